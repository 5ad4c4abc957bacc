import { weigh } from './autoregressive-noise';
import type { NoisePrecision } from './autoregressive-noise';
import type { Change } from './change-columns';
import type { Column } from './design-columns';
import { regress } from './regression';

/** Regression of the log level on the base columns, ready to be asked what any few changes would add to it. */
export interface ChangeEvidence {
  /** Log evidence apart from the residual and from the changes. */
  readonly logBase: number;
  /** Residual sum of squares of the base columns, weighted by the noise's precision, their priors included. */
  readonly residual: number;
  /** Growth, in log units a month, when nothing changed. */
  readonly growth: number;
  /** Variance of that growth over the noise variance. */
  readonly spread: number;
  /** Per change: its squared length beyond the base columns, its product with the residual, its likeness to growth. */
  readonly own: Float64Array;
  readonly pull: Float64Array;
  readonly lean: Float64Array;
  /** Product of two changes beyond the base columns, row-major; only rows of turns are filled. */
  readonly product: Float64Array;
}

/**
 * Regresses the log level on the base columns (`regress`) and projects every change column on them once, so that the
 * evidence of a model with one or two changes costs a handful of operations. As steps and turns are running sums, all
 * inner products come from prefix sums: time blocks + changes². `pilot` is a first estimate of the noise in log
 * units; turns come before steps in `changes`; the last base column is the growth.
 */
export function changeEvidence(
  observed: Float64Array,
  time: Float64Array,
  base: readonly Column[],
  changes: readonly Change[],
  precision: NoisePrecision,
  pilot: number,
): ChangeEvidence {
  const { order, factor, fitted, weighted, weightedObserved, residual, logBase } = regress(
    observed,
    base,
    precision,
    pilot,
  );
  const size = changes.length;
  const last = factor[order * order - 1] ?? 1;
  const lines = linesOf(changes);
  const shadow = shadowsOf(
    factor,
    order,
    weighted.map((column) => alongChanges(column, time, lines)),
    size,
  );
  const pull = alongChanges(weightedObserved, time, lines);
  const own = new Float64Array(size);
  const lean = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    lean[i] = (shadow[i * order + order - 1] ?? 0) / last;
    pull[i] = (pull[i] ?? 0) - rowProduct(shadow, i, fitted, 0, order);
  }
  const product = productsOf(lines, time, precision);
  for (let i = 0; i < size; i++) {
    own[i] =
      (product[i * size + i] ?? 0) -
      rowProduct(shadow, i, shadow, i, order) +
      (pilot / (changes[i]?.plausible ?? 1)) ** 2;
    if (changes[i]?.kind === 'step') continue;
    for (let j = i + 1; j < size; j++)
      product[i * size + j] = (product[i * size + j] ?? 0) - rowProduct(shadow, i, shadow, j, order);
  }
  return {
    logBase,
    residual,
    growth: (fitted[order - 1] ?? 0) / last,
    spread: 1 / last ** 2,
    own,
    pull,
    lean,
    product,
  };
}

/** L⁻¹ of every change's products with the base columns, row by row. */
function shadowsOf(factor: Float64Array, order: number, onBase: readonly Float64Array[], size: number): Float64Array {
  const shadow = new Float64Array(size * order);
  for (let row = 0; row < order; row++) {
    const right = onBase[row] ?? shadow;
    const pivot = factor[row * order + row] ?? 1;
    for (let i = 0; i < size; i++) {
      let rest = right[i] ?? 0;
      for (let k = 0; k < row; k++) rest -= (factor[row * order + k] ?? 0) * (shadow[i * order + k] ?? 0);
      shadow[i * order + row] = rest / pivot;
    }
  }
  return shadow;
}

function rowProduct(left: Float64Array, i: number, right: Float64Array, j: number, order: number): number {
  let sum = 0;
  for (let k = 0; k < order; k++) sum += (left[i * order + k] ?? 0) * (right[j * order + k] ?? 0);
  return sum;
}

/** Change columns as lines cut short: constant + slope · time before `block`, 0 from there on. */
interface CutLines {
  readonly block: Int32Array;
  readonly constant: Float64Array;
  readonly slope: Float64Array;
}

function linesOf(changes: readonly Change[]): CutLines {
  return {
    block: Int32Array.from(changes, (change) => change.block),
    constant: Float64Array.from(changes, (change) => (change.kind === 'step' ? 1 : -change.time)),
    slope: Float64Array.from(changes, (change) => (change.kind === 'step' ? 0 : 1)),
  };
}

/** Inner product of a vector with every change column. */
function alongChanges(vector: Float64Array, time: Float64Array, { block, constant, slope }: CutLines): Float64Array {
  const plain = prefixSums(vector);
  const timed = prefixSums(vector.map((value, k) => value * (time[k] ?? 0)));
  return constant.map((own, i) => own * (plain[block[i] ?? 0] ?? 0) + (slope[i] ?? 0) * (timed[block[i] ?? 0] ?? 0));
}

/**
 * Inner products cᵢᵀQcⱼ of change columns, upper half. Q is tridiagonal, so that before the earlier of two cuts Qcⱼ
 * is Q times the uncut line, and four prefix sums give every product; two columns cut at the same block differ from
 * that by the one entry of Q that reaches over the cut.
 */
function productsOf({ block, constant, slope }: CutLines, time: Float64Array, precision: NoisePrecision): Float64Array {
  const size = block.length;
  const ones = weigh(precision, new Float64Array(time.length).fill(1));
  const times = weigh(precision, time);
  const [one, timeOfOne] = [prefixSums(ones), prefixSums(ones.map((value, k) => value * (time[k] ?? 0)))];
  const [oneOfTime, square] = [prefixSums(times), prefixSums(times.map((value, k) => value * (time[k] ?? 0)))];
  const product = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = i; j < size; j++) {
      const [early, late] = (block[i] ?? 0) <= (block[j] ?? 0) ? [i, j] : [j, i];
      const cut = block[early] ?? 0;
      const a = constant[early] ?? 0;
      const b = slope[early] ?? 0;
      const c = constant[late] ?? 0;
      const d = slope[late] ?? 0;
      let value =
        a * (c * (one[cut] ?? 0) + d * (oneOfTime[cut] ?? 0)) +
        b * (c * (timeOfOne[cut] ?? 0) + d * (square[cut] ?? 0));
      if (cut === block[late] && cut > 0)
        value -= (a + b * (time[cut - 1] ?? 0)) * (precision.beside[cut - 1] ?? 0) * (c + d * (time[cut] ?? 0));
      product[i * size + j] = value;
    }
  return product;
}

/** Sums of the first k values, k = 0 … length. */
function prefixSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) sums[k + 1] = (sums[k] ?? 0) + (values[k] ?? 0);
  return sums;
}
