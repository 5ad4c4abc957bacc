import type { Language } from '@/lib/model/settings';
import type { DeliveryWords } from './delivery-words';
import { ENGLISH_DELIVERY } from './en';
import { FRENCH_DELIVERY } from './fr';

const WORDS: Readonly<Record<Language, DeliveryWords>> = { fr: FRENCH_DELIVERY, en: ENGLISH_DELIVERY };

/**
 * What goes along with a draft on its way out, in one language.
 *
 * @example deliveryIn('en').prompt.request // 'My request:'
 */
export function deliveryIn(language: Language): DeliveryWords {
  return WORDS[language];
}
