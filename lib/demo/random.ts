/** Seeded draws: the same seed gives the same shop, on every machine. */

export type Random = () => number;

/** Mulberry32 by Tommy Ettinger: a small generator, uniform on [0, 1). */
export function mulberry32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Standard normal, by Box and Muller. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Poisson by Knuth's product; by the normal approximation where the mean is large. */
export function poisson(mean: number, random: Random): number {
  if (mean <= 0) return 0;
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}

/** Binomial: by Poisson for small rates, by the normal approximation for others. */
export function successes(trials: number, rate: number, random: Random): number {
  if (rate < 0.2) return Math.min(trials, poisson(trials * rate, random));
  const spread = Math.sqrt(trials * rate * Math.max(0, 1 - rate));
  return Math.min(trials, Math.max(0, Math.round(trials * rate + spread * normal(random))));
}

/** Lognormal with mean 1 and the given standard deviation of its logarithm. */
export function wobble(sigma: number, random: Random): number {
  return Math.exp(sigma * normal(random) - (sigma * sigma) / 2);
}
