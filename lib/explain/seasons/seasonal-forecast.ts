import type { Estimate } from '@/lib/model/quantity';
import { around, carried } from '@/lib/statistics/interval';
import { median, scaleOf } from '@/lib/statistics/robust';
import { studentQuantile } from '@/lib/statistics/student-t';

/** A year in whole weeks: the same weekdays. */
const LAG = 52;
/** Growth over last year is read from eight weeks, of which six must be known. */
const GROWTH_WEEKS = 8;
const FEWEST_GROWTH_WEEKS = 6;
/** Fewer misses of the past do not say how far one may be out: a season and a half is needed for them. */
const FEWEST_MISSES = 12;

/** What weekly values foretell of the weeks to come. */
export interface SeasonalForecast {
  /** The middle of a week `ahead` weeks on (1 for the next); null where last year's week or the growth is not known. */
  middle(ahead: number): number | null;
  /** The same with its 90% interval; null with too few misses of the past to know it. */
  expected(ahead: number): Estimate | null;
}

/**
 * A week to come as the same week of last year times the growth over last year: the median log ratio of the last eight
 * weeks to the same of a year before (seasonal naive with drift: Hyndman & Athanasopoulos, Forecasting, 3rd ed., 5.2).
 * A peak of three weeks stays a peak, which yearly waves would flatten. The interval is how far the same rule was
 * out at this distance in the past (rolling origin, ibid. 5.10): the larger of the root mean square and the robust deviation of those misses in logs,
 * times Student's 95% quantile; eight weeks share one growth, so that eight misses count as one degree of freedom.
 * Weeks that are null, zero or less are not known.
 *
 * @example seasonalForecast(Array(120).fill(1000)).expected(10)?.estimate // 1000
 */
export function seasonalForecast(weeks: readonly (number | null)[]): SeasonalForecast {
  const logs = weeks.map((value) => (value !== null && value > 0 ? Math.log(value) : Number.NaN));
  const ratios = logs.map((log, i) => log - (logs[i - LAG] ?? Number.NaN));
  const growths = ratios.map((_, i) => growthAt(ratios, i));
  const last = weeks.length - 1;
  const logAhead = (ahead: number) => (logs[last - LAG + ahead] ?? Number.NaN) + (growths[last] ?? Number.NaN);
  return {
    middle(ahead) {
      const log = logAhead(ahead);
      return Number.isFinite(log) && ahead <= LAG ? Math.exp(log) : null;
    },
    expected(ahead) {
      const log = logAhead(ahead);
      const misses = ratios.map((ratio, i) => ratio - (growths[i - ahead] ?? Number.NaN)).filter(Number.isFinite);
      if (!Number.isFinite(log) || ahead > LAG || misses.length < FEWEST_MISSES) return null;
      const half = deviationOf(misses) * studentQuantile(0.95, misses.length / GROWTH_WEEKS);
      return carried(around(log, half), Math.exp);
    },
  };
}

function growthAt(ratios: readonly number[], week: number): number {
  const known = ratios.slice(Math.max(0, week + 1 - GROWTH_WEEKS), week + 1).filter(Number.isFinite);
  return known.length >= FEWEST_GROWTH_WEEKS ? median(known) : Number.NaN;
}

function deviationOf(misses: readonly number[]): number {
  const square = misses.reduce((sum, miss) => sum + miss * miss, 0) / misses.length;
  return Math.max(Math.sqrt(square), scaleOf(misses));
}
