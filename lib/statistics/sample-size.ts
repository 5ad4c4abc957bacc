/** Deviations of a two-sided test at 5%, Φ⁻¹(0.975), and of a chance of 80% to see what is there, Φ⁻¹(0.8). */
const Z_LEVEL = 1.959963984540054;
const Z_POWER = 0.8416212335729143;

/**
 * Visits that each of two versions needs for a relative change of a rate to be seen in a two-sided test at 5% with a
 * chance of 80%: n = (z₀.₉₇₅ √(2 p̄ q̄) + z₀.₈₀ √(p₁q₁ + p₂q₂))² / (p₂ − p₁)² (Fleiss, Levin & Paik 2003, section 4.2, without
 * continuity correction), rounded up. Null where a rate is not between 0 and 1, or nothing is to change.
 *
 * @example sampleSizePerArm(0.02, 0.2); // 21109
 */
export function sampleSizePerArm(rate: number, change: number): number | null {
  const other = rate * (1 + change);
  if (!(rate > 0 && rate < 1 && other > 0 && other < 1) || change === 0) return null;
  const middle = (rate + other) / 2;
  const spread =
    Z_LEVEL * Math.sqrt(2 * middle * (1 - middle)) + Z_POWER * Math.sqrt(rate * (1 - rate) + other * (1 - other));
  return Math.ceil((spread / (other - rate)) ** 2);
}

/**
 * The smallest relative rise of a rate that so many visits of each version can show, by the same test; null where even
 * `largest` would not show. Found by halving, to a thousandth.
 *
 * @example smallestChangeFor(0.02, 21_109, 1); // 0.2002
 */
export function smallestChangeFor(rate: number, perVersion: number, largest: number): number | null {
  const shows = (change: number) => (sampleSizePerArm(rate, change) ?? Infinity) <= perVersion;
  if (!shows(largest)) return null;
  let [low, high] = [0, largest];
  while (high - low > 0.001) {
    const middle = (low + high) / 2;
    if (shows(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The smallest relative rise that a two-sided test at 5% sees with a chance of 80% between two values, each of whose
 * logarithms varies by `sigma` (standard deviation) of itself: exp((z₀.₉₇₅ + z₀.₈₀)·√2·σ) − 1. 0 without noise.
 *
 * @example smallestRise(0.02); // 0.0825: under 8% nothing can be told
 */
export function smallestRise(sigma: number): number {
  return Math.expm1((Z_LEVEL + Z_POWER) * Math.SQRT2 * sigma);
}
