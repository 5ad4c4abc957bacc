/** A distribution that is symmetric about 0 and whose density falls to either side. */
export interface SymmetricDistribution {
  /** Probability of at most `x`, and its derivative. */
  readonly probability: (x: number) => number;
  readonly density: (x: number) => number;
}

/**
 * The x ≤ 0 below which the distribution falls with probability `p` ≤ ½: Newton's method from the middle. Left of 0 the
 * probability is convex, so each step stops short of the quantile, and the first that goes no further has found it.
 * −Infinity at p ≤ 0, and where the tail is lighter than a double can tell from nothing; NaN for NaN.
 *
 * @example quantileBelowHalf(0.05, { probability: normalProbability, density: normalDensity }); // -1.64485362695147
 */
export function quantileBelowHalf(p: number, { probability, density }: SymmetricDistribution): number {
  if (p <= 0) return -Infinity;
  let x = 0;
  for (;;) {
    const next = x - (probability(x) - p) / density(x);
    if (!(next < x)) return Number.isNaN(next) ? next : x;
    x = next;
  }
}
