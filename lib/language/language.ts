import type { Language } from '@/lib/model/settings';
import { ENGLISH_NAMES } from './names/en';
import { FRENCH_NAMES } from './names/fr';
import { ENGLISH_MESSAGES } from './narrative/en/messages';
import { FRENCH_MESSAGES } from './narrative/fr/messages';
import { type Words, wordsOf } from './words';

const WORDS: Readonly<Record<Language, Words>> = {
  fr: wordsOf('fr', FRENCH_NAMES, FRENCH_MESSAGES),
  en: wordsOf('en', ENGLISH_NAMES, ENGLISH_MESSAGES),
};

/**
 * The words of one language, where all languages are at hand.
 *
 * @example wordsIn('fr').names.metric('sessions').the // 'le trafic'
 */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}
