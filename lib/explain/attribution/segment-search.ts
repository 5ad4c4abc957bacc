import { type Cuboid, cuboidsOf } from './cuboids';
import type { Leaf } from './leaves';
import { evidenceOf, ownNoiseOf } from './own-noise';
import { middleOf, orderOf, type Place, type Rest, restOf, shift, takeOut, meanOf } from './rest';

/** A part of the table: the values that some of its dimensions take. */
export type Segment = Readonly<Record<string, string>>;

/** One chance in a hundred that any segment at all is named where nothing happened. */
const FALSE_ALARM = 0.01;
const SURE = -Math.log(FALSE_ALARM);
/** A list that is longer explains nothing. */
const MOST_SEGMENTS = 12;
/** Candidates beyond these would be looked at in vain. */
const MOST_CANDIDATES = 2 * MOST_SEGMENTS;
/** While candidates are looked for, a single row counts for no more than eight standard errors (Huber). */
const MOST_SIGMAS = 8;

const byWeight = (rest: Rest, order: Uint32Array) => middleOf(rest, order, true);
const byNumber = (rest: Rest, order: Uint32Array) => middleOf(rest, order, false);
/** From where rows are measured: while segments are sought, and once they are named. */
const CENTRES = {
  'as it was': { sought: () => 0, named: meanOf },
  'as the whole': { sought: meanOf, named: meanOf },
  'middle by weight': { sought: byWeight, named: byWeight },
  'middle by number': { sought: byNumber, named: byNumber },
};
type Stand = keyof typeof CENTRES;

interface Found extends Place {
  /** Log likelihood gained, less the cost of naming it. */
  readonly gain: number;
}

/**
 * The smallest set of segments, of any depth, that carries what moved. Every combination of dimension values is
 * weighed by the gain in log likelihood of giving it one deviation of its own, (Σ w d)² / (2 Σ w) over its rows:
 * largest for the segment that moved as one, since a part of it has fewer rows and anything wider dilutes it. To
 * name it costs ln(choices of dimensions · segments in the choice), so that of two that say the same the plainer is
 * named (minimum description length: Rissanen 1978, Automatica 14:465). The best is taken and taken out
 * (matching pursuit), the rest measured again, and the search goes on while a gain is above its cost by ln(1 / 0.01).
 * What was taken must then stand by itself: each that has not left what rows and segments do where nothing is named
 * (`ownNoiseOf`) is given back, the weakest first.
 *
 * @example
 * const of = (channel, after) => ({ dimensions: { channel }, before: { value: 100 }, after: { value: after } });
 * const leaves = sumLeaves([of('Email', 40), of('Direct', 100), of('Referral', 100)]);
 * searchSegments(leaves, ['channel'], true) // [{ channel: 'Email' }]
 */
export function searchSegments(leaves: readonly Leaf[], dimensions: readonly string[], isSum: boolean): Segment[] {
  const rows = leaves.map(({ row }) => row);
  const cuboids = cuboidsOf(rows, dimensions);
  const account = (stand: Stand) => accountOf(leaves, cuboids, stand);
  const first = account(isSum ? 'middle by weight' : 'as it was');
  // Where one segment holds most of it, that it moved and that all others did are two accounts of the same rows.
  const isTold = first.named.length === 0 || (!isSum && !movedAsOne(restOf(leaves), cuboids));
  const other = isTold ? first : account(isSum ? 'middle by number' : 'as the whole');
  const { named } = other.length < first.length ? other : first;
  return named.slice(0, MOST_SEGMENTS).map((each) => segmentOf(each, leaves));
}

function segmentOf({ cuboid, number }: Place, leaves: readonly Leaf[]): Segment {
  const { row } = leaves[cuboid.segmentOf.indexOf(number)] ?? {};
  return Object.fromEntries(cuboid.dimensions.map((dimension) => [dimension, row?.dimensions[dimension] ?? '']));
}

/** What is named, and how long it takes to say everything so: what it costs to name it, and what the rows then miss. */
interface Account {
  readonly named: readonly Place[];
  readonly length: number;
}

function accountOf(leaves: readonly Leaf[], cuboids: readonly Cuboid[], stand: Stand): Account {
  let named = candidatesOf(leaves, cuboids, stand);
  for (;;) {
    const rest = restOf(leaves);
    const order = orderOf(rest);
    const own = named.map((each) => takeOut(each, rest));
    const centre = CENTRES[stand].named(rest, order);
    shift(rest, centre);
    const noise = ownNoiseOf(rest, cuboids);
    const sure = named.map(
      (each, at) => evidenceOf(each, own[at] ?? [], { leaves, centre, noise }) - costOf(each.cuboid, cuboids),
    );
    const weakest = sure.indexOf(Math.min(...sure));
    if (named.length === 0 || (sure[weakest] ?? 0) > SURE)
      return { named, length: lengthOf(named, cuboids, rest, own, leaves) };
    named = named.filter((_, at) => at !== weakest);
  }
}

function candidatesOf(leaves: readonly Leaf[], cuboids: readonly Cuboid[], stand: Stand): Place[] {
  const rest = restOf(leaves);
  const order = orderOf(rest);
  const found: Place[] = [];
  while (found.length < MOST_CANDIDATES) {
    shift(rest, CENTRES[stand].sought(rest, order));
    const best = bestOf(cuboids, rest);
    if (!best || best.gain <= SURE) break;
    found.push(best);
    takeOut(best, rest);
  }
  return found;
}

const costOf = ({ segments }: Cuboid, cuboids: readonly Cuboid[]) => Math.log(cuboids.length * segments);

/** The segment worth most, at its cost; null where no row tells anything. The whole is no segment. */
function bestOf(cuboids: readonly Cuboid[], rest: Rest): Found | null {
  const pull = pullOf(rest);
  const most = (1 - 1e-9) * rest.weight.reduce((sum, each) => sum + each, 0);
  let best: Found | null = null;
  for (const cuboid of cuboids) {
    const cost = costOf(cuboid, cuboids);
    const moved = sumsBySegment(cuboid, pull);
    const weights = sumsBySegment(cuboid, rest.weight);
    for (let number = 0; number < cuboid.segments; number++) {
      const weight = weights[number] ?? 0;
      const gain = weight < most ? (moved[number] ?? 0) ** 2 / (2 * weight) - cost : -Infinity;
      if (gain > (best?.gain ?? -Infinity)) best = { cuboid, number, gain };
    }
  }
  return best;
}

/** Whether that the whole moved says more than that any segment did. */
function movedAsOne(rest: Rest, cuboids: readonly Cuboid[]): boolean {
  const moved = pullOf(rest).reduce((sum, each) => sum + each, 0);
  const weight = rest.weight.reduce((sum, each) => sum + each, 0);
  return moved ** 2 / (2 * weight) > (bestOf(cuboids, rest)?.gain ?? 0);
}

function lengthOf(
  named: readonly Place[],
  cuboids: readonly Cuboid[],
  rest: Rest,
  own: readonly number[][],
  leaves: readonly Leaf[],
): number {
  let [length, moved, weights] = [0, 0, 0];
  for (const [i, value] of rest.deviation.entries()) length += missed(value, rest.weight[i] ?? 0);
  for (const [at, { cuboid }] of named.entries()) {
    [moved, weights] = [0, 0];
    for (const i of own[at] ?? []) {
      moved += (leaves[i]?.weight ?? 0) * (rest.deviation[i] ?? 0);
      weights += leaves[i]?.weight ?? 0;
    }
    for (const i of own[at] ?? []) length += missed((rest.deviation[i] ?? 0) - moved / weights, leaves[i]?.weight ?? 0);
    length += costOf(cuboid, cuboids) + SURE;
  }
  return length;
}

const missed = (deviation: number, weight: number) => Math.min(MOST_SIGMAS ** 2, deviation ** 2 * weight) / 2;

const pullOf = ({ deviation, weight }: Rest): Float64Array =>
  deviation.map((value, i) => {
    const root = Math.sqrt(weight[i] ?? 0);
    return root * Math.max(-MOST_SIGMAS, Math.min(MOST_SIGMAS, value * root));
  });

function sumsBySegment({ segmentOf: numbers, segments }: Cuboid, values: Float64Array): Float64Array {
  const sums = new Float64Array(segments);
  for (let i = 0; i < values.length; i++) {
    const number = numbers[i] ?? 0;
    sums[number] = (sums[number] ?? 0) + (values[i] ?? 0);
  }
  return sums;
}
