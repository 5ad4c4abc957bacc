import { varianceOfMean } from '@/lib/statistics/autoregressive-noise';
import { carried, interval } from '@/lib/statistics/interval';
import { scaleOf } from '@/lib/statistics/robust';
import type { Day } from '@/lib/model/day';
import { sumsMoney } from '@/lib/model/metric-unit';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Estimate } from '@/lib/model/quantity';
import { type Amount, blocksOf } from './amount';
import type { Series } from '@/lib/model/series';

/** Three years: older habits say little about the noise of today. */
export const MOST_WEEKS = 156;
/** Fewer deviations have no spread to speak of. */
const FEWEST = 6;
const MOST_CORRELATION = 0.9;

/**
 * How much the logarithm of a `days`-long value varies when nothing happens (standard deviation).
 *
 * From weekly log values x: deviations x[t] − (x[t−k] + x[t+k]) / 2 take out level, straight trend and most of a
 * slow season, and have variance 1.5 σ² when weeks k apart are independent. Their robust scale (median absolute
 * deviation, so that single campaigns do not count) four weeks apart gives σ²; next to each other, it
 * is smaller by the correlation φ of neighbours: 1.5 − 2 φ + φ²/2. The mean of h weeks of such AR(1) noise then
 * varies by σ²/h · (1 + 2 Σ (1 − k/h) φᵏ). Never below the counting noise 1/√n. Null with under eight weeks.
 *
 * @example logNoise(sessions, '2026-03-28', 28) // 0.03
 */
export function logNoise(series: Series, end: Day, days: number): number | null {
  const logs = blocksOf(series, 7, end)
    .slice(-MOST_WEEKS)
    .map((week) => (week && week.value > 0 ? Math.log(week.value) : null));
  const near = spreadOf(logs, 1);
  if (near === null) return null;
  const sigma = Math.max(near, spreadOf(logs, 4) ?? near);
  const missing = sigma > 0 ? 1.5 * (1 - (near / sigma) ** 2) : 0;
  const correlation = Math.min(MOST_CORRELATION, 2 - Math.sqrt(Math.max(0, 4 - 2 * missing)));
  const weeks = Math.max(1, Math.round(days / 7));
  return Math.max(sigma * Math.sqrt(varianceOfMean(weeks, correlation)), countingNoise(series, end, days));
}

/** Robust standard deviation of weekly values about the middle of those `apart` weeks to either side. */
function spreadOf(logs: readonly (number | null)[], apart: number): number | null {
  const deviations: number[] = [];
  for (let t = apart; t + apart < logs.length; t++) {
    const [left, middle, right] = [logs[t - apart] ?? null, logs[t] ?? null, logs[t + apart] ?? null];
    if (left !== null && middle !== null && right !== null) deviations.push(middle - (left + right) / 2);
  }
  return deviations.length < FEWEST ? null : scaleOf(deviations) / Math.sqrt(1.5);
}

/** Relative counting noise of the last block: 1/√n for counts and rates of counts, 0 for money and rates of money. */
function countingNoise(series: Series, end: Day, days: number): number {
  if (sumsMoney(series.metric)) return 0;
  const last = blocksOf(series, days, end).at(-1);
  return last && last.numerator > 0 ? 1 / Math.sqrt(last.numerator) : 0;
}

/**
 * Relative change between two amounts of one series, `after / before − 1`, with the interval that its
 * own noise leaves: the log ratio has variance 2 σ² (delta method). Null where either is not positive
 * or the noise is unknown.
 */
export function relativeChange(series: Series, before: Amount, after: Amount, end: Day, days: number): Estimate | null {
  const sigma = logNoise(series, end, days);
  if (sigma === null || before.value <= 0 || after.value <= 0) return null;
  return carried(interval(Math.log(after.value / before.value), Math.SQRT2 * sigma), Math.expm1);
}

/**
 * Standard error of the difference of two sums of one segment, each of which varies by its own `logNoise`:
 * √((σ · before)² + (σ · after)²), never below the counting noise √(before + after). Null where the noise is
 * unknown: too short a history, or too many weeks with nothing.
 */
export function differenceNoise(series: Series, before: Sum, after: Sum): number | null {
  const sigma = logNoise(series, after.period.to, lengthInDays(after.period));
  if (sigma === null) return null;
  const counted = sumsMoney(series.metric) ? 0 : Math.sqrt(Math.max(0, before.value + after.value));
  return Math.max(sigma * Math.hypot(before.value, after.value), counted);
}

/** A sum over a period. */
export interface Sum {
  readonly value: number;
  readonly period: Period;
}
