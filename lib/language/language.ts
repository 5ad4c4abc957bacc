/** Everything one language needs to write about a property, in one object. */
import type { Language } from '@/lib/model/settings';
import { type Dates, datesIn } from './dates';
import { type Format, formatIn } from './format';
import { type Names, namesIn } from './names/names';
import { ENGLISH_MESSAGES } from './narrative/en/messages';
import { FRENCH_MESSAGES } from './narrative/fr/messages';
import type { Messages } from './narrative/messages';

export interface Words {
  readonly language: Language;
  readonly format: Format;
  readonly dates: Dates;
  readonly names: Names;
  readonly messages: Messages;
}

const MESSAGES: Readonly<Record<Language, Messages>> = { fr: FRENCH_MESSAGES, en: ENGLISH_MESSAGES };

/**
 * The words of one language.
 *
 * @example wordsIn('fr').names.metric('sessions').the // 'le trafic'
 */
export function wordsIn(language: Language): Words {
  return {
    language,
    format: formatIn(language),
    dates: datesIn(language),
    names: namesIn(language),
    messages: MESSAGES[language],
  };
}
