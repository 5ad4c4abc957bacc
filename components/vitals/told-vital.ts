import { seenFrom } from '@/lib/draft/seen-from';
import { tellVerdict, type ToldVerdict } from '@/lib/language/narrative/verdict';
import type { BriefWords } from '@/lib/language/words';
import type { Day } from '@/lib/model/day';
import type { Vital } from '@/lib/model/report';

/** A vital sign in words: what it does and since when, then the interval. */
export function toldVital(vital: Vital, asOf: Day, words: BriefWords): ToldVerdict {
  return tellVerdict(vital.diagnosis, words.names.metric(vital.metric), { ...words, asOf }, seenFrom(vital));
}
