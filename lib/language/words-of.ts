import type { Language } from '@/lib/model/language';
import { catalogueNames } from './catalogue-names';
import type { DateWords } from './catalogue/dates';
import type { CoreMessages } from './catalogue/messages';
import type { NameCatalogue } from './catalogue/names';
import type { CoreWords } from './catalogue/pack';
import { datesOf } from './dates';
import { formatOf } from './format';

interface CoreTopics {
  readonly language: Language;
  readonly locale: string;
  readonly dates: DateWords;
  readonly names: NameCatalogue;
  readonly messages: CoreMessages;
}

/** Puts one language together from its topics. */
export function wordsOf({ language, locale, dates, names, messages }: CoreTopics): CoreWords {
  return {
    language,
    locale,
    format: formatOf(locale),
    dates: datesOf(locale, dates),
    names: catalogueNames(names, locale),
    messages,
  };
}
