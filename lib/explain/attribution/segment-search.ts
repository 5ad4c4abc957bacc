import { robustDeviation } from '@/lib/statistics/robust';
import { type Cuboid, cuboidsOf } from './cuboids';
import type { Leaf } from './leaves';

/** A part of the table: the values that some of its dimensions take. */
export type Segment = Readonly<Record<string, string>>;

/** One chance in a hundred that any segment at all is named where nothing happened. */
const FALSE_ALARM = 0.01;
/** A list that is longer explains nothing. */
const MOST_SEGMENTS = 12;
/** A single row counts for no more than four standard errors (Huber): one odd row is not a segment. */
const MOST_SIGMAS = 4;

interface Found {
  readonly cuboid: Cuboid;
  /** Its number in the cuboid. */
  readonly number: number;
  /** Log likelihood gained, less the cost of naming it. */
  readonly gain: number;
}

/** What is left to explain: each row's deviation beyond the segments found, and how much it weighs. */
interface Rest {
  readonly deviation: Float64Array;
  readonly weight: Float64Array;
  readonly isTaken: Uint8Array;
}

/** How the rows are read. */
export interface SearchRules {
  /** Rows are measured from how the middle of them moved; else from where they were. */
  readonly fromMiddle: boolean;
  /** Segments that carry this share of the change of the whole are enough. */
  readonly enough: number;
  /** Whether the likeliest is named even where chance could have made it. */
  readonly namesOne: boolean;
}

/**
 * The smallest set of segments, of any depth, that carries what moved. Every combination of dimension values is
 * weighed by the gain in log likelihood of giving it one deviation of its own, (Σ w d)² / (2 Σ w) over its rows:
 * largest for the segment that moved as one, since a part of it has fewer rows and anything wider dilutes it. To
 * name it costs ln(choices of dimensions · segments in the choice), so that of two that say the same the plainer is
 * named (minimum description length: Rissanen 1978, Automatica 14:465). The best is taken and explained away
 * (matching pursuit), the rest measured again, and the search goes on while a gain is above its cost by ln(1 / 0.01).
 *
 * @example
 * const of = (channel, after) => ({ dimensions: { channel }, before: { value: 100 }, after: { value: after } });
 * const leaves = sumLeaves([of('Email', 40), of('Direct', 100), of('Referral', 100)]);
 * searchSegments(leaves, ['channel'], { fromMiddle: true, enough: Infinity, namesOne: false })
 * // [{ channel: 'Email' }]
 */
export function searchSegments(leaves: readonly Leaf[], dimensions: readonly string[], rules: SearchRules): Segment[] {
  const cuboids = cuboidsOf(
    leaves.map(({ row }) => row),
    dimensions,
  );
  const rest = restOf(leaves);
  const order = rules.fromMiddle ? orderOf(rest.deviation) : null;
  const whole = leaves.reduce((sum, { change }) => sum + change, 0);
  const found: Found[] = [];
  let carried = 0;
  while (found.length < MOST_SEGMENTS) {
    if (order) centreOthers(rest, order);
    const best = bestOf(cuboids, rest);
    const isSure = best !== null && best.gain > -Math.log(FALSE_ALARM);
    const isNamed = isSure || (rules.namesOne && found.length === 0);
    if (!best || !isNamed || found.some((each) => isSame(each, best))) break;
    found.push(best);
    for (const i of explainAway(best, rest)) carried += (leaves[i]?.change ?? 0) * Math.sign(whole);
    if (carried >= rules.enough * Math.abs(whole)) break;
  }
  return found.map((each) => segmentOf(each, leaves));
}

const isSame = (a: Found, b: Found) => a.cuboid === b.cuboid && a.number === b.number;

function segmentOf({ cuboid, number }: Found, leaves: readonly Leaf[]): Segment {
  const { row } = leaves[cuboid.segmentOf.indexOf(number)] ?? {};
  return Object.fromEntries(cuboid.dimensions.map((dimension) => [dimension, row?.dimensions[dimension] ?? '']));
}

function restOf(leaves: readonly Leaf[]): Rest {
  return {
    deviation: Float64Array.from(leaves, ({ deviation }) => deviation),
    weight: Float64Array.from(leaves, ({ weight }) => weight),
    isTaken: new Uint8Array(leaves.length),
  };
}

const orderOf = (values: Float64Array) =>
  Uint32Array.from(values, (_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));

/**
 * Measures the rows of no segment from their weighted median: rows that say little do not draw it away. All of
 * them shift alike, so the order in which they stand never changes.
 */
function centreOthers({ deviation, weight, isTaken }: Rest, order: Uint32Array): void {
  const others = order.filter((i) => isTaken[i] === 0);
  let left = others.reduce((sum, i) => sum + (weight[i] ?? 0), 0) / 2;
  const middle = others.find((i) => (left -= weight[i] ?? 0) <= 0);
  const centre = middle === undefined ? 0 : (deviation[middle] ?? 0);
  for (const i of others) deviation[i] = (deviation[i] ?? 0) - centre;
}

/** The segment worth most, at its cost; null where no row tells anything. */
function bestOf(cuboids: readonly Cuboid[], { deviation, weight }: Rest): Found | null {
  const pull = deviation.map((value, i) => {
    const root = Math.sqrt(weight[i] ?? 0);
    return root * Math.max(-MOST_SIGMAS, Math.min(MOST_SIGMAS, value * root));
  });
  let best: Found | null = null;
  for (const cuboid of cuboids) {
    const cost = Math.log(cuboids.length * cuboid.segments);
    const moved = sumsBySegment(cuboid, pull);
    const weights = sumsBySegment(cuboid, weight);
    for (let number = 0; number < cuboid.segments; number++) {
      const gain = (moved[number] ?? 0) ** 2 / (2 * (weights[number] ?? 0)) - cost;
      if (gain > (best?.gain ?? -Infinity)) best = { cuboid, number, gain };
    }
  }
  return best;
}

function sumsBySegment({ segmentOf: numbers, segments }: Cuboid, values: Float64Array): Float64Array {
  const sums = new Float64Array(segments);
  for (let i = 0; i < values.length; i++) {
    const number = numbers[i] ?? 0;
    sums[number] = (sums[number] ?? 0) + (values[i] ?? 0);
  }
  return sums;
}

/**
 * Takes the rows of a segment that no other holds yet: they are measured from their own mean from now on, and
 * by their own spread where that is wider. Returns their places.
 */
function explainAway({ cuboid, number }: Found, { deviation, weight, isTaken }: Rest): number[] {
  const own: number[] = [];
  let [moved, weights] = [0, 0];
  for (const [i, each] of cuboid.segmentOf.entries()) {
    if (each !== number || isTaken[i] === 1) continue;
    own.push(i);
    moved += (weight[i] ?? 0) * (deviation[i] ?? 0);
    weights += weight[i] ?? 0;
  }
  const mean = weights > 0 ? moved / weights : 0;
  for (const i of own) deviation[i] = (deviation[i] ?? 0) - mean;
  const spread = robustDeviation(own.map((i) => deviation[i] ?? 0));
  for (const i of own) {
    weight[i] = (weight[i] ?? 0) / Math.max(1, (weight[i] ?? 0) * spread ** 2);
    isTaken[i] = 1;
  }
  return own;
}
