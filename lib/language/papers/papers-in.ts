import type { Language } from '@/lib/model/settings';
import { ENGLISH_PAPERS } from './en';
import { FRENCH_PAPERS } from './fr';
import type { PaperWords } from './papers';

const PAPERS: Readonly<Record<Language, PaperWords>> = { fr: FRENCH_PAPERS, en: ENGLISH_PAPERS };

/** The words of the papers in one language, where all languages are at hand. */
export function papersIn(language: Language): PaperWords {
  return PAPERS[language];
}
