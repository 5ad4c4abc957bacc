import type { Estimate } from '@/lib/model/quantity';
import { LEVEL } from './interval';
import { studentTable } from './student-t';

/** Cells that components are gathered in: by growth, and by scale. */
const GROWTH_CELLS = 120;
const SCALE_CELLS = 6;

/** Steps of the root search; each at least halves the bracket's error where the distribution is smooth. */
const SEARCH_STEPS = 40;

/** Precision in growth a month (log units): a thousandth of a per cent. */
const PRECISION = 1e-5;

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
  const logScale = scale.map((value) => Math.log(Math.max(value, Number.MIN_VALUE)));
  const [leastScale, scaleStep] = gridOf(logScale, SCALE_CELLS);
  const cells = GROWTH_CELLS * SCALE_CELLS;
  const mass = new Float64Array(cells);
  const first = new Float64Array(cells);
  const second = new Float64Array(cells);
  for (let row = 0; row < weight.length; row++) {
    const own = weight[row] ?? 0;
    const value = growth[row] ?? 0;
    const column = Math.min(GROWTH_CELLS - 1, Math.floor((value - leastGrowth) / growthStep));
    const line = Math.min(SCALE_CELLS - 1, Math.floor(((logScale[row] ?? 0) - leastScale) / scaleStep));
    const cell = line * GROWTH_CELLS + column;
    mass[cell] = (mass[cell] ?? 0) + own;
    first[cell] = (first[cell] ?? 0) + own * value;
    second[cell] = (second[cell] ?? 0) + own * (value * value + (scale[row] ?? 0) ** 2);
  }
  const total = mass.reduce((sum, value) => sum + value, 0);
  const used = Int32Array.from(mass.keys()).filter((cell) => (mass[cell] ?? 0) > 0);
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

/** Least value and width of a cell; a width of 1 where all values are alike, or as near as makes no width. */
function gridOf(values: Float64Array, cells: number): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, (most - least) / cells || 1];
}

/**
 * Value below which the mixture falls with probability `share` (0 < share < 1; weights sum to 1), by bisection and
 * secant steps in turn, to 1e-5. `student` is its t distribution (`studentTable`). NaN of an empty mixture.
 *
 * @example quantileOfMixture({ weight: Float64Array.of(1), growth: Float64Array.of(0), scale: Float64Array.of(1), degrees: 1000 }, 0.95); // 1.6464
 */
export function quantileOfMixture(mixture: Mixture, share: number, student = studentTable(mixture.degrees)): number {
  if (mixture.weight.length === 0) return Number.NaN;
  let [low, high] = bracketOf(mixture);
  let lowError = -share;
  let highError = 1 - share;
  for (let step = 0; step < SEARCH_STEPS && high - low > PRECISION; step++) {
    const secant = low + ((high - low) * lowError) / (lowError - highError);
    const guess = step % 2 === 0 && secant > low && secant < high ? secant : (low + high) / 2;
    const error = probabilityBelow(mixture, guess, student) - share;
    if (error < 0) [low, lowError] = [guess, error];
    else [high, highError] = [guess, error];
  }
  return (low + high) / 2;
}

/**
 * Median and 90% interval of a mixture, each carried by `toValue` (rising) from log units to what is told.
 *
 * @example estimateOf({ weight: Float64Array.of(1), growth: Float64Array.of(0), scale: Float64Array.of(1), degrees: 1000 }, Math.exp).high; // 5.1881
 */
export function estimateOf(mixture: Mixture, toValue: (log: number) => number): Estimate {
  const student = studentTable(mixture.degrees);
  const at = (share: number) => toValue(quantileOfMixture(mixture, share, student));
  const tail = (1 - LEVEL) / 2;
  return { estimate: at(0.5), low: at(tail), high: at(1 - tail), level: LEVEL };
}

/** Twelve scales beyond the outermost components: nothing is left outside. */
function bracketOf({ growth, scale }: Mixture): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let k = 0; k < growth.length; k++) {
    low = Math.min(low, (growth[k] ?? 0) - 12 * (scale[k] ?? 0));
    high = Math.max(high, (growth[k] ?? 0) + 12 * (scale[k] ?? 0));
  }
  return [low, high];
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
