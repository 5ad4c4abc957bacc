import type { CoreWords } from '@/lib/language/catalogue/pack';
import { seenFrom } from '@/lib/draft/seen-from';
import { describeVerdict, type VerdictDescription } from '@/lib/language/narrative/describe-verdict';
import type { Day } from '@/lib/model/day';
import type { Vital } from '@/lib/model/report';

/** A vital sign in words: what it does and since when, then the interval. */
export function vitalText(vital: Vital, asOf: Day, words: CoreWords): VerdictDescription {
  return describeVerdict(vital.diagnosis, words.names.metric(vital.metric), { ...words, asOf }, seenFrom(vital));
}
