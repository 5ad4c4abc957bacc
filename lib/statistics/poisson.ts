/**
 * How far a count lies from its expectation, in deviations: the signed root of the Poisson deviance,
 * sign(n − μ)·√(2(n·ln(n/μ) − (n − μ))), nearly standard normal by chance alone (McCullagh & Nelder 1989, Generalized
 * Linear Models, 2.4.3). `count` ≥ 0 and `expected` > 0; NaN where either is NaN.
 *
 * @example poissonDeviation(0, 8); // -4
 */
export function poissonDeviation(count: number, expected: number): number {
  const part = count > 0 ? count * Math.log(count / expected) : 0;
  return Math.sign(count - expected) * Math.sqrt(Math.max(0, 2 * (part - (count - expected))));
}
