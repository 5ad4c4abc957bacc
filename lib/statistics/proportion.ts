import type { Estimate, Rate } from '@/lib/model/quantity';
import { LEVEL, Z90 } from './interval';

/**
 * Two sums as a rate; null where there are none, or nothing was tried.
 *
 * @example rateOf({ numerator: 2, denominator: 0 }); // null
 */
export function rateOf(sums: { readonly numerator: number; readonly denominator: number | null } | null): Rate | null {
  return sums?.denominator ? { numerator: sums.numerator, denominator: sums.denominator } : null;
}

/**
 * A rate's value; 0 where nothing was tried.
 *
 * @example quotient({ numerator: 2, denominator: 100 }); // 0.02
 */
export const quotient = ({ numerator, denominator }: Rate): number => (denominator > 0 ? numerator / denominator : 0);

/**
 * Wilson's score interval of a proportion, 90% (Wilson 1927, JASA 22:209). Trustworthy for small counts,
 * where the textbook interval is not. Null without trials, or with more successes than trials.
 *
 * @example wilson({ numerator: 2, denominator: 100 }) // { estimate: 0.02, low: 0.007, high: 0.059, level: 0.9 }
 */
export function wilson({ numerator, denominator }: Rate): Estimate | null {
  if (denominator <= 0 || numerator < 0 || numerator > denominator) return null;
  const p = numerator / denominator;
  const z2 = Z90 * Z90;
  const centre = p + z2 / (2 * denominator);
  const spread = Z90 * Math.sqrt((p * (1 - p)) / denominator + z2 / (4 * denominator * denominator));
  const scale = 1 + z2 / denominator;
  // The last bits of the roots must not put the rate itself outside, where nothing or everything succeeded.
  return {
    estimate: p,
    low: Math.min(p, Math.max(0, (centre - spread) / scale)),
    high: Math.max(p, Math.min(1, (centre + spread) / scale)),
    level: LEVEL,
  };
}

/**
 * Newcombe's interval of the difference of two proportions, a − b, 90% (Newcombe 1998, Statistics in Medicine
 * 17:873, method 10). Null where either has no Wilson interval.
 *
 * @example newcombe({ numerator: 30, denominator: 1000 }, { numerator: 10, denominator: 1000 })
 * // { estimate: 0.02, low: 0.01, high: 0.031, level: 0.9 }
 */
export function newcombe(a: Rate, b: Rate): Estimate | null {
  const [first, second] = [wilson(a), wilson(b)];
  if (!first || !second) return null;
  const difference = first.estimate - second.estimate;
  return {
    estimate: difference,
    low: difference - Math.hypot(first.estimate - first.low, second.high - second.estimate),
    high: difference + Math.hypot(first.high - first.estimate, second.estimate - second.low),
    level: LEVEL,
  };
}
