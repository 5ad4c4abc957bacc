import { poisson, type Random } from './random';

/**
 * Shares a whole number out in proportion to weights, to the unit: the largest remainders get what is
 * left, so the parts add up to the total exactly.
 *
 * @example splitExactly(10, [1, 1, 1]) // [4, 3, 3]
 */
export function splitExactly(total: number, weights: readonly number[]): number[] {
  if (total === 0) return weights.map(() => 0);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights.map((_, index) => (index === 0 ? total : 0));
  const exact = weights.map((weight) => (total * weight) / whole);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  if (left === 0) return parts;
  const remainders = exact.map((value) => value - Math.floor(value));
  const byRemainder = [...exact.keys()].sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b);
  for (const index of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** The same with the scatter that counts have in reality. */
export function splitAtRandom(total: number, weights: readonly number[], random: Random): number[] {
  if (total === 0) return weights.map(() => 0);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const drawn = weights.map((weight) => poisson((total * weight) / whole, random));
  return splitExactly(total, drawn.some((count) => count > 0) ? drawn : weights);
}
