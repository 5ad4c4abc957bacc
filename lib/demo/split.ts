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
  const parts: number[] = [];
  const remainders: number[] = [];
  let left = total;
  for (const weight of weights) {
    const exact = (total * weight) / whole;
    const part = Math.floor(exact);
    parts.push(part);
    remainders.push(exact - part);
    left -= part;
  }
  // A few of a few: to look for the largest each time is quicker than to put them in order.
  for (let given = 0; given < Math.min(left, parts.length); given++) {
    const largest = placeOfLargest(remainders);
    parts[largest] = (parts[largest] ?? 0) + 1;
    remainders[largest] = -1;
  }
  return parts;
}

/** The first of the largest. */
function placeOfLargest(values: readonly number[]): number {
  let place = 0;
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) > (values[place] ?? 0)) place = at;
  return place;
}

/** The same with the scatter that counts have in reality. */
export function splitAtRandom(total: number, weights: readonly number[], random: Random): number[] {
  if (total === 0) return weights.map(() => 0);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const drawn = weights.map((weight) => poisson((total * weight) / whole, random));
  return splitExactly(total, drawn.some((count) => count > 0) ? drawn : weights);
}
