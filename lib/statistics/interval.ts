/** The interval that Plateau tells, one level everywhere. */
import type { Estimate } from '@/lib/model/quantity';

/** Two-sided 90%: the level of every interval in Plateau. */
export const LEVEL = 0.9;
/** Half its width in standard deviations of a normal distribution, Φ⁻¹(0.95). */
export const Z90 = 1.6448536269514722;

/**
 * `value ± half`, claimed at 90%; in the unit of `value`. A negative half turns the ends round, NaN stays NaN.
 *
 * @example around(2, 0.5); // { estimate: 2, low: 1.5, high: 2.5, level: 0.9 }
 */
export function around(value: number, half: number): Estimate {
  return { estimate: value, low: value - half, high: value + half, level: LEVEL };
}

/**
 * The 90% interval of a value that errs normally with the standard deviation `sigma`: `value ± 1.645 · sigma`.
 *
 * @example interval(0, 1).high; // 1.6448536269514722
 */
export function interval(value: number, sigma: number): Estimate {
  return around(value, Z90 * sigma);
}

/**
 * An interval carried to another scale, end by end: of a rising function, the same probability lies between the ends.
 *
 * @example carried(around(0, Math.log(2)), Math.exp); // { estimate: 1, low: 0.5, high: 2, level: 0.9 }
 */
export function carried({ estimate, low, high, level }: Estimate, rising: (value: number) => number): Estimate {
  return { estimate: rising(estimate), low: rising(low), high: rising(high), level };
}

/**
 * Whether an interval lies wholly on one side of zero; an end at zero itself does not.
 *
 * @example excludesZero({ low: -1, high: 2 }); // false
 */
export function excludesZero({ low, high }: Ends): boolean {
  return low > 0 || high < 0;
}

/**
 * Whether two intervals have a value in common; ends that touch do.
 *
 * @example overlaps({ low: 0, high: 1 }, { low: 1, high: 2 }); // true
 */
export function overlaps(one: Ends, other: Ends): boolean {
  return one.low <= other.high && other.low <= one.high;
}

type Ends = Pick<Estimate, 'low' | 'high'>;
