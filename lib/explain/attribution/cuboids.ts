import type { AttributionRow } from './leaves';

/**
 * One choice of dimensions, and the segments that their values form: the cuboid of the literature on root causes
 * (Sun 2018, HotSpot). Segments are numbered from 0.
 */
export interface Cuboid {
  readonly dimensions: readonly string[];
  /** The segment of each row. */
  readonly segmentOf: Int32Array;
  readonly segments: number;
}

/** A dimension as numbers: one code for each value that occurs. */
interface Coded {
  readonly dimension: string;
  readonly codes: Int32Array;
  readonly values: number;
}

/** A table of segment numbers may be this many times as long as the rows before a map is used instead. */
const ROOMIEST = 8;

/**
 * Every choice of one or more dimensions, with the segment of each row in it. A choice is numbered from the
 * choice without its last dimension, so that 2ᵏ − 1 choices over n rows take n · (2ᵏ − 1) steps and no text.
 *
 * @example
 * const rows = [{ dimensions: { channel: 'Email', device: 'mobile' }, before: { value: 9 }, after: { value: 5 } }];
 * cuboidsOf(rows, ['channel', 'device']).map(({ dimensions }) => dimensions)
 * // [['channel'], ['device'], ['channel', 'device']]
 */
export function cuboidsOf(rows: readonly AttributionRow[], dimensions: readonly string[]): Cuboid[] {
  let cuboids: Cuboid[] = [];
  for (const coded of dimensions.map((dimension) => codedBy(rows, dimension))) {
    const { dimension, codes, values } = coded;
    const alone = { dimensions: [dimension], segmentOf: codes, segments: values };
    cuboids = [...cuboids, alone, ...cuboids.map((cuboid) => crossed(cuboid, coded))];
  }
  return cuboids;
}

function codedBy(rows: readonly AttributionRow[], dimension: string): Coded {
  const known = new Map<string, number>();
  const codes = new Int32Array(rows.length);
  for (const [i, row] of rows.entries()) {
    const value = row.dimensions[dimension] ?? '';
    const code = known.get(value) ?? known.size;
    if (code === known.size) known.set(value, code);
    codes[i] = code;
  }
  return { dimension, codes, values: known.size };
}

function crossed({ dimensions, segmentOf, segments }: Cuboid, { dimension, codes, values }: Coded): Cuboid {
  // Where each row is a segment, the rows are numbered as they come.
  if (segments === segmentOf.length) return { dimensions: [...dimensions, dimension], segmentOf, segments };
  const number = numbering(segments * values, segmentOf.length);
  let count = 0;
  const both = new Int32Array(segmentOf.length);
  for (let i = 0; i < both.length; i++) {
    both[i] = number((segmentOf[i] ?? 0) * values + (codes[i] ?? 0));
    count = Math.max(count, (both[i] ?? 0) + 1);
  }
  return { dimensions: [...dimensions, dimension], segmentOf: both, segments: count };
}

/** Numbers keys in the order in which they are first asked for. */
function numbering(keys: number, rows: number): (key: number) => number {
  let next = 0;
  if (keys <= ROOMIEST * rows) {
    const table = new Int32Array(keys).fill(-1);
    return (key) => {
      if (table[key] === -1) table[key] = next++;
      return table[key] ?? 0;
    };
  }
  const known = new Map<number, number>();
  return (key) => {
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    known.set(key, next);
    return next++;
  };
}
