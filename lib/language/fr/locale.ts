import type { Language } from '@/lib/model/language';
import { pluralsOf } from '../plural';

export const language: Language = 'fr';
/** BCP 47, for what Intl writes. */
export const locale = 'fr-FR';
export const { plural, counted } = pluralsOf(language);
