import type { Language } from '@/lib/model/settings';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import type { Interface } from './interface';

const INTERFACES: Readonly<Record<Language, Interface>> = { fr: FRENCH, en: ENGLISH };

/** The words of the surfaces in one language. */
export function interfaceIn(language: Language): Interface {
  return INTERFACES[language];
}

/** French for a browser that speaks French, English for every other. */
export function languageOf(locale: string): Language {
  return /^fr\b/i.test(locale) ? 'fr' : 'en';
}
