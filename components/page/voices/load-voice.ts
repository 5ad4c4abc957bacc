import type { Language } from '@/lib/model/settings';
import type { Voice } from '../voice';

const LOADERS: Readonly<Record<Language, () => Promise<Voice>>> = {
  fr: async () => (await import('./whole-fr')).FRENCH_VOICE,
  en: async () => (await import('./whole-en')).ENGLISH_VOICE,
};

/** Loads one language, whole; a page never pays for the other. */
export function loadVoice(language: Language): Promise<Voice> {
  return LOADERS[language]();
}
