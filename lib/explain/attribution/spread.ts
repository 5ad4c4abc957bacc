/** Median of χ² with one degree of freedom. */
export const MEDIAN_CHI_SQUARE = 0.4549;
/** Halvings of the range in which the spread is looked for: to one part in 10⁹. */
const HALVINGS = 30;
/** Odds that double or halve by themselves between two periods, two rows in three: beyond it nothing could be told. */
const WIDEST_SPREAD = Math.LN2 ** 2;

/** Something that moved, and how well that is known: 1 / variance. */
export interface Deviating {
  readonly deviation: number;
  readonly precision: number;
}

/**
 * τ², the variance of deviations beyond what each is known to err by: the smallest with which half of them, by weight, lie
 * within the median of χ². Unlike the method of moments it does not take the segments that are looked for as noise.
 */
export function spreadBetween(compared: readonly Deviating[]): number {
  let [low, high] = [0, WIDEST_SPREAD];
  if (isEnough(compared, low)) return low;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (isEnough(compared, middle)) high = middle;
    else low = middle;
  }
  return high;
}

function isEnough(compared: readonly Deviating[], spread: number): boolean {
  let balance = 0;
  for (const { deviation, precision } of compared) {
    const weight = precision / (1 + spread * precision);
    balance += deviation ** 2 * weight <= MEDIAN_CHI_SQUARE ? weight : -weight;
  }
  return balance >= 0;
}
