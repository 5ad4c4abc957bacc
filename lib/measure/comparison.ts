import { addDays, type Day, daysBetween, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import { overlap, type Period, periodAYearBefore } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';

/** Four whole weeks: every weekday stands in it equally often. */
export const WINDOW_DAYS = 28;

/** Two stretches of equal length, compared with each other. */
export interface Comparison {
  readonly before: Period;
  readonly after: Period;
  /** Both a whole number of years apart, on the same weekdays: two seasons are never compared. */
  readonly kind: 'year' | 'regime';
}

/** The last 28 complete days. */
export function lastWindow(asOf: Day): Period {
  return { from: addDays(asOf, 1 - WINDOW_DAYS), to: asOf };
}

/** First day on which any total of the property was observed; null when none was. */
export function firstObservedDay(snapshot: Snapshot): Day | null {
  const firsts = Object.values(snapshot.totals).flatMap((series) => {
    const index = series.numerator.findIndex((value) => value !== null);
    return index < 0 ? [] : [addDays(series.start, index)];
  });
  return firsts.sort()[0] ?? null;
}

/** Older than twice its own length, a window is no longer "now". */
const MOST_SHIFT = WINDOW_DAYS;

/**
 * What the last 28 complete days are compared with: the same 28 days 364 days earlier. Where measurement was lost on one
 * of these days, the last 28 before it that are whole in both years: 25 days beside 28 would be a fall that nobody had.
 * Null where the history does not reach that far (four weeks beside the four before would compare two seasons), and
 * where no such days end within the last four weeks.
 *
 * @example comparisonOf(snapshot)?.kind // 'year'
 */
export function comparisonOf(snapshot: Snapshot, lost: readonly Period[] = []): Comparison | null {
  const first = firstObservedDay(snapshot);
  if (first === null) return null;
  for (let shift = 0; shift <= MOST_SHIFT; shift++) {
    const after = lastWindow(addDays(snapshot.asOf, -shift));
    const before = periodAYearBefore(after);
    if (first > before.from) return null;
    if (!lost.some((each) => overlap(each, after) || overlap(each, before))) return { before, after, kind: 'year' };
  }
  return null;
}

/**
 * The days that are compared with last year (`now`) beside the same days of the year in which the present regime began:
 * what has changed since the plateau. Whole years only, so that the season cancels out; null for a regime under two
 * years old, of which the comparison with last year says it already, with less history than that, and where measurement
 * was lost then.
 */
export function sinceRegime(
  snapshot: Snapshot,
  since: Day | null,
  { now, lost = [] }: { now: Comparison | null; lost?: readonly Period[] | undefined },
): Comparison | null {
  if (since === null || now === null) return null;
  const { after } = now;
  const years = Math.floor(daysBetween(since, after.from) / DAYS_OF_52_WEEKS);
  const before = {
    from: addDays(after.from, -DAYS_OF_52_WEEKS * years),
    to: addDays(after.to, -DAYS_OF_52_WEEKS * years),
  };
  const first = firstObservedDay(snapshot);
  const isWhole = first !== null && first <= before.from && !lost.some((each) => overlap(each, before));
  return years >= 2 && isWhole ? { before, after, kind: 'regime' } : null;
}
