import { median } from '@/lib/diagnose/robust';
import { splitMixAndRate, sumsOf } from './mix-and-rate';

/** One row of a table that is cut along every dimension at once, in two periods. */
export interface AttributionRow {
  readonly dimensions: Readonly<Record<string, string>>;
  readonly before: AttributionCell;
  readonly after: AttributionCell;
}

/** A sum; for a rate, `value` is its numerator and `count` its denominator. */
export interface AttributionCell {
  readonly value: number;
  readonly count?: number | undefined;
}

/** A row as the search sees it: how far it moved, how much that weighs, and what it adds to the whole. */
export interface Leaf {
  readonly row: AttributionRow;
  /** Relative movement, between −2 and 2. */
  readonly deviation: number;
  /** 1 / variance of the deviation where nothing happened. */
  readonly weight: number;
  /** What the row adds to the change of the whole, in its unit; all rows add up to it. */
  readonly change: number;
  /** What a deviation of one means in that unit. */
  readonly scale: number;
}

const MAD_TO_SIGMA = 1.4826;
/** Small rows are noisier than large ones: the noise is read in eight classes of size. */
const SIZE_CLASSES = 8;
const FEWEST_IN_CLASS = 12;

interface Moved {
  readonly row: AttributionRow;
  readonly change: number;
  /** What it was to be, had it moved like the whole, and what it is. */
  readonly expected: number;
  readonly actual: number;
  /** Turns values of the row into the unit of the whole: 1 for a sum, 1 / the whole's count for a rate. */
  readonly unit: number;
  /** Variance that counting alone gives the deviation; 0 where it is unknown. */
  readonly counting: number;
}

/**
 * Measures each row's deviation 2 (actual − expected) / (actual + expected), defined for rows that appear or
 * vanish, and the noise of rows of its size (median absolute deviation within its class, never below
 * `counting`). Rows that hold nothing in both periods are left out.
 */
export function leavesOf(moved: readonly Moved[]): Leaf[] {
  const alive = moved.filter(({ expected, actual }) => expected + actual > 0);
  const deviations = alive.map(({ expected, actual }) => (2 * (actual - expected)) / (actual + expected));
  const noise = noiseBySize(alive, deviations);
  return alive.map(({ row, change, counting, expected, actual, unit }, i) => ({
    row,
    change,
    scale: (unit * (expected + actual)) / 2,
    deviation: deviations[i] ?? 0,
    weight: 1 / Math.max((noise[i] ?? 0) ** 2, counting, 1e-8),
  }));
}

function noiseBySize(rows: readonly Moved[], deviations: readonly number[]): number[] {
  const order = rows.map((_, i) => i).toSorted((a, b) => sizeOf(rows[a]) - sizeOf(rows[b]));
  const classes = Math.max(1, Math.min(SIZE_CLASSES, Math.floor(rows.length / FEWEST_IN_CLASS)));
  const noise = Array.from({ length: rows.length }, () => 0);
  for (let k = 0; k < classes; k++) {
    const [from, to] = [k, k + 1].map((edge) => Math.floor((edge * order.length) / classes));
    const members = order.slice(from, to);
    const middle = median(members.map((i) => deviations[i] ?? 0));
    const sigma = MAD_TO_SIGMA * median(members.map((i) => Math.abs((deviations[i] ?? 0) - middle)));
    for (const i of members) noise[i] = sigma;
  }
  return noise;
}

const sizeOf = (row: Moved | undefined) => (row ? row.expected + row.actual : 0);

/** Rows of a sum: expected is what it was. */
export function movedSums(rows: readonly AttributionRow[]): Moved[] {
  return rows.map((row) => ({
    row,
    change: row.after.value - row.before.value,
    expected: row.before.value,
    actual: row.after.value,
    unit: 1,
    counting: 0,
  }));
}

/**
 * Measures a rate's rows: expected is the after period's count at the before period's rate, moved like the
 * whole; a row seen little before is drawn towards the whole's rate by one count of it. Counting noise is that of
 * two binomial counts.
 */
export function movedRates(rows: readonly AttributionRow[]): Moved[] {
  const [before, after] = [sumOf(rows, 'before'), sumOf(rows, 'after')];
  const effects = splitMixAndRate(
    rows.map((row, i) => ({ segment: String(i), before: sumsOfCell(row.before), after: sumsOfCell(row.after) })),
  );
  const wholeBefore = quotient(before);
  const common = wholeBefore > 0 ? quotient(after) / wholeBefore : 1;
  return rows.map((row, i) => {
    const [was, is] = [sumsOfCell(row.before), sumsOfCell(row.after)];
    const rate = (was.numerator + wholeBefore) / (was.denominator + 1);
    const expected = is.denominator * rate * common;
    const middle = (expected + is.numerator) / 2;
    const variance = expected * (1 + is.denominator / (was.denominator + 1));
    const { mix = 0, rate: own = 0 } = effects[i] ?? {};
    return {
      row,
      change: mix + own,
      expected,
      actual: is.numerator,
      unit: after.denominator > 0 ? 1 / after.denominator : 0,
      counting: middle > 0 ? variance / middle ** 2 : 0,
    };
  });
}

const sumsOfCell = ({ value, count = 0 }: AttributionCell) => ({ numerator: value, denominator: count });

function sumOf(rows: readonly AttributionRow[], period: 'before' | 'after') {
  return sumsOf(
    rows.map((row) => ({ segment: '', before: sumsOfCell(row.before), after: sumsOfCell(row.after) })),
    period,
  );
}

const quotient = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  denominator > 0 ? numerator / denominator : 0;
