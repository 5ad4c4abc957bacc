const DUST = 1e-9;

/**
 * Shares an amount over places in proportion to their weights, none beyond its capacity: what is over goes to the others by
 * their weights, then to any that has room. The parts come to the amount, or to all capacity where that is less.
 *
 * @example spread(10, [1, 1], [3, 20]) // [3, 7]
 */
export function spread(amount: number, weights: readonly number[], capacity: readonly number[]): number[] {
  const none = weights.map(() => 0);
  const byWeight = filled(amount, weights, capacity, none);
  const left = amount - byWeight.reduce((sum, part) => sum + part, 0);
  return left > DUST ? filled(left, capacity, capacity, byWeight) : byWeight;
}

/** Adds an amount to parts by weight, round after round, until it is used up or nothing that weighs has room. */
function filled(
  amount: number,
  weights: readonly number[],
  capacity: readonly number[],
  before: readonly number[],
): number[] {
  let parts = [...before];
  let left = amount;
  // Each round fills a place at least, or ends.
  for (let round = 0; round <= 2 * capacity.length; round++) {
    const room = parts.map((part, at) => (capacity[at] ?? 0) - part);
    const open = room.map((each, at) => (each > DUST ? Math.max(0, weights[at] ?? 0) : 0));
    const all = open.reduce((sum, weight) => sum + weight, 0);
    if (all <= 0 || left <= DUST) break;
    const share = left / all;
    const more = open.map((weight, at) => Math.min(weight * share, Math.max(0, room[at] ?? 0)));
    parts = parts.map((part, at) => part + (more[at] ?? 0));
    left -= more.reduce((sum, each) => sum + each, 0);
  }
  return parts;
}
