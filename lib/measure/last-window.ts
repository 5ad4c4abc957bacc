/** Which days "the last four weeks" are: one answer for a whole report. */
import { addDays, type Day } from '@/lib/model/day';
import { overlap, type Period, periodAYearBefore } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';

/** Four whole weeks: every weekday stands in it equally often. */
export const WINDOW_DAYS = 28;

/** Older than twice its own length, a window is no longer "now". */
const MOST_SHIFT = WINDOW_DAYS;

/** What was read of a property, and the days that all that is said of it calls its last four weeks. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly window: Period;
}

/** The 28 days that end on a day. */
export function windowUntil(day: Day): Period {
  return { from: addDays(day, 1 - WINDOW_DAYS), to: day };
}

/**
 * The last four weeks of a property: the last 28 complete days, or, where measurement was lost on one of them or on the
 * same day a year before, the last 28 before that are whole in both years: 25 days beside 28 would be a fall that nobody
 * had, and a sum of 19 days is not one of four weeks. Where the history does not reach a year back, or the year before has
 * no such days, the last that are whole themselves. A window ends at most four weeks ago: where measurement has been lost
 * for longer, it is the last 28 complete days, of which little or nothing is known.
 *
 * @example lastWindow(snapshot, [{ from: '2026-11-15', to: '2026-11-18' }]) // { from: '2026-10-18', to: '2026-11-14' }
 */
export function lastWindow(snapshot: Snapshot, lost: readonly Period[] = []): Period {
  const latest = windowUntil(snapshot.asOf);
  const windows = Array.from({ length: MOST_SHIFT + 1 }, (_, shift) => windowUntil(addDays(snapshot.asOf, -shift)));
  const whole = windows.filter((window) => isWhole(window, lost));
  return whole.find((window) => yearBeforeOf(window, snapshot, lost) !== null) ?? whole[0] ?? latest;
}

/** The same days 364 days earlier; null where the history does not reach them, or measurement was lost on one of them. */
export function yearBeforeOf(window: Period, snapshot: Snapshot, lost: readonly Period[]): Period | null {
  const first = firstObservedDay(snapshot);
  const before = periodAYearBefore(window);
  return first !== null && first <= before.from && isWhole(before, lost) ? before : null;
}

/** Whether nothing was lost in a period. */
export function isWhole(period: Period, lost: readonly Period[]): boolean {
  return !lost.some((each) => overlap(each, period));
}

/** First day on which any total of the property was observed; null when none was. */
export function firstObservedDay(snapshot: Snapshot): Day | null {
  const firsts = Object.values(snapshot.totals).flatMap((series) => {
    const index = series.numerator.findIndex((value) => value !== null);
    return index < 0 ? [] : [addDays(series.start, index)];
  });
  return firsts.sort()[0] ?? null;
}
