import { isAdditiveOver } from '@/lib/model/additivity';
import { type Day, daysBetween } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import { DAYS_A_STEP, type Series } from '@/lib/model/series';

/** What a series says over a stretch of days. */
export interface Amount {
  /** Sum, rate, or daily mean of people. */
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly daysObserved: number;
}

/**
 * Sums a series over a period: counts and money are added, a rate is the quotient of its two sums,
 * people are the mean of the observed days. Null when the series does not reach over the whole period,
 * holds no observed day there, or a rate's denominator is zero.
 *
 * @example amountOver(sessions, { from: '2026-03-01', to: '2026-03-28' })?.value // 88_647
 */
export function amountOver(series: Series, period: Period): Amount | null {
  const days = DAYS_A_STEP[series.frequency];
  const first = Math.ceil(daysBetween(series.start, period.from) / days);
  const end = Math.floor((daysBetween(series.start, period.to) + 1) / days);
  if (first < 0 || end > series.numerator.length) return null;
  return amountOfSteps(series, first, end);
}

function amountOfSteps(series: Series, first: number, end: number): Amount | null {
  let numerator = 0;
  let denominator = 0;
  let observed = 0;
  for (let i = first; i < end; i++) {
    const top = series.numerator[i] ?? null;
    const bottom = series.denominator === null ? 1 : (series.denominator[i] ?? null);
    if (top === null || bottom === null) continue;
    numerator += top;
    denominator += bottom;
    observed++;
  }
  if (observed === 0 || denominator === 0) return null;
  const sums = { numerator, daysObserved: observed * DAYS_A_STEP[series.frequency] };
  if (series.denominator !== null) return { ...sums, value: numerator / denominator, denominator };
  const value = isAdditiveOver(series.metric, 'date') ? numerator : numerator / observed;
  return { ...sums, value, denominator: null };
}

/** Consecutive blocks of `days` days, oldest first, the last ending on `end`; null where a block holds nothing. */
export function blocksOf(series: Series, days: number, end: Day): (Amount | null)[] {
  const step = DAYS_A_STEP[series.frequency];
  const steps = Math.max(1, Math.round(days / step));
  const last = Math.floor((daysBetween(series.start, end) + 1) / step);
  const blocks: (Amount | null)[] = [];
  for (let to = Math.min(last, series.numerator.length); to - steps >= 0; to -= steps)
    blocks.unshift(amountOfSteps(series, to - steps, to));
  return blocks;
}
