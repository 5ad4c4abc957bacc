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
  return smallestWith((spread) => balanceOf(compared, spread).within >= 0);
}

/**
 * The least τ² that they do not contradict: with it, no more of them lie beyond the median of χ² than half, and the standard
 * error of a half. 0 where they vary no more than they err.
 */
export function leastSpreadBetween(compared: readonly Deviating[]): number {
  return smallestWith((spread) => {
    const { within, error } = balanceOf(compared, spread);
    return within >= -error;
  });
}

function smallestWith(isEnough: (spread: number) => boolean): number {
  let [low, high] = [0, WIDEST_SPREAD];
  if (isEnough(low)) return low;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The weight of those within the median less that of those beyond, and how far it errs by chance. */
function balanceOf(compared: readonly Deviating[], spread: number): { within: number; error: number } {
  let [within, squares] = [0, 0];
  for (const { deviation, precision } of compared) {
    const weight = precision / (1 + spread * precision);
    within += deviation ** 2 * weight <= MEDIAN_CHI_SQUARE ? weight : -weight;
    squares += weight ** 2;
  }
  return { within, error: Math.sqrt(squares) };
}
