/** Normal and Student t distribution functions, and the normal quantile. */

/**
 * Probability that a standard normal variable is at most `z`; error below 8e-8
 * (Abramowitz & Stegun 1964, 26.2.17).
 *
 * @example normalProbability(1.6449); // 0.95
 */
export function normalProbability(z: number): number {
  if (Math.abs(z) > 9) return z > 0 ? 1 : 0;
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const upper = 0.3989422804014327 * Math.exp(-0.5 * z * z) * polynomial;
  return z >= 0 ? 1 - upper : upper;
}

/**
 * Probability that a Student t variable with `degrees` of freedom is at most `t`; error below 3e-3 from 5 degrees
 * on and below 3e-4 from 20 on (Abramowitz & Stegun 1964, 26.7.8).
 *
 * @example studentProbability(2.086, 20); // 0.975
 */
export function studentProbability(t: number, degrees: number): number {
  return normalProbability((t * (1 - 1 / (4 * degrees))) / Math.sqrt(1 + (t * t) / (2 * degrees)));
}

/**
 * The `z` below which a standard normal variable falls with probability `p` (0 < p < 1), by
 * bisection of `normalProbability`. ±Infinity at and beyond the ends.
 *
 * @example normalQuantile(0.95); // 1.645
 */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  let low = -9;
  let high = 9;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (normalProbability(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
