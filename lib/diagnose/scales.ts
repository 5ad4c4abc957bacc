import { dayFromNumber } from '@/lib/model/day';
import type { Diagnosis, ScaleStatement } from '@/lib/model/diagnosis';
import { growthOf } from './growth-of';
import type { Prepared } from './prepare';
import { verdictOf } from './verdict';
import { windowTrend } from './window-trend';
import { yearOnYear } from './year-on-year';

/** The last 52 weeks, asked about where at least half as much again is known. */
const YEAR = 364;
const YEAR_NEEDS = 1.5 * YEAR;

/** Shortest history that a mean growth is told of: half a year. Less is the present regime itself. */
const HISTORY_NEEDS = 182;

/**
 * What the series did at scales that the data did not choose: over its whole history (three years at most), over the
 * last 52 weeks, and year on year. They answer other questions than the present regime, and may differ from it: up
 * over three years, flat for the last seven months. Each is a 90% statement of its own (`windowTrend`, `yearOnYear`).
 * `first` is the day number of the first measured day.
 *
 * @example statementsAtScales(prepared, 19_723, 0.01).scales[0]?.verdict; // 'growing'
 */
export function statementsAtScales(
  { levels, steps }: Prepared,
  first: number,
  margin: number,
): Required<Pick<Diagnosis, 'scales' | 'yearOnYear'>> {
  const end = steps.days.at(-1) ?? 0;
  const days = end - first;
  const statement = (scale: ScaleStatement['scale'], length: number): ScaleStatement => {
    const monthlyGrowth = growthOf(windowTrend(levels, end, length));
    const verdict = verdictOf(monthlyGrowth.low, monthlyGrowth.high, margin);
    return { scale, from: dayFromNumber(end - length), verdict, monthlyGrowth };
  };
  const pairs = yearOnYear(levels, end);
  return {
    scales: [
      ...(days >= HISTORY_NEEDS ? [statement('history', days)] : []),
      ...(days >= YEAR_NEEDS ? [statement('year', YEAR)] : []),
    ],
    yearOnYear: pairs && growthOf(pairs),
  };
}
