/** Student's t distribution with any positive number of degrees of freedom, whole or not. */
import { normalDensity, normalProbability } from './normal';
import { quantileBelowHalf } from './quantile-below-half';

/** From here on Fisher's first term is exact to 1e-13, and the continued fraction would be long and lose digits. */
const NEARLY_NORMAL = 1e6;
/** A factor this near to one is the last that counts. */
const CONVERGED = 1e-15;
/** Within so many deviations the series is short; beyond, ½ less its sum would lose the tail's digits. */
const TAIL = 3;

/**
 * Density at `t`, Γ((ν+1)/2) / (√(νπ) Γ(ν/2)) · (1 + t²/ν)^(−(ν+1)/2); NaN unless `degrees` > 0.
 *
 * @example studentDensity(0, 1); // 0.318309886183791, which is 1/π
 */
export function studentDensity(t: number, degrees: number): number {
  if (!(degrees > 0)) return Number.NaN;
  if (degrees === Infinity) return normalDensity(t);
  const peak = gammaRatio(degrees / 2) / Math.sqrt(degrees * Math.PI);
  return peak * Math.exp((-(degrees + 1) / 2) * Math.log1p((t * t) / degrees));
}

/**
 * Probability that a Student t variable with `degrees` of freedom is at most `t`: I(ν/(ν+t²); ν/2, ½) / 2 in the lower
 * tail, I the regularised incomplete beta function (Abramowitz & Stegun 1964, 26.7.1), by its series near the middle and
 * its continued fraction in the tail (DLMF 8.17.8 and 8.17.22); from a million degrees on the normal distribution less
 * φ(t)(t³ + t)/4ν (26.7.5). Absolute error below 1e-12. NaN unless `degrees` > 0. For the upper tail ask for −t.
 *
 * @example studentProbability(1.812461122811676, 10); // 0.95
 */
export function studentProbability(t: number, degrees: number): number {
  if (!(degrees > 0)) return Number.NaN;
  if (t > 0) return 1 - studentProbability(-t, degrees);
  if (t === -Infinity) return 0;
  if (degrees >= NEARLY_NORMAL) return normalProbability(t) - (normalDensity(t) * (t ** 3 + t)) / (4 * degrees);
  const scaled = t * studentDensity(t, degrees);
  const whole = degrees + t * t;
  return t * t <= Math.min(TAIL * TAIL, degrees)
    ? 0.5 + scaled * centreSeries((t * t) / whole, degrees)
    : -(scaled / degrees) * tailFraction(degrees / 2, degrees / whole);
}

/**
 * The `t` below which a Student t variable with `degrees` of freedom falls with probability `p`, 0 < p < 1, by Newton's
 * steps on `studentProbability`; error below 1e-12 in proportion to t. ∓Infinity at and beyond 0 and 1; NaN unless
 * `degrees` > 0.
 *
 * @example studentQuantile(0.95, 10); // 1.8125
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(degrees > 0)) return Number.NaN;
  if (p > 0.5) return -studentQuantile(1 - p, degrees);
  return quantileBelowHalf(p, {
    probability: (t) => studentProbability(t, degrees),
    density: (t) => studentDensity(t, degrees),
  });
}

/**
 * Γ(a + ½) / Γ(a), a > 0: carried up by Γ(a + 1) = a·Γ(a) to where Fields' series in (a − ¼)⁻² (1966, Proceedings of the
 * Edinburgh Mathematical Society 15:43; DLMF 5.11.14) is exact to the last bits.
 */
function gammaRatio(a: number): number {
  if (a < 32) return (a / (a + 0.5)) * gammaRatio(a + 1);
  const w = a - 0.25;
  const inverse = 1 / (w * w);
  return Math.sqrt(w) * (1 + inverse * (1 / 64 + inverse * (-19 / 8192 + inverse * (631 / 524_288))));
}

/** 1 + (ν+1)/3·y + (ν+1)(ν+3)/(3·5)·y² + …, all of one sign, until nothing is added. */
function centreSeries(y: number, degrees: number): number {
  let [sum, before, term] = [1, 0, 1];
  for (let n = 0; sum > before; n += 2) {
    before = sum;
    term *= ((degrees + 1 + n) / (3 + n)) * y;
    sum += term;
  }
  return sum;
}

/** 1/(1 + d₁/(1 + d₂/(1 + …))) of I(x; a, ½) = xᵃ(1−x)^½/(a·B(a, ½)) · …, by Lentz's method. */
function tailFraction(a: number, x: number): number {
  let [fraction, above, below, factor] = [1, 1, 0, 0];
  for (let k = 1; Math.abs(factor - 1) > CONVERGED; k++) {
    const m = k >> 1;
    const size = k % 2 === 0 ? m * (0.5 - m) : -(a + m) * (a + 0.5 + m);
    const numerator = (size * x) / ((a + k - 1) * (a + k));
    below = 1 / (1 + numerator * below);
    above = 1 + numerator / above;
    factor = above * below;
    fraction *= factor;
  }
  return 1 / fraction;
}

/** Beyond it nothing is left with many degrees of freedom; with few, values are seldom asked for, and worked out each time. */
const REACH = 12;
/** A probability that is none, beside what the table may be wrong by. */
const NOTHING = 1e-13;
/** Points of the table in one unit of t. */
const DENSITY = 8;
/** Tables that are kept for who asks again, of 15 kB each: a property’s series are of a few lengths, those of many of some more. */
const MOST_TABLES = 32;
/** Terms of the Taylor series: half a step away, the first that is left out is below 1e-14. */
const TERMS = 10;

/**
 * `studentProbability` for a loop that asks for thousands of values at the same finite `degrees`: within 1e-12 of it, at
 * the price of ten multiplications. Where it is first asked for a value, it lays down the Taylor series about the nearest
 * eighth, from the differential equation (ν + t²)f′ = −(ν + 1)t·f of the density. The tables that were asked for last are
 * kept.
 *
 * @example studentTable(10)(1.812461122811676); // 0.95
 */
export function studentTable(degrees: number): (t: number) => number {
  const table = tables.get(degrees) ?? emptyTable(degrees);
  tables.delete(degrees);
  tables.set(degrees, table);
  const [oldest] = tables.keys();
  if (tables.size > MOST_TABLES && oldest !== undefined) tables.delete(oldest);
  return table;
}

const tables = new Map<number, (t: number) => number>();

function emptyTable(degrees: number): (t: number) => number {
  const points = 2 * REACH * DENSITY + 1;
  const series = new Float64Array(points * TERMS);
  const isKnown = new Uint8Array(points);
  const isNothingBeyond = studentProbability(-REACH, degrees) < NOTHING;
  return (t) => {
    if (!(Math.abs(t) <= REACH)) {
      if (isNothingBeyond && t === t) return t < 0 ? 0 : 1;
      return studentProbability(t, degrees);
    }
    const point = Math.round(t * DENSITY);
    const row = point + REACH * DENSITY;
    const middle = point / DENSITY;
    const from = row * TERMS;
    if (isKnown[row] === 0) {
      isKnown[row] = 1;
      series.set(taylorOf(middle, degrees), from);
    }
    const apart = t - middle;
    let sum = 0;
    for (let k = TERMS - 1; k >= 0; k--) sum = sum * apart + (series[from + k] ?? 0);
    return sum;
  };
}

/** Taylor coefficients of the probability about `t`. */
function taylorOf(t: number, degrees: number): Float64Array {
  const series = new Float64Array(TERMS);
  series[0] = studentProbability(t, degrees);
  let [before, density] = [0, studentDensity(t, degrees)];
  for (let n = 0; n + 1 < TERMS; n++) {
    series[n + 1] = density / (n + 1);
    const next = -((2 * n + degrees + 1) * t * density + (n + degrees) * before) / ((n + 1) * (degrees + t * t));
    [before, density] = [density, next];
  }
  return series;
}
