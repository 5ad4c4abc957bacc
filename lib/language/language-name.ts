import type { Language } from '@/lib/model/language';
import { capitalised } from './typography';

/** What a language calls itself: `Français`, `English`. */
export function languageName(language: Language): string {
  return capitalised(new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language);
}
