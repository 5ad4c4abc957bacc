import type { Language } from '@/lib/model/settings';
import type { BriefVoice } from '../voice';

const LOADERS: Readonly<Record<Language, () => Promise<BriefVoice>>> = {
  fr: async () => (await import('./french')).BRIEF_FRENCH_VOICE,
  en: async () => (await import('./english')).BRIEF_ENGLISH_VOICE,
};

/** Loads what the popup says in one language. */
export function loadBriefVoice(language: Language): Promise<BriefVoice> {
  return LOADERS[language]();
}
