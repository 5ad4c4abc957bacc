/** Everything one language needs to write about a property, in one object. */
import type { Language } from '@/lib/model/settings';
import { type Dates, datesIn } from './dates';
import { type Format, formatIn } from './format';
import { catalogueNames } from './names/catalogue-names';
import type { NameCatalogue, Names } from './names/names';
import type { BriefMessages, Messages } from './narrative/messages';

/** What is enough for a glance. */
export interface BriefWords {
  readonly language: Language;
  readonly format: Format;
  readonly dates: Dates;
  readonly names: Names;
  readonly messages: BriefMessages;
}

export interface Words extends BriefWords {
  readonly messages: Messages;
}

/** Puts one language together from its names and its sentences: a page loads those of the language in use alone. */
export function wordsOf<Said extends BriefMessages>(
  language: Language,
  names: NameCatalogue,
  messages: Said,
): BriefWords & { readonly messages: Said } {
  return {
    language,
    format: formatIn(language),
    dates: datesIn(language),
    names: catalogueNames(names, language),
    messages,
  };
}
