/**
 * The logarithmic mean, (a − b) / ln(a / b), in the unit of both: between the geometric and the arithmetic mean (Carlson
 * 1972, American Mathematical Monthly 79:615). By its limits, L(a, a) = a and L(a, 0) = 0. NaN for negative values.
 *
 * @example logMean(2, 8); // 4.328085122666891
 */
export function logMean(a: number, b: number): number {
  if (a < 0 || b < 0) return Number.NaN;
  if (a === 0 || b === 0) return 0;
  const step = (a - b) / b;
  if (Math.abs(step) < 1e-9) return (a + b) / 2;
  return (a - b) / (Math.abs(step) < 0.1 ? Math.log1p(step) : Math.log(a / b));
}

/**
 * Splits the change of a product of factors into one contribution a factor, without residual
 * (LMDI-I: Ang 2005, Energy Policy 33:867). Contribution of factor k: L(y₁, y₀) · ln(xₖ₁ / xₖ₀),
 * in the unit of the product.
 *
 * Zeros take the analytic limits (Ang & Liu 2007, Energy Policy 35:1426): where the product vanishes or
 * appears, the factors that became or were zero carry the whole change in equal parts. A factor that
 * is undefined in one period (order value without orders) is null there and contributes nothing.
 * Null for negative factors and for lists of unequal length.
 *
 * @example contributionsOf([100, 1, 2], [100, 1, 3]); // [0, 0, 100]
 */
export function contributionsOf(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): number[] | null {
  if (before.length !== after.length) return null;
  const first = before.map((value, k) => value ?? after[k] ?? 1);
  const second = after.map((value, k) => value ?? before[k] ?? 1);
  if ([...first, ...second].some((value) => value < 0 || Number.isNaN(value))) return null;
  const [from, to] = [product(first), product(second)];
  if (from > 0 && to > 0) {
    const mean = logMean(to, from);
    return first.map((value, k) => mean * logRatio(second[k] ?? value, value));
  }
  const vanished = (to > 0 ? first : second).map((value) => value === 0);
  const count = vanished.filter(Boolean).length;
  return vanished.map((is) => (is && from !== to ? (to - from) / count : 0));
}

/** Two sums of the same amounts differ by the rounding of their additions: that is no change. */
const ROUNDING = 1e-12;

const logRatio = (to: number, from: number) => (Math.abs(to / from - 1) < ROUNDING ? 0 : Math.log(to / from));

const product = (values: readonly number[]) => values.reduce((whole, value) => whole * value, 1);
