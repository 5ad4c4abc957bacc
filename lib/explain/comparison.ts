import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { type Period, periodAYearBefore } from '@/lib/model/period';
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
    const index = series.values.findIndex((value) => value !== null);
    return index < 0 ? [] : [addDays(series.start, index)];
  });
  return firsts.sort()[0] ?? null;
}

/**
 * What the last 28 complete days are compared with: the same 28 days 364 days earlier. Null where the history does
 * not reach that far: four weeks beside the four before would compare two seasons.
 *
 * @example comparisonOf(snapshot)?.kind // 'year'
 */
export function comparisonOf(snapshot: Snapshot): Comparison | null {
  const first = firstObservedDay(snapshot);
  if (first === null) return null;
  const after = lastWindow(snapshot.asOf);
  const yearBefore = periodAYearBefore(after);
  return first <= yearBefore.from ? { before: yearBefore, after, kind: 'year' } : null;
}

const YEAR = 364;

/**
 * The last 28 days beside the same days of the year in which the present regime began: what has changed
 * since the plateau. Whole years only, so that the season cancels out; null for a regime under two years old,
 * of which the comparison with last year says it already, or with less history than that.
 */
export function sinceRegime(snapshot: Snapshot, since: Day | null): Comparison | null {
  if (since === null) return null;
  const after = lastWindow(snapshot.asOf);
  const years = Math.floor(daysBetween(since, after.from) / YEAR);
  const before = { from: addDays(after.from, -YEAR * years), to: addDays(after.to, -YEAR * years) };
  const first = firstObservedDay(snapshot);
  return years >= 2 && first !== null && first <= before.from ? { before, after, kind: 'regime' } : null;
}
