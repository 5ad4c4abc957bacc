import { seenFrom } from '@/lib/draft/vitals';
import { wordsIn } from '@/lib/language/language';
import { tellVerdict, type ToldVerdict } from '@/lib/language/narrative/verdict';
import type { Day } from '@/lib/model/day';
import type { Vital } from '@/lib/model/report';
import type { Language } from '@/lib/model/settings';

/** A vital sign in words: what it does and since when, then the interval. */
export function toldVital(vital: Vital, asOf: Day, language: Language): ToldVerdict {
  const words = wordsIn(language);
  return tellVerdict(vital.diagnosis, words.names.metric(vital.metric), { ...words, asOf }, seenFrom(vital));
}
