/** Location and scale that a few wild values cannot move. */

/** A normal variable's standard deviation over its median absolute deviation, 1 / Φ⁻¹(¾). */
const NORMAL_OVER_MAD = 1.482602218505602;

/**
 * The `share` quantile (0…1) of the finite values, linear between order statistics (Hyndman & Fan 1996,
 * American Statistician 50:361, type 7); NaN of none.
 *
 * @example quantile([3, 1, 2], 0.5); // 2
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  return quantiles(values, [share])[0] ?? Number.NaN;
}

/**
 * Several quantiles (`quantile`) of the same values, which are put in order once.
 *
 * @example quantiles([3, 1, 2], [0, 0.75]); // [1, 2.5]
 */
export function quantiles(values: ArrayLike<number>, shares: readonly number[]): number[] {
  const sorted = finiteInOrder(values);
  return shares.map((share) => ofSorted(sorted, share));
}

function ofSorted(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (position - below) * (high - low);
}

/** The finite values, smallest first. */
function finiteInOrder(values: ArrayLike<number>): Float64Array {
  const finite = new Float64Array(values.length);
  let count = 0;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] ?? Number.NaN;
    if (Number.isFinite(value)) finite[count++] = value;
  }
  return finite.subarray(0, count).sort();
}

/**
 * The first value, in order, by which half of all weight is reached; undefined of none.
 *
 * @example weightedMedian([{ value: 3, weight: 1 }, { value: 1, weight: 5 }]); // 1
 */
export function weightedMedian(
  weighed: readonly { readonly value: number; readonly weight: number }[],
): number | undefined {
  const half = weighed.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let below = 0;
  return weighed.toSorted((a, b) => a.value - b.value).find(({ weight }) => (below += weight) >= half)?.value;
}

/**
 * Middle value of the finite values, the mean of the two middle ones where their number is even; NaN of none.
 *
 * @example median([4, 1, 2, 3]); // 2.5
 */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/**
 * Standard deviation of normal values from how far each lies from their middle, by the median of these distances
 * (Hampel 1974, Journal of the American Statistical Association 69:383). Distances of either sign; in their unit; those
 * that are not finite are passed over, NaN of none.
 *
 * @example scaleOf([-1, 0, 1, 2, 97]); // 1.482602218505602
 */
export function scaleOf(deviations: ArrayLike<number>): number {
  return NORMAL_OVER_MAD * median(Float64Array.from(deviations, Math.abs));
}

/**
 * Standard deviation of the finite values by their median absolute deviation from their median (`scaleOf`); NaN of none.
 *
 * @example robustDeviation([1, 2, 3, 4, 100]); // 1.482602218505602
 */
export function robustDeviation(values: ArrayLike<number>): number {
  const sorted = finiteInOrder(values);
  return NORMAL_OVER_MAD * ofSorted(distancesInOrder(sorted, ofSorted(sorted, 0.5)), 0.5);
}

/** Distances of sorted values from a value among them, smallest first: what lies below it and above it, merged. */
function distancesInOrder(sorted: Float64Array, centre: number): Float64Array {
  const distances = new Float64Array(sorted.length);
  let above = 0;
  while (above < sorted.length && (sorted[above] ?? 0) < centre) above++;
  let below = above - 1;
  for (let k = 0; k < distances.length; k++) {
    const down = below >= 0 ? centre - (sorted[below] ?? 0) : Infinity;
    const up = above < sorted.length ? (sorted[above] ?? 0) - centre : Infinity;
    distances[k] = Math.min(down, up);
    if (down < up) below--;
    else above++;
  }
  return distances;
}

/**
 * Mean of the finite values without the `cut` share of them at either end, by rank and rounded down; NaN of none, and
 * where nothing is left.
 *
 * @example trimmedMean([1, 2, 3, 100], 0.25); // 2.5
 */
export function trimmedMean(values: ArrayLike<number>, cut: number): number {
  const sorted = finiteInOrder(values);
  const drop = Math.floor(sorted.length * cut);
  const kept = sorted.subarray(drop, sorted.length - drop);
  return kept.length === 0 ? Number.NaN : kept.reduce((sum, value) => sum + value, 0) / kept.length;
}
