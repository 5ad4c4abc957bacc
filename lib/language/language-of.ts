import type { Language } from '@/lib/model/settings';

/** French for a browser that speaks French, English for every other. */
export function languageOf(locale: string): Language {
  return /^fr\b/i.test(locale) ? 'fr' : 'en';
}
