/**
 * Median of the finite values within `reach` steps of each step, itself included; the window is cut at the
 * ends. NaN where the window has no finite value. `reach` a whole number from 0 on.
 * Keeps the window sorted: time n · reach.
 *
 * @example runningMedian(Float64Array.of(1, 9, 2), 1); // [5, 2, 5.5]
 */
export function runningMedian(values: Float64Array, reach: number): Float64Array {
  const result = new Float64Array(values.length);
  const sorted: number[] = [];
  for (let next = 0; next < Math.min(reach, values.length); next++) insert(sorted, values[next] ?? Number.NaN);
  for (let index = 0; index < values.length; index++) {
    if (index + reach < values.length) insert(sorted, values[index + reach] ?? Number.NaN);
    if (index - reach - 1 >= 0) remove(sorted, values[index - reach - 1] ?? Number.NaN);
    result[index] = middleOf(sorted);
  }
  return result;
}

function middleOf(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

function insert(sorted: number[], value: number): void {
  if (Number.isFinite(value)) sorted.splice(rank(sorted, value), 0, value);
}

function remove(sorted: number[], value: number): void {
  if (Number.isFinite(value)) sorted.splice(rank(sorted, value), 1);
}

/** How many values of a sorted list are below `value`. */
function rank(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
