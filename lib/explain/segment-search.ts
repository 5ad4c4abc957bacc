import { median } from '@/lib/diagnose/robust';
import type { Leaf } from './attribution-leaves';

/** A part of the table: the values that some of its dimensions take. */
export type Segment = Readonly<Record<string, string>>;

/** One chance in a hundred that any segment at all is named where nothing happened. */
const FALSE_ALARM = 0.01;
/** A list that is longer explains nothing. */
const MOST_SEGMENTS = 12;
/** A single row counts for no more than four standard errors (Huber): one odd row is not a segment. */
const MOST_SIGMAS = 4;
const MAD_TO_SIGMA = 1.4826;

interface Combination {
  readonly segment: Segment;
  readonly members: readonly number[];
}

interface Found extends Combination {
  readonly gain: number;
}

/** What is left to explain: each row's deviation beyond the segments found, and how much it weighs. */
interface Rest {
  readonly deviation: Float64Array;
  readonly weight: Float64Array;
}

/**
 * The smallest set of segments, of any depth, that carries what moved. Every combination of dimension values is
 * weighed by the gain in log likelihood of giving it one deviation of its own, (Σ w d)² / (2 Σ w) over its rows:
 * largest for the segment that moved as one, since a part of it has fewer rows and anything wider dilutes it.
 * The best is taken and explained away (matching pursuit), the rest measured again, and the search goes on while
 * the gain is above ln(combinations / 0.01).
 *
 * @example searchSegments(leaves, ['channel', 'device']) // [{ channel: 'Email' }]
 */
export function searchSegments(leaves: readonly Leaf[], dimensions: readonly string[]): Segment[] {
  const combinations = combinationsOf(leaves, dimensions);
  const threshold = Math.log(combinations.length / FALSE_ALARM);
  const found: Found[] = [];
  while (found.length < MOST_SEGMENTS) {
    const best = bestOf(combinations, restOf(leaves, found));
    if (!best || best.gain <= threshold || found.some(({ segment }) => segment === best.segment)) break;
    found.push(best);
  }
  return found.map(({ segment }) => segment);
}

/** Every combination of values that occurs, for every choice of dimensions, with its rows. */
function combinationsOf(leaves: readonly Leaf[], dimensions: readonly string[]): Combination[] {
  const all: Combination[] = [];
  for (let choice = 1; choice < 1 << dimensions.length; choice++) {
    const chosen = dimensions.filter((_, k) => (choice >> k) & 1);
    const byKey = new Map<string, { segment: Segment; members: number[] }>();
    for (const [i, { row }] of leaves.entries()) {
      const values = chosen.map((dimension) => row.dimensions[dimension] ?? '');
      const key = values.join('\u0000');
      const known = byKey.get(key);
      const segment = () => Object.fromEntries(chosen.map((dimension, k) => [dimension, values[k] ?? '']));
      if (known) known.members.push(i);
      else byKey.set(key, { segment: segment(), members: [i] });
    }
    all.push(...byKey.values());
  }
  return all;
}

/**
 * What the found segments leave. Each row belongs to the first segment that holds it; the rows of a
 * segment are measured from its own middle and by its own spread, all others from theirs.
 */
function restOf(leaves: readonly Leaf[], found: readonly Found[]): Rest {
  const deviation = Float64Array.from(leaves, (leaf) => leaf.deviation);
  const weight = Float64Array.from(leaves, (leaf) => leaf.weight);
  const isTaken = new Set<number>();
  for (const { members } of found) {
    const own = members.filter((i) => !isTaken.has(i));
    centre(own, deviation, weight);
    const sigma = MAD_TO_SIGMA * median(own.map((i) => Math.abs(deviation[i] ?? 0)));
    for (const i of own) {
      weight[i] = 1 / Math.max(1 / (weight[i] ?? 1), sigma * sigma);
      isTaken.add(i);
    }
  }
  const others = leaves.map((_, i) => i).filter((i) => !isTaken.has(i));
  centre(others, deviation, weight);
  return { deviation, weight };
}

/** Measures rows from their weighted median: rows that say little do not draw it away. */
function centre(members: readonly number[], deviation: Float64Array, weight: Float64Array): void {
  const order = members.toSorted((a, b) => (deviation[a] ?? 0) - (deviation[b] ?? 0));
  let left = members.reduce((sum, i) => sum + (weight[i] ?? 0), 0) / 2;
  const middle = order.find((i) => (left -= weight[i] ?? 0) <= 0);
  const centred = middle === undefined ? 0 : (deviation[middle] ?? 0);
  for (const i of members) deviation[i] = (deviation[i] ?? 0) - centred;
}

function bestOf(combinations: readonly Combination[], { deviation, weight }: Rest): Found | null {
  const pull = deviation.map((value, i) => {
    const root = Math.sqrt(weight[i] ?? 0);
    return root * Math.max(-MOST_SIGMAS, Math.min(MOST_SIGMAS, value * root));
  });
  let best: Found | null = null;
  for (const { segment, members } of combinations) {
    let [moved, weights] = [0, 0];
    for (const i of members) {
      moved += pull[i] ?? 0;
      weights += weight[i] ?? 0;
    }
    const gain = (moved * moved) / (2 * weights);
    if (!best || gain > best.gain) best = { segment, members, gain };
  }
  return best;
}
