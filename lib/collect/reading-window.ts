import { addDays, type Day, dayIn, DAYS_UNTIL_COMPLETE } from '@/lib/model/day';
import { firstOfMonth, mondayOf } from '@/lib/model/first-day';
import type { Period } from '@/lib/model/period';
import type { Property } from '@/lib/model/property';
import type { Snapshot } from '@/lib/model/snapshot';
import type { AnalyticsSource } from './source';

/** GA4 may restate attribution for twelve days; two days to spare. */
const DAYS_RESTATED = 14;
/** Before the first web analytics: a file is read from its first day. */
const BEFORE_EVERYTHING = '1990-01-01';

/** The days to be read: the history that counts, and from when on it has to be asked for. */
export interface ReadingWindow {
  readonly history: Period;
  /** `history.from` for a first reading, later when earlier days are kept. */
  readonly askFrom: Day;
}

/** The days that count, up to the last that is complete; of a file, all that it may hold. */
export function historyOf(
  kind: AnalyticsSource['kind'],
  property: Property,
  { now, months }: { readonly now: Date; readonly months: number },
): Period {
  const today = dayIn(property.timeZone, now);
  if (kind === 'csv') return { from: BEFORE_EVERYTHING, to: today };
  const to = addDays(today, -DAYS_UNTIL_COMPLETE);
  return { from: monthsBefore(to, months), to };
}

/** From the days that Google may have restated since the kept ones were read, back to a Monday so that weeks are whole. */
export function readingWindow(history: Period, kept: Snapshot | undefined): ReadingWindow {
  if (!kept) return { history, askFrom: history.from };
  const restated = mondayOf(addDays(kept.asOf, 1 - DAYS_RESTATED));
  return { history, askFrom: restated > history.from ? restated : history.from };
}

/** The day after the same date, some months before; the last of a shorter month where there is no such date. */
function monthsBefore(day: Day, months: number): Day {
  const first = firstOfMonth(day, -months);
  const end = addDays(firstOfMonth(first, 1), -1);
  const same = addDays(first, Number(day.slice(8)) - 1);
  return addDays(same < end ? same : end, 1);
}
