import type { Language } from '@/lib/model/language';
import { pluralsOf } from '../plural';

export const language: Language = 'en';
/** BCP 47, for what Intl writes. */
export const locale = 'en-GB';
export const { plural, counted } = pluralsOf(language);
