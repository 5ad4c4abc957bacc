import { kept } from '@/lib/model/kept';
import { weigh } from '@/lib/statistics/autoregressive-noise';
import type { NoisePrecision } from '@/lib/statistics/autoregressive-noise';
import type { Change } from './change-columns';
import type { Column } from '@/lib/statistics/regression';
import { regress } from '@/lib/statistics/regression';

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
  /**
   * Products of a turn with the changes after it, beyond the base columns. What it gives is read before the next is asked for,
   * which takes its place: all rows at once would be read from memory, and one is at hand.
   */
  readonly across: (turn: number) => Float64Array;
}

/** What does not depend on the base columns: products of changes with one another and with what was observed. */
export interface ChangeProducts {
  readonly changes: readonly Change[];
  readonly precision: NoisePrecision;
  readonly product: Float64Array;
  readonly square: Float64Array;
  readonly observed: Float64Array;
  readonly onObserved: Float64Array;
  /** A column times the precision, and that along every change: kept, as each base and round asks for the same ones. */
  readonly weighed: (column: Float64Array) => Float64Array;
  readonly along: (column: Float64Array) => Float64Array;
}

/**
 * As steps and turns are running sums, all their inner products come from prefix sums: time blocks + changes². Turns
 * come before steps in `changes`; `observed` are log levels at the times `time`, in months before the end.
 */
export function changeProducts(
  observed: Float64Array,
  time: Float64Array,
  changes: readonly Change[],
  precision: NoisePrecision,
): ChangeProducts {
  const lines = linesOf(changes);
  const weighed = kept((column: Float64Array) => weigh(precision, column));
  const along = kept((column: Float64Array) => alongChanges(weighed(column), time, lines));
  const known = { changes, precision, observed, weighed, along };
  if (changes.length === 0) return { ...known, onObserved: NOTHING, product: NOTHING, square: NOTHING };
  return { ...known, onObserved: along(observed), ...productsOf(lines, time, precision) };
}

/**
 * Regresses the log level on the base columns (`regress`) and projects every change column on them once, so that the
 * evidence of a model with one or two changes costs a handful of operations. `pilot` is a first estimate of the noise
 * in log units; the last base column is the growth.
 */
export function changeEvidence(products: ChangeProducts, base: readonly Column[], pilot: number): ChangeEvidence {
  const { changes, precision, observed, onObserved, square, weighed, along } = products;
  const { order, factor, fitted, residual, logBase } = regress(observed, base, precision, pilot, weighed);
  const size = changes.length;
  const last = factor[order * order - 1] ?? 1;
  const growth = (fitted[order - 1] ?? 0) / last;
  const alone = { logBase, residual, growth, spread: 1 / last ** 2 };
  if (size === 0) return { ...alone, ...NO_CHANGES };
  const shadow = shadowsOf(
    factor,
    order,
    base.map(({ values }) => along(values)),
    size,
  );
  const pull = onObserved.slice();
  const own = square.map((value, i) => value + (pilot / (changes[i]?.plausible ?? 1)) ** 2);
  const lean = shadow.subarray((order - 1) * size).map((value) => value / last);
  for (let row = 0; row < order; row++) {
    const onRow = fitted[row] ?? 0;
    for (let i = 0, at = row * size; i < size; i++, at++) {
      const cast = shadow[at] ?? 0;
      pull[i] = (pull[i] ?? 0) - cast * onRow;
      own[i] = (own[i] ?? 0) - cast * cast;
    }
  }
  const beyond = new Float64Array(size);
  return { ...alone, own, pull, lean, across: (turn) => beyondBase(products, shadow, order, turn, beyond) };
}

/** Products of a turn with later changes, less what both share with the base columns; three of these at a time. */
function beyondBase(
  { product }: ChangeProducts,
  shadow: Float64Array,
  order: number,
  turn: number,
  beyond: Float64Array,
): Float64Array {
  const size = beyond.length;
  for (let j = turn + 1, at = turn * size + j; j < size; j++, at++) beyond[j] = product[at] ?? 0;
  for (let row = 0; row < order; row += 3) {
    const first = row * size;
    // A column that is not there stands for nothing.
    const second = row + 1 < order ? first + size : first;
    const third = row + 2 < order ? second + size : first;
    const onFirst = shadow[first + turn] ?? 0;
    const onSecond = second > first ? (shadow[second + turn] ?? 0) : 0;
    const onThird = third > first ? (shadow[third + turn] ?? 0) : 0;
    for (let j = turn + 1; j < size; j++)
      beyond[j] =
        (beyond[j] ?? 0) -
        onFirst * (shadow[first + j] ?? 0) -
        onSecond * (shadow[second + j] ?? 0) -
        onThird * (shadow[third + j] ?? 0);
  }
  return beyond;
}

const NOTHING = new Float64Array(0);
const NO_CHANGES = { own: NOTHING, pull: NOTHING, lean: NOTHING, across: () => NOTHING };

/** L⁻¹ of every change's products with the base columns, a row of all changes for each column. */
function shadowsOf(factor: Float64Array, order: number, onBase: readonly Float64Array[], size: number): Float64Array {
  const shadow = new Float64Array(size * order);
  for (let row = 0; row < order; row++) {
    const own = shadow.subarray(row * size, (row + 1) * size);
    own.set(onBase[row] ?? own);
    for (let k = 0; k < row; k++) {
      const share = factor[row * order + k] ?? 0;
      for (let i = 0, at = k * size; i < size; i++, at++) own[i] = (own[i] ?? 0) - share * (shadow[at] ?? 0);
    }
    const pivot = factor[row * order + row] ?? 1;
    for (let i = 0; i < size; i++) own[i] = (own[i] ?? 0) / pivot;
  }
  return shadow;
}

/** Change columns as lines cut short: constant + slope · time before `block`, `within` of that in it, then 0. */
interface CutLines {
  readonly turns: number;
  readonly block: Int32Array;
  readonly within: Float64Array;
  readonly constant: Float64Array;
  readonly slope: Float64Array;
}

function linesOf(changes: readonly Change[]): CutLines {
  const size = changes.length;
  const lines = {
    turns: 0,
    block: new Int32Array(size),
    within: new Float64Array(size),
    constant: new Float64Array(size),
    slope: new Float64Array(size),
  };
  changes.forEach(({ kind, block, within, time }, place) => {
    const isTurn = kind === 'turn';
    if (isTurn) lines.turns += 1;
    lines.block[place] = block;
    lines.within[place] = within;
    lines.constant[place] = isTurn ? -time : 1;
    lines.slope[place] = isTurn ? 1 : 0;
  });
  return lines;
}

/** Value for a column with a part within its block: the mean of those for the cuts before and after that block. */
function atCut(byCut: Float64Array, block: number, within: number): number {
  const before = byCut[block] ?? 0;
  return within === 0 ? before : (1 - within) * before + within * (byCut[block + 1] ?? 0);
}

/** Inner product of a vector with every change column. */
function alongChanges(vector: Float64Array, time: Float64Array, lines: CutLines): Float64Array {
  const { block, within, constant, slope } = lines;
  const plain = prefixSums(vector);
  const timed = prefixSums(timesOf(vector, time));
  const result = new Float64Array(block.length);
  for (let i = 0; i < result.length; i++) {
    const [cut, part] = [block[i] ?? 0, within[i] ?? 0];
    result[i] = (constant[i] ?? 0) * atCut(plain, cut, part) + (slope[i] ?? 0) * atCut(timed, cut, part);
  }
  return result;
}

/**
 * Inner products cᵢᵀQcⱼ of turns with later changes (row-major), and of every column with itself. Q is tridiagonal, so
 * that before the earlier of two cuts Qcⱼ is Q times the uncut line, and four prefix sums give every product; two
 * columns cut at the same block differ from that by the one entry of Q that reaches over the cut. Turns are cut between
 * blocks.
 */
function productsOf(
  { turns, block, within, constant }: CutLines,
  time: Float64Array,
  precision: NoisePrecision,
): { product: Float64Array; square: Float64Array } {
  const size = block.length;
  const ones = weigh(precision, new Float64Array(time.length).fill(1));
  const times = weigh(precision, time);
  const [one, timeOfOne] = [prefixSums(ones), prefixSums(timesOf(ones, time))];
  const [oneOfTime, timeOfTime] = [prefixSums(times), prefixSums(timesOf(times, time))];
  const product = new Float64Array(turns * size);
  const square = new Float64Array(size);
  const withStep = new Float64Array(time.length + 1);
  for (let i = 0; i < turns; i++) {
    const cut = block[i] ?? 0;
    const own = constant[i] ?? 0;
    const over = precision.beside[cut - 1] ?? 0;
    const lastBefore = own + (time[cut - 1] ?? 0);
    for (let step = 0; step < cut; step++) withStep[step] = own * (one[step] ?? 0) + (oneOfTime[step] ?? 0);
    withStep.fill(own * (one[cut] ?? 0) + (timeOfOne[cut] ?? 0), cut);
    withStep[cut] = (withStep[cut] ?? 0) - lastBefore * over;
    for (let j = i; j < turns; j++) {
      const early = Math.min(cut, block[j] ?? 0);
      const [first, second] = early === cut ? [own, constant[j] ?? 0] : [constant[j] ?? 0, own];
      product[i * size + j] =
        first * (second * (one[early] ?? 0) + (oneOfTime[early] ?? 0)) +
        second * (timeOfOne[early] ?? 0) +
        (timeOfTime[early] ?? 0);
    }
    square[i] = (product[i * size + i] ?? 0) - lastBefore * over * (own + (time[cut] ?? 0));
    for (let j = turns; j < size; j++) product[i * size + j] = atCut(withStep, block[j] ?? 0, within[j] ?? 0);
  }
  const stepSquare = (cut: number) => (one[cut] ?? 0) - (precision.beside[cut - 1] ?? 0);
  for (let j = turns; j < size; j++) {
    const [cut, part] = [block[j] ?? 0, within[j] ?? 0];
    const whole = (1 - part) ** 2 * stepSquare(cut);
    square[j] = part === 0 ? whole : whole + 2 * part * (1 - part) * (one[cut] ?? 0) + part ** 2 * stepSquare(cut + 1);
  }
  return { product, square };
}

function timesOf(values: Float64Array, time: Float64Array): Float64Array {
  const products = new Float64Array(values.length);
  for (let k = 0; k < products.length; k++) products[k] = (values[k] ?? 0) * (time[k] ?? 0);
  return products;
}

/** Sums of the first k values, k = 0 … length. */
function prefixSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) sums[k + 1] = (sums[k] ?? 0) + (values[k] ?? 0);
  return sums;
}
