import { median, scaleOf } from '@/lib/statistics/robust';
import { addDays, type Day } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { Amount } from './amount';
import { isWhole } from './last-window';

/** Eight weeks say what a week usually is. */
export const BASELINE_WEEKS = 8;
/** Where weeks of late were lost, as many again are looked through: an older usual is none. */
const FARTHEST_WEEKS = 2 * BASELINE_WEEKS;
/** How far from the usual a week must lie, in robust standard deviations, and by what share. */
const FAR = 3.5;
const FAR_SHARE = 0.15;

/** A week that is far from what weeks were. */
export interface UnusualWeek {
  readonly usual: number;
  readonly value: number;
  readonly relative: number;
}

/**
 * The weeks that say what a week usually is: the last eight before it of which no day was lost, earliest first. Null where
 * there are not so many among the sixteen before it, from the `first` day of the history on. An outage is nobody's usual.
 *
 * @example usualWeeks({ from: '2026-03-23', to: '2026-03-29' }, [], '2025-01-01')?.[0] // { from: '2026-01-26', to: '2026-02-01' }
 */
export function usualWeeks(week: Period, lost: readonly Period[], first: Day): Period[] | null {
  const before = Array.from({ length: FARTHEST_WEEKS }, (_, place) => {
    const days = -7 * (FARTHEST_WEEKS - place);
    return { from: addDays(week.from, days), to: addDays(week.to, days) };
  });
  const whole = before.filter((each) => each.from >= first && isWhole(each, lost)).slice(-BASELINE_WEEKS);
  return whole.length === BASELINE_WEEKS ? whole : null;
}

/**
 * A week beside the eight before: unusual when it lies at least 3.5 robust standard deviations (1.4826 × median
 * absolute deviation of the eight, never below the counting noise of a usual week) and 15% away from their median. Null for
 * a week as usual, for one that brought nothing, which is a stop and no news of people, and where one of the nine is unknown.
 *
 * @example
 * const week = (value) => ({ value, numerator: value, denominator: null, daysObserved: 7 });
 * unusualWeek(Array(8).fill(week(1000)), week(1420))?.relative // 0.42: 42% above the usual
 */
export function unusualWeek(before: readonly (Amount | null)[], week: Amount | null): UnusualWeek | null {
  const known = before.flatMap((each) => (each ? [each] : []));
  if (!week || week.numerator === 0 || known.length < BASELINE_WEEKS) return null;
  const usual = median(known.map(({ value }) => value));
  const spread = scaleOf(known.map(({ value }) => value - usual));
  const counted = median(known.map(({ numerator }) => numerator));
  const noise = Math.max(spread, usual / Math.sqrt(Math.max(1, counted)));
  const relative = usual > 0 ? week.value / usual - 1 : 0;
  const isFar = Math.abs(week.value - usual) >= FAR * noise && Math.abs(relative) >= FAR_SHARE;
  return isFar ? { usual, value: week.value, relative } : null;
}
