import type { Language } from '@/lib/model/settings';
import type { FailureTelling } from '../failure-telling';

const LOADERS: Readonly<Record<Language, () => Promise<FailureTelling>>> = {
  fr: async () => (await import('./failures-fr')).FRENCH_TELLING,
  en: async () => (await import('./failures-en')).ENGLISH_TELLING,
};

/** Loads what failures are told with, in one language. */
export function loadFailures(language: Language): Promise<FailureTelling> {
  return LOADERS[language]();
}
