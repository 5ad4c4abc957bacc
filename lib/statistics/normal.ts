/** The standard normal distribution. Exact to the last few bits of a double, in its tails as well. */
import { quantileBelowHalf } from './quantile-below-half';

/** Beyond it the continued fraction is short, and the series would lose the tail's digits. */
const TAIL = 3;
/** At `TAIL`, this many terms of the continued fraction leave no error that a double can hold. */
const TERMS = 60;

/**
 * Density at `z`, exp(−z²/2) / √(2π).
 *
 * @example normalDensity(0); // 0.3989422804014327
 */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Probability that a standard normal variable is at most `z`: ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …) within three deviations
 * (Abramowitz & Stegun 1964, 26.2.11; Marsaglia 2004, Journal of Statistical Software 11(4)), the continued fraction
 * φ(z)/(z + 1/(z + 2/(z + …))) beyond (26.2.14). Absolute error below 1e-15; 0 and 1 at ∓Infinity, NaN for NaN. For the
 * upper tail ask for −z: 1 − normalProbability(z) has no digits left of a small one.
 *
 * @example normalProbability(1.6448536269514722); // 0.95
 */
export function normalProbability(z: number): number {
  if (z > TAIL) return 1 - normalProbability(-z);
  return z < -TAIL ? lowerTail(-z) : 0.5 + z * normalDensity(z) * centreSeries(z * z);
}

/** 1 + z²/3 + z⁴/(3·5) + …, all of one sign, until nothing is added. */
function centreSeries(square: number): number {
  let [sum, before, term] = [1, 0, 1];
  for (let odd = 3; sum > before; odd += 2) {
    before = sum;
    term *= square / odd;
    sum += term;
  }
  return sum;
}

function lowerTail(distance: number): number {
  let fraction = distance;
  for (let k = TERMS; k > 0; k--) fraction = distance + k / fraction;
  return normalDensity(distance) / fraction;
}

/**
 * The `z` below which a standard normal variable falls with probability `p`, 0 < p < 1, by Newton's steps on
 * `normalProbability`; error below 1e-14 in proportion to z, or where p is near 1 as little as p's own last bit allows.
 * ∓Infinity at and beyond 0 and 1.
 *
 * @example normalQuantile(0.95); // 1.64485362695147
 */
export function normalQuantile(p: number): number {
  return p > 0.5 ? -quantileBelowHalf(1 - p, NORMAL) : quantileBelowHalf(p, NORMAL);
}

const NORMAL = { probability: normalProbability, density: normalDensity };
