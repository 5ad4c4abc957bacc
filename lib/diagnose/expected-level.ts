import { weekdayOf } from '@/lib/model/day';
import { robustDeviation } from '@/lib/statistics/robust';
import { runningMedian } from '@/lib/statistics/running-median';
import type { Steps } from './calendar-fill';
import type { WeekdayProfile } from './weekday-profile';

/**
 * Steps on either side that make the ordinary level. Days: two and a half weeks, so that an outage of two weeks is
 * still the lesser half of its window. Weeks: a quarter. Months have a season and too few neighbours: none.
 */
const REACH = { daily: 17, weekly: 6, monthly: 0 } as const;

/**
 * Amount that each step would ordinarily have: running median of the weekday-adjusted rate × weekday × exposure.
 * NaN on closed weekdays, where exposure is unknown, and for monthly steps (nothing to compare with).
 */
export function expectedLevel(steps: Steps, profile: WeekdayProfile): Float64Array {
  const reach = REACH[steps.frequency];
  const size = steps.amount.length;
  if (reach === 0) return new Float64Array(size).fill(Number.NaN);
  const weight = steps.exposure.map((exposure, index) => {
    const factor = steps.frequency === 'daily' ? (profile.factors[weekdayOf(steps.days[index] ?? 0)] ?? 1) : 1;
    return exposure * factor;
  });
  const level = runningMedian(
    steps.amount.map((amount, index) => ((weight[index] ?? 0) > 0 ? amount / (weight[index] ?? 1) : Number.NaN)),
    reach,
  );
  return level.map((value, index) => ((weight[index] ?? 0) > 0 ? value * (weight[index] ?? 0) : Number.NaN));
}

/** Relative step-to-step noise that is always granted, so that a series of near-constants raises no alarm. */
const LEAST_NOISE = 0.05;

/** Logarithm written for nothing at all where amounts are no counts: a thousandth of what was expected. */
export const NOTHING = Math.log(1e-3);

/** How far each step is from its ordinary level, and how far steps usually are. */
export interface LogRatios {
  /** ln(amount ÷ expected); NaN where there is nothing to compare. */
  readonly values: Float64Array;
  /** Robust standard deviation of the values outside retail days, at least 5%. */
  readonly noise: number;
}

/**
 * Log ratio of every step to its ordinary level, half a unit added to counts so that zero has a logarithm.
 *
 * @example logRatios(steps, expectedLevel(steps, profile), retail).noise; // 0.05
 */
export function logRatios(steps: Steps, expected: Float64Array, retail: Uint8Array): LogRatios {
  const half = steps.chance === 'unknown' ? 0 : 0.5;
  const values = steps.amount.map((amount, index) => {
    const ordinary = expected[index] ?? Number.NaN;
    if (!(ordinary > 0) || !Number.isFinite(amount)) return Number.NaN;
    const ratio = (amount + half) / (ordinary + half);
    return ratio > 0 ? Math.max(NOTHING, Math.log(ratio)) : NOTHING;
  });
  const ordinaryDays = values.filter((value, index) => Number.isFinite(value) && retail[index] !== 1);
  return { values, noise: Math.max(LEAST_NOISE, robustDeviation(ordinaryDays) || 0) };
}

/**
 * Standard deviations beyond which a day counts only as this far out: Huber's (1964, Annals of Mathematical Statistics
 * 35, 73) two, where one day in twenty of normal noise is touched and a burst cannot carry its week.
 */
const WILD = 2;

/**
 * The steps with every wild amount pulled back to two robust deviations from its ordinary level (winsorised). Trends
 * and steps of the level pass through, as the ordinary level follows them.
 *
 * @example tameDays(steps, expected, logRatios(steps, expected, retail)).amount[0]; // 2026
 */
export function tameDays(steps: Steps, expected: Float64Array, { values, noise }: LogRatios): Steps {
  const amount = steps.amount.map((value, index) => {
    const ratio = values[index] ?? Number.NaN;
    return Math.abs(ratio) > WILD * noise ? (expected[index] ?? 0) * Math.exp(Math.sign(ratio) * WILD * noise) : value;
  });
  return { ...steps, amount };
}
