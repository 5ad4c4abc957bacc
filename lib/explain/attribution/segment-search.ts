import { type Account, accountOf, type Stand } from './account';
import { movedAsOne } from './candidates';
import { cuboidsOf } from './cuboids';
import type { Leaf } from './leaves';
import { plainestOf } from './plainest';
import { type Place, restOf } from './rest';

/** A part of the table: the values that some of its dimensions take. */
export type Segment = Readonly<Record<string, string>>;

/** A list that is longer explains nothing. */
const MOST_SEGMENTS = 12;

/**
 * The smallest set of segments, of any depth, that carries what moved; empty where none stands out. Every combination of
 * dimension values is weighed by the gain in log likelihood of giving it one deviation of its own, (Σ w d)² / (2 Σ w) over
 * its rows: largest for the segment that moved as one, since a part of it has fewer rows and anything wider dilutes it. To
 * name it costs ln(choices of dimensions · segments in the choice), so that of two that say the same the plainer is
 * named (minimum description length: Rissanen 1978, Automatica 14:465). The best is taken with its rows (matching pursuit),
 * the rest measured again, and the search goes on while a gain is above its cost by ln(1 / 0.01). What was taken must then
 * stand by itself: while some have not left what rows and segments do where nothing is named (`ownNoiseOf`, `evidenceOf`),
 * the weaker ones are given back. Changes that only cancel out by chance are so never named; two that each stand out are.
 *
 * @param isSum a sum moves as a whole with season and demand, and is measured from the middle of its rows; a rate stays
 * as it was unless something happened
 * @example
 * const of = (channel, after) => ({ dimensions: { channel }, before: { value: 100 }, after: { value: after } });
 * const leaves = sumLeaves([of('Email', 40), of('Direct', 100), of('Referral', 100)]);
 * searchSegments(leaves, ['channel'], true) // [{ channel: 'Email' }]
 */
export function searchSegments(leaves: readonly Leaf[], dimensions: readonly string[], isSum: boolean): Segment[] {
  const rows = leaves.map(({ row }) => row);
  const choices = plainestOf(cuboidsOf(rows, dimensions));
  const account = (stand: Stand): Account => accountOf(leaves, choices, stand);
  const first = account(isSum ? 'middle by weight' : 'as it was');
  // Where one segment holds most of it, that it moved and that all others did are two accounts of the same rows.
  const isTold = first.named.length === 0 || (!isSum && !movedAsOne(restOf(leaves), choices));
  const other = isTold ? first : account(isSum ? 'middle by number' : 'as the whole');
  const { named } = other.length < first.length ? other : first;
  return named.slice(0, MOST_SEGMENTS).map((each) => segmentOf(each, leaves));
}

function segmentOf({ cuboid, number }: Place, leaves: readonly Leaf[]): Segment {
  const { row } = leaves[cuboid.segmentOf.indexOf(number)] ?? {};
  return Object.fromEntries(cuboid.dimensions.map((dimension) => [dimension, row?.dimensions[dimension] ?? '']));
}
