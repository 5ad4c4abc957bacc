import type { Cuboid } from './cuboids';
import type { Leaf } from './leaves';

/** A segment by its place: its number in its cuboid. */
export interface Place {
  readonly cuboid: Cuboid;
  readonly number: number;
}

/** The rows that no segment holds yet: how far each is from where they stand, and how much it weighs. */
export interface Rest {
  readonly deviation: Float64Array;
  /** 0 for a row that a segment holds. */
  readonly weight: Float64Array;
}

export function restOf(leaves: readonly Leaf[]): Rest {
  const rest = { deviation: new Float64Array(leaves.length), weight: new Float64Array(leaves.length) };
  for (const [i, { deviation, weight }] of leaves.entries()) [rest.deviation[i], rest.weight[i]] = [deviation, weight];
  return rest;
}

/** A segment that is named, by the rows that it holds alone. */
export interface Named extends Place {
  readonly own: readonly number[];
  /** How far they moved beyond the others, by weight. */
  readonly deviation: number;
  /** 1 / variance that the rows give it. */
  readonly precision: number;
}

/** Takes the rows of a segment that no other holds; returns their places. */
export function takeOut({ cuboid: { segmentOf }, number }: Place, { weight }: Rest): number[] {
  const own: number[] = [];
  for (let i = segmentOf.indexOf(number); i >= 0; i = segmentOf.indexOf(number, i + 1)) {
    if (!((weight[i] ?? 0) > 0)) continue;
    own.push(i);
    weight[i] = 0;
  }
  return own;
}

/** The rows from the one that fell most to the one that rose most; shifting them all alike changes nothing of it. */
export const orderOf = ({ deviation }: Rest): Uint32Array =>
  Uint32Array.from(deviation, (_, i) => i).sort((a, b) => (deviation[a] ?? 0) - (deviation[b] ?? 0));

/**
 * Where the middle of the rows stands, beside one more that stayed as it was: of two rows one moved and the other did not.
 * By weight, rows that say little do not draw it away; by number, one segment that holds most of the weight does not.
 */
export function middleOf({ deviation, weight }: Rest, order: Uint32Array, isByWeight: boolean): number {
  const telling = order.filter((i) => (weight[i] ?? 0) > 0);
  const heavy = (i: number) => (isByWeight ? (weight[i] ?? 0) : 1);
  const whole = telling.reduce((sum, i) => sum + heavy(i), 0);
  const still = whole / telling.length;
  const before = telling.findIndex((i) => (deviation[i] ?? 0) >= 0);
  const fell = telling.subarray(0, before === -1 ? telling.length : before);
  const rose = telling.subarray(fell.length);
  let left = (whole + still) / 2;
  for (const i of fell) if ((left -= heavy(i)) <= 0) return deviation[i] ?? 0;
  if ((left -= still) <= 0) return 0;
  for (const i of rose) if ((left -= heavy(i)) <= 0) return deviation[i] ?? 0;
  return 0;
}

/** The mean of the rows by weight: where the whole stands. */
export function meanOf({ deviation, weight }: Rest): number {
  let [moved, weights] = [0, 0];
  for (let i = 0; i < weight.length; i++) {
    moved += (weight[i] ?? 0) * (deviation[i] ?? 0);
    weights += weight[i] ?? 0;
  }
  return weights > 0 ? moved / weights : 0;
}

export function shift({ deviation }: Rest, by: number): void {
  for (let i = 0; i < deviation.length; i++) deviation[i] = (deviation[i] ?? 0) - by;
}
