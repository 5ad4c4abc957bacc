import type { WorkMessages } from '@/lib/language/narrative/messages';
import type { Language } from '@/lib/model/settings';

const LOADERS: Readonly<Record<Language, () => Promise<WorkMessages>>> = {
  fr: async () => (await import('@/lib/language/narrative/fr/work-messages')).FRENCH_WORK_MESSAGES,
  en: async () => (await import('@/lib/language/narrative/en/work-messages')).ENGLISH_WORK_MESSAGES,
};

/** Loads what advice is told by, in one language. */
export function loadWorkMessages(language: Language): Promise<WorkMessages> {
  return LOADERS[language]();
}
