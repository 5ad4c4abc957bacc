/** A rate in points beside rates in parts of one is a hundred of theirs, give or take what days differ by. */
const [LEAST, MOST] = [25, 400];
/** Of fewer visits a large share buys by chance. */
const ENOUGH = 10;

/** A rate as it is written, and what it is one of. */
interface WrittenShares {
  readonly shares: Float64Array;
  /** Visits of each row. */
  readonly weights: Float64Array;
  /** The middle of the rates above zero. */
  readonly usual: number;
  /** By row the smallest step that the cell writes. */
  readonly stepOf: (at: number) => number;
}

/**
 * Whether one rate is written in another unit than the others: about a hundred times as large; or a hundredth, and then no
 * whole number of visits, as a day on which the till failed still gives.
 *
 * @example
 * // 2%, 2%, 0.02% of 1000 visits each: a fifth of an order is none
 * isMixed({ shares: Float64Array.of(0.02, 0.02, 0.0002), weights: Float64Array.of(1000, 1000, 1000), usual: 0.02, stepOf: () => 0.0001 }) // true
 */
export function isMixed({ shares, weights, usual, stepOf }: WrittenShares): boolean {
  return shares.some((share, at) => {
    const visits = weights[at] ?? Number.NaN;
    const counted = share * visits;
    const times = share / usual;
    if (times > LEAST && times < MOST) return counted > ENOUGH;
    if (!(times < 1 / LEAST && times > 1 / MOST)) return false;
    return Math.abs(counted - Math.round(counted)) > (visits * stepOf(at)) / 2;
  });
}
