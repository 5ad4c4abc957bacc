import type { Steps } from './calendar-fill';
import { robustDeviation } from '@/lib/statistics/robust';

/** Relative step-to-step noise that is always granted, so that a series of near-constants raises no alarm. */
const LEAST_NOISE = 0.05;

/** Logarithm written for nothing at all where amounts are no counts: a thousandth of what was expected. */
const NOTHING = Math.log(1e-3);

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
