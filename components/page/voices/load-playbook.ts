import type { TacticTexts } from '@/lib/advise/tactic';
import type { Language } from '@/lib/model/settings';

const LOADERS: Readonly<Record<Language, () => Promise<TacticTexts>>> = {
  fr: async () => (await import('@/lib/advise/tactics/fr')).FRENCH_TACTICS,
  en: async () => (await import('@/lib/advise/tactics/en')).ENGLISH_TACTICS,
};

/** Loads the words of every tactic in one language. */
export function loadPlaybook(language: Language): Promise<TacticTexts> {
  return LOADERS[language]();
}
