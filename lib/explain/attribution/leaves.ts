import { robustDeviation } from '@/lib/statistics/robust';

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
  /** Relative movement. */
  readonly deviation: number;
  /** 1 / variance of the deviation where nothing happened; 0 for a row that tells nothing. */
  readonly weight: number;
  /** What the row adds to the change of the whole, in its unit; all rows add up to it. */
  readonly change: number;
  /** What a deviation of one means in that unit. */
  readonly scale: number;
}

/** Small rows are noisier than large ones: the noise is read in eight classes of size. */
const SIZE_CLASSES = 8;
const FEWEST_IN_CLASS = 12;
/** A class in which nothing moved at all still leaves this much open. */
const SMALLEST_VARIANCE = 1e-8;

/**
 * Rows of a sum. The deviation 2 (after − before) / (after + before) is defined for rows that appear or vanish and
 * lies between −2 and 2; its noise is that of rows of the same size (median absolute deviation within the class).
 * Rows that hold nothing in both periods are left out.
 *
 * @example sumLeaves([{ dimensions: { device: 'mobile' }, before: { value: 1 }, after: { value: 3 } }])[0]?.deviation // 1
 */
export function sumLeaves(rows: readonly AttributionRow[]): Leaf[] {
  const alive = rows.filter((row) => sizeOf(row) > 0);
  const deviations = Float64Array.from(alive, (row) => (2 * changeOf(row)) / sizeOf(row));
  const variance = varianceBySize(Float64Array.from(alive, sizeOf), deviations);
  return alive.map((row, i) => ({
    row,
    deviation: deviations[i] ?? 0,
    weight: 1 / Math.max(variance[i] ?? 0, SMALLEST_VARIANCE),
    change: changeOf(row),
    scale: sizeOf(row) / 2,
  }));
}

const sizeOf = ({ before, after }: AttributionRow) => before.value + after.value;
const changeOf = ({ before, after }: AttributionRow) => after.value - before.value;

function varianceBySize(sizes: Float64Array, deviations: Float64Array): Float64Array {
  const order = Uint32Array.from(sizes, (_, i) => i).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const classes = Math.max(1, Math.min(SIZE_CLASSES, Math.floor(sizes.length / FEWEST_IN_CLASS)));
  const variance = new Float64Array(sizes.length);
  for (let k = 0; k < classes; k++) {
    const edge = (at: number) => Math.floor((at * order.length) / classes);
    const members = order.subarray(edge(k), edge(k + 1));
    const sigma = robustDeviation(Float64Array.from(members, (i) => deviations[i] ?? 0));
    for (const i of members) variance[i] = sigma * sigma;
  }
  return variance;
}
