import type { TacticText } from '@/lib/model/tactic-text';
import type { Language } from '@/lib/model/language';
import { languagePack } from './all-languages';

/**
 * The words of a tactic; undefined for one that a later version has dropped.
 *
 * @example tacticText('abandoned-cart', 'en')?.title // 'Follow up abandoned carts, with a control group'
 */
export function tacticText(id: string, language: Language): TacticText | undefined {
  return languagePack(language).tactics[id];
}
