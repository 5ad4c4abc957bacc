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
  /** Degrees of freedom with which that variance is known. */
  readonly degrees: number;
  /** What the row adds to the change of the whole, in its unit; all rows add up to it. */
  readonly change: number;
  /** What a deviation of one means in that unit. */
  readonly scale: number;
}

/** Small rows are noisier than large ones: the noise is read in eight classes of size. */
const SIZE_CLASSES = 8;
const FEWEST_IN_CLASS = 12;
/** A median absolute deviation says as much of the spread as a variance of so many in a hundred of the rows would. */
const EFFICIENCY = 0.37;
/** Before any row is looked at: a tenth either way from one period to the next, worth six rows. */
export const USUAL = { deviation: 0.1, degrees: 6 };
/** A class in which nothing moved at all still leaves this much open. */
const SMALLEST_VARIANCE = 1e-8;

/**
 * Rows of a sum. The deviation 2 (after − before) / (after + before) is defined for rows that appear or vanish and
 * lies between −2 and 2; its noise is that of rows of the same size (median absolute deviation within the class, beside
 * one that stayed as it was), drawn to what is usual where they are few (on a log scale: Smyth 2004, Statistical
 * Applications in Genetics and Molecular Biology 3:3). Nothing is surer than it is written: whole
 * numbers are counts, of which two of the same size differ by √(before + after); others are rounded to their decimals. Rows that hold nothing in both periods are left out.
 *
 * @example sumLeaves([{ dimensions: { device: 'mobile' }, before: { value: 1 }, after: { value: 3 } }])[0]?.deviation // 1
 */
export function sumLeaves(rows: readonly AttributionRow[]): Leaf[] {
  const alive = rows.filter((row) => sizeOf(row) > 0);
  const step = stepOf(alive);
  const deviations = Float64Array.from(alive, (row) => (2 * changeOf(row)) / sizeOf(row));
  const noise = noiseBySize(Float64Array.from(alive, sizeOf), deviations);
  return alive.map((row, i) => {
    const { variance = 1, degrees = 0 } = noise[i] ?? {};
    const least = Math.max(1, asWritten(sizeOf(row), step) / variance);
    return {
      row,
      deviation: deviations[i] ?? 0,
      weight: 1 / (least * variance),
      // What counting gives is known, whatever the rows show.
      degrees: degrees * least ** 2,
      change: changeOf(row),
      scale: sizeOf(row) / 2,
    };
  });
}

const sizeOf = ({ before, after }: AttributionRow) => before.value + after.value;
const changeOf = ({ before, after }: AttributionRow) => after.value - before.value;

/** Decimals beyond these are what reckoning left, not what was written. */
const MOST_DECIMALS = 6;

/** The unit of the last decimal in which all values are written; 0 where they are not. */
function stepOf(rows: readonly AttributionRow[]): number {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const isWhole = (value: number) => Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-6;
    if (rows.every(({ before, after }) => isWhole(before.value) && isWhole(after.value))) return 10 ** -decimals;
  }
  return 0;
}

/** The variance that counting, or rounding either value by up to half a step, gives a deviation. */
const asWritten = (size: number, step: number) => (step === 1 ? 4 / size : (2 / 3) * (step / size) ** 2);

/** Degrees of freedom of a spread that is read from so many rows. */
export const degreesOf = (rows: number): number => EFFICIENCY * rows;

interface RowNoise {
  readonly variance: number;
  readonly degrees: number;
}

function noiseBySize(sizes: Float64Array, deviations: Float64Array): RowNoise[] {
  const order = Uint32Array.from(sizes, (_, i) => i).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const classes = Math.max(1, Math.min(SIZE_CLASSES, Math.floor(sizes.length / FEWEST_IN_CLASS)));
  const noise: RowNoise[] = [];
  for (let k = 0; k < classes; k++) {
    const edge = (at: number) => Math.floor((at * order.length) / classes);
    const members = order.subarray(edge(k), edge(k + 1));
    const sigma = robustDeviation([0, ...Array.from(members, (i) => deviations[i] ?? 0)]);
    const known = degreesOf(members.length);
    const degrees = USUAL.degrees + known;
    const read = known * Math.log(Math.max(sigma * sigma, SMALLEST_VARIANCE));
    const variance = Math.exp((read + USUAL.degrees * Math.log(USUAL.deviation ** 2)) / degrees);
    for (const i of members) noise[i] = { variance, degrees };
  }
  return noise;
}
