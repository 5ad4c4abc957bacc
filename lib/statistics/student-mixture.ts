import type { Estimate } from '@/lib/model/quantity';
import { LEVEL } from './interval';
import { studentTable } from './student-t';

/** Cells that components are gathered in: by growth, and by scale. */
const GROWTH_CELLS = 120;
const SCALE_CELLS = 6;

/** Most steps of the root search; a smooth distribution needs some eight. */
const SEARCH_STEPS = 100;

/** Error of a probability at which its quantile is as good as found. */
const EXACT = 1e-9;

/** Precision in growth a month (log units): a ten-thousandth of a per cent. */
const PRECISION = 1e-6;

/** Student t components of a mixture with common degrees of freedom, in columns. */
export interface Mixture {
  readonly weight: Float64Array;
  readonly growth: Float64Array;
  readonly scale: Float64Array;
  readonly degrees: number;
}

/**
 * The mixture with like components joined: those of one cell of growth (a 120th of the range) and of scale (a sixth of
 * its logarithmic range) become one with their mean and their total variance. Quantiles move by far less than the
 * narrowest scale. Weights are made to sum to 1.
 *
 * @example gatherMixture({ weight: Float64Array.of(1, 3), growth: Float64Array.of(0, 0), scale: Float64Array.of(1, 1), degrees: 9 }).weight; // [1]
 */
export function gatherMixture({ weight, growth, scale, degrees }: Mixture): Mixture {
  const [leastGrowth, growthStep] = gridOf(growth, GROWTH_CELLS);
  const edges = scaleEdges(scale);
  const cells = GROWTH_CELLS * SCALE_CELLS;
  const mass = new Float64Array(cells);
  const first = new Float64Array(cells);
  const second = new Float64Array(cells);
  for (let row = 0; row < weight.length; row++) {
    const own = weight[row] ?? 0;
    const value = growth[row] ?? 0;
    const column = Math.min(GROWTH_CELLS - 1, Math.floor((value - leastGrowth) / growthStep));
    const spread = scale[row] ?? 0;
    let line = 0;
    while (line < edges.length && spread >= (edges[line] ?? 0)) line++;
    const cell = line * GROWTH_CELLS + column;
    mass[cell] = (mass[cell] ?? 0) + own;
    first[cell] = (first[cell] ?? 0) + own * value;
    second[cell] = (second[cell] ?? 0) + own * (value * value + spread * spread);
  }
  const total = mass.reduce((sum, value) => sum + value, 0);
  const used: number[] = [];
  for (let cell = 0; cell < cells; cell++) if ((mass[cell] ?? 0) > 0) used.push(cell);
  const mean = (cell: number) => (first[cell] ?? 0) / (mass[cell] ?? 1);
  return {
    weight: Float64Array.from(used, (cell) => (mass[cell] ?? 0) / total),
    growth: Float64Array.from(used, mean),
    scale: Float64Array.from(used, (cell) =>
      Math.sqrt(Math.max(0, (second[cell] ?? 0) / (mass[cell] ?? 1) - mean(cell) ** 2)),
    ),
    degrees,
  };
}

/** Where a cell of scale ends and the next begins: a logarithm for each component would cost more than all else. */
function scaleEdges(scale: Float64Array): Float64Array {
  const logs = Float64Array.from(rangeOf(scale), (value) => Math.log(Math.max(value, Number.MIN_VALUE)));
  const [least, step] = gridOf(logs, SCALE_CELLS);
  return Float64Array.from({ length: SCALE_CELLS - 1 }, (_, k) => Math.exp(least + (k + 1) * step));
}

/** Least value and width of a cell; a width of 1 where all values are alike, or as near as makes no width. */
function gridOf(values: Float64Array, cells: number): [number, number] {
  const [least, most] = rangeOf(values);
  return [least, (most - least) / cells || 1];
}

function rangeOf(values: Float64Array): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/**
 * Value below which the mixture falls with probability `share` (0 < share < 1; weights sum to 1, more than two degrees of
 * freedom), to 1e-6, by the Illinois method (Dowell & Jarratt 1971, BIT 11, 168): a secant that halves the error of an
 * end which stays twice. `student` is its t distribution (`studentTable`). NaN of an empty mixture.
 *
 * @example quantileOfMixture({ weight: Float64Array.of(1), growth: Float64Array.of(0), scale: Float64Array.of(1), degrees: 1000 }, 0.95); // 1.6464
 */
export function quantileOfMixture(mixture: Mixture, share: number, student = studentTable(mixture.degrees)): number {
  if (mixture.weight.length === 0) return Number.NaN;
  let [low, high] = bracketOf(mixture, share);
  let lowError = probabilityBelow(mixture, low, student) - share;
  let highError = probabilityBelow(mixture, high, student) - share;
  let kept = 0;
  for (let step = 0; step < SEARCH_STEPS && high - low > PRECISION && lowError < 0 && highError > 0; step++) {
    const guess = low + ((high - low) * lowError) / (lowError - highError);
    const error = probabilityBelow(mixture, guess, student) - share;
    if (Math.abs(error) < EXACT) return guess;
    if (error < 0) {
      [low, lowError] = [guess, error];
      if (kept > 0) highError /= 2;
      kept = 1;
    } else {
      [high, highError] = [guess, error];
      if (kept < 0) lowError /= 2;
      kept = -1;
    }
  }
  return lowError >= 0 ? low : highError <= 0 ? high : (low + high) / 2;
}

/**
 * Median and 90% interval of a mixture, each carried by `toValue` (rising) from log units to what is told.
 *
 * @example estimateOf({ weight: Float64Array.of(1), growth: Float64Array.of(0), scale: Float64Array.of(1), degrees: 1000 }, Math.exp).high; // 5.1882
 */
export function estimateOf(mixture: Mixture, toValue: (log: number) => number): Estimate {
  const student = studentTable(mixture.degrees);
  const at = (share: number) => toValue(quantileOfMixture(mixture, share, student));
  const tail = (1 - LEVEL) / 2;
  return { estimate: at(0.5), low: at(tail), high: at(1 - tail), level: LEVEL };
}

/**
 * Between which values a quantile lies, by Cantelli's inequality: within √((1 − q)/q) standard deviations below the mean
 * and √(q/(1 − q)) above it.
 */
function bracketOf({ weight, growth, scale, degrees }: Mixture, share: number): [number, number] {
  const spread = degrees / (degrees - 2);
  let [mean, square] = [0, 0];
  for (let k = 0; k < weight.length; k++) {
    mean += (weight[k] ?? 0) * (growth[k] ?? 0);
    square += (weight[k] ?? 0) * ((growth[k] ?? 0) ** 2 + spread * (scale[k] ?? 0) ** 2);
  }
  const deviation = Math.sqrt(Math.max(0, square - mean * mean));
  const odds = Math.sqrt(share / (1 - share));
  return [mean - deviation / odds - PRECISION, mean + deviation * odds + PRECISION];
}

function probabilityBelow({ weight, growth, scale }: Mixture, value: number, student: (t: number) => number): number {
  let below = 0;
  for (let k = 0; k < weight.length; k++) {
    const own = scale[k] ?? 0;
    const distance = value - (growth[k] ?? 0);
    const probability = own > 0 ? student(distance / own) : distance >= 0 ? 1 : 0;
    below += (weight[k] ?? 0) * probability;
  }
  return below;
}
