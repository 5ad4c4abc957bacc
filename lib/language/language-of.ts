import { Language } from '@/lib/model/language';

const OTHERWISE: Language = 'en';

/** The language that a browser speaks, where Plateau has it; English for every other. */
export function languageOf(locale: string): Language {
  return Language.options.find((code) => new RegExp(`^${code}\\b`, 'i').test(locale)) ?? OTHERWISE;
}
