import { dayFromNumber, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import type { LongView } from '@/lib/model/diagnosis';
import { DAYS_A_STEP } from '@/lib/model/series';
import { growthOf } from './growth-of';
import { meanGrowth } from './mean-growth';
import type { Prepared } from './prepare';
import { verdictOf } from './verdict';
import { yearOnYear } from './year-on-year';

/** Shortest history that a mean growth is told of: half a year. Less is the present regime itself. */
const SHORTEST_DAYS = 182;

const TWO_YEARS = 2 * DAYS_OF_52_WEEKS;

/**
 * What the series did over its whole history (three years at most), and the last year beside the one before. Both
 * answer other questions than the present regime, and may differ from it: up over three years, flat for the last seven
 * months. Each is a 90% statement of its own (`meanGrowth`, `yearOnYear`). `first` is the day number of the first
 * measured day. Null for less than half a year.
 *
 * @example longView(prepared, 19_723, 0.01)?.verdict; // 'growing'
 */
export function longView({ levels, steps }: Prepared, first: number, margin: number): LongView | null {
  const end = steps.days.at(-1) ?? 0;
  if (end - first < SHORTEST_DAYS) return null;
  const monthlyGrowth = growthOf(meanGrowth(levels, end));
  const pairs = yearOnYear(levels, end);
  return {
    from: dayFromNumber(first),
    verdict: verdictOf(monthlyGrowth.low, monthlyGrowth.high, margin),
    monthlyGrowth,
    yearOnYear: pairs && growthOf(pairs),
    daysObserved: { history: daysObserved(steps, first), twoYears: daysObserved(steps, end - TWO_YEARS) },
  };
}

function daysObserved({ amount, days, frequency }: Prepared['steps'], from: number): number {
  const known = amount.filter((value, step) => Number.isFinite(value) && (days[step] ?? 0) >= from);
  return Math.round(known.length * DAYS_A_STEP[frequency]);
}
