import type { Language } from '@/lib/model/settings';
import type { TacticText, TacticTexts } from '../tactic';
import { ENGLISH_TACTICS } from './en';
import { FRENCH_TACTICS } from './fr';

const TEXTS: Readonly<Record<Language, TacticTexts>> = { fr: FRENCH_TACTICS, en: ENGLISH_TACTICS };

/**
 * The words of a tactic; undefined for one that a later version has dropped.
 *
 * @example tacticText('abandoned-cart', 'en')?.title // 'Follow up abandoned carts, with a control group'
 */
export function tacticText(id: string, language: Language): TacticText | undefined {
  return TEXTS[language][id];
}
