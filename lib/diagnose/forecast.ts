import { type Day, dayFromNumber, dayNumber } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { Estimate } from '@/lib/model/quantity';
import type { SeriesValues } from '@/lib/model/series';
import { DAYS_A_STEP } from '@/lib/model/series';
import { foresee } from './foreseen';
import type { SeasonPeak } from './season-peak';

export type { SeasonPeak } from './season-peak';

/** One week to come (two or four together for small counts; a month for a monthly series). */
export interface ForecastStep {
  readonly from: Day;
  readonly to: Day;
  /** What is counted or earned in the step; for a rate, its value. `estimate` is the median. */
  readonly expected: Estimate;
}

export interface Forecast {
  readonly steps: readonly ForecastStep[];
  /** Sum over all steps; null for a rate, which does not add up. */
  readonly total: Estimate | null;
  /** When the yearly season stands highest next; null before thirteen months of history, and without a clear season. */
  readonly peak: SeasonPeak | null;
}

/**
 * What is to come if the present regime lasts: the next `days` days, week by week, each with a 90% interval.
 *
 * The diagnosis' own average over courses (`regimePosterior`), 64 of which stand for all; each predicts with its
 * growth, its yearly season and its AR(1) noise (`predictBlocks`), and the interval is the 5%–95% range of the mixture.
 * The total is taken as lognormal: with w the weeks' shares of it, the variance of its logarithm is wᵀCw for a
 * covariance C of log weeks. Retail windows do what they did in earlier years (`retailEffect`), turns and steps
 * go on coming as often as they are thought to (`comingChanges`); no outage is foreseen. Null where the diagnosis has no
 * estimate, where dates leave the calendar, and for fewer than one whole step.
 *
 * @example
 * const numerator = Array.from({ length: 400 }, () => 100);
 * const series = { kind: 'count', frequency: 'daily', start: '2025-06-01', numerator, denominator: null };
 * forecast(series, 28)?.steps.length; // 4
 */
export function forecast(series: SeriesValues, days: number, country?: string): Forecast | null {
  const foreseen = foresee(series, days, country);
  if (foreseen === null) return null;
  const { coming, step, total, peak } = foreseen;
  return {
    steps: coming.map(({ from, to }, at) => ({
      from: dayFromNumber(from),
      to: dayFromNumber(to - 1),
      expected: step(at),
    })),
    total: series.kind === 'rate' ? null : total(coming.map(() => 1)),
    peak,
  };
}

/** Fewer days than this are no forecast of weeks. */
const FEWEST_DAYS = 3;
/** The longest block of days that a forecast goes by: where counts are small, four weeks are one. */
const LONGEST_BLOCK = 28;

/**
 * The sum of what is expected on some days to come, as `forecast` foresees them: a week that lies partly in them counts by its days.
 * In the series' unit, with a 90% interval. Null for a rate, which does not add up, for days before the end of the series, for fewer
 * than three days, for what ends more than a year ahead, and where `forecast` is.
 *
 * @example
 * const numerator = Array.from({ length: 400 }, () => 100);
 * const series = { kind: 'count', frequency: 'daily', start: '2025-06-01', numerator, denominator: null };
 * Math.round(forecastOver(series, { from: '2026-08-01', to: '2026-08-31' })?.estimate ?? 0); // 3100
 */
export function forecastOver(series: SeriesValues, { from, to }: Period, country?: string): Estimate | null {
  const end = dayNumber(series.start) + series.numerator.length * DAYS_A_STEP[series.frequency];
  const [first, last] = [dayNumber(from), dayNumber(to) + 1];
  if (series.kind === 'rate' || first < end || last - first < FEWEST_DAYS) return null;
  const foreseen = foresee(series, last - end + LONGEST_BLOCK, country);
  const reach = foreseen?.coming.at(-1)?.to ?? 0;
  if (foreseen === null || reach < last) return null;
  const shares = foreseen.coming.map((step) => {
    const days = Math.min(step.to, last) - Math.max(step.from, first);
    return Math.max(0, days) / (step.to - step.from);
  });
  return foreseen.total(shares);
}
