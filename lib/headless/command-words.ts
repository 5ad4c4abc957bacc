import { ENGLISH_COMMAND_LINE } from '@/lib/language/en/command-line';
import { ENGLISH_RUNNER } from '@/lib/language/en/runner';
import { FRENCH_COMMAND_LINE } from '@/lib/language/fr/command-line';
import { FRENCH_RUNNER } from '@/lib/language/fr/runner';
import type { Language } from '@/lib/model/language';

const WORDS = {
  en: { ...ENGLISH_COMMAND_LINE, ...ENGLISH_RUNNER },
  fr: { ...FRENCH_COMMAND_LINE, ...FRENCH_RUNNER },
} satisfies Readonly<Record<Language, unknown>>;

/** All that the `plateau` command says, of itself and of what it does. */
export type CommandWords = (typeof WORDS)[Language];

export function commandWords(language: Language): CommandWords {
  return WORDS[language];
}
