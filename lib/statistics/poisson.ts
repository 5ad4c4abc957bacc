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

/** Halvings of a bracket: beyond them nothing is left of the bits of a number. */
const HALVINGS = 60;

/**
 * The largest mean under which a count this small still comes with the probability `chance`: the exact upper limit of a
 * Poisson mean (Garwood 1936, Biometrika 28:437), in the unit of the count. `count` a whole number from 0 on, 0 < `chance` < 1;
 * NaN for any other.
 *
 * @example poissonUpper(0, 0.05); // 2.9957, which is −ln 0.05
 */
export function poissonUpper(count: number, chance: number): number {
  if (!(count >= 0 && chance > 0 && chance < 1)) return Number.NaN;
  let low = count;
  let high = count + 1;
  while (poissonAtMost(count, high) > chance) high *= 2;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (poissonAtMost(count, middle) > chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The probability of at most `count` where `mean` are expected, the last and largest terms first. */
function poissonAtMost(count: number, mean: number): number {
  let logFactorial = 0;
  for (let k = 2; k <= count; k++) logFactorial += Math.log(k);
  let term = Math.exp(count * Math.log(mean) - mean - logFactorial);
  let sum = term;
  for (let k = count; k > 0 && term > sum * Number.EPSILON; k--) {
    term *= k / mean;
    sum += term;
  }
  return sum;
}
