import { addDays, type Day, daysBetween, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import { lastCompleteMonth, monthAYearBefore, type Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { firstObservedDay, isWhole, lastWindow, yearBeforeOf } from './last-window';

/** Two stretches of equal length, compared with each other. */
export interface Comparison {
  readonly before: Period;
  readonly after: Period;
  /** Both a whole number of years apart, on the same weekdays: two seasons are never compared. */
  readonly kind: 'year' | 'regime';
}

/**
 * What the last four weeks (`lastWindow`) are compared with: the same days 364 days earlier. Null where these were not
 * read whole, and where the last four weeks were not: four weeks beside the four before would compare two seasons.
 *
 * @example comparisonOf(snapshot)?.kind // 'year'
 */
export function comparisonOf(snapshot: Snapshot, lost: readonly Period[] = []): Comparison | null {
  const after = lastWindow(snapshot, lost);
  const before = yearBeforeOf(after, snapshot, lost);
  return before !== null && isWhole(after, lost) ? { before, after, kind: 'year' } : null;
}

/**
 * The last complete calendar month beside the same one a year before; null where these were not both read whole.
 *
 * @example monthComparison(snapshot)?.after // { from: '2026-10-01', to: '2026-10-31' }
 */
export function monthComparison(snapshot: Snapshot, lost: readonly Period[] = []): Comparison | null {
  const after = lastCompleteMonth(snapshot.asOf);
  return comparisonOver(snapshot, { after, before: monthAYearBefore(after) }, lost);
}

/** Days beside those of a year before; null where these were not both read whole. */
export function comparisonOver(
  snapshot: Snapshot,
  { after, before }: Pick<Comparison, 'after' | 'before'>,
  lost: readonly Period[] = [],
): Comparison | null {
  const first = firstObservedDay(snapshot);
  const isRead = first !== null && first <= before.from && isWhole(before, lost) && isWhole(after, lost);
  return isRead ? { before, after, kind: 'year' } : null;
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
  const isRead = first !== null && first <= before.from && isWhole(before, lost);
  return years >= 2 && isRead ? { before, after, kind: 'regime' } : null;
}
