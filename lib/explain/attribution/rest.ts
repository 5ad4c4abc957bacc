import { robustDeviation } from '@/lib/statistics/robust';
import type { Cuboid } from './cuboids';
import type { Leaf } from './leaves';

/** A segment by its place: its number in its cuboid. */
export interface Place {
  readonly cuboid: Cuboid;
  readonly number: number;
}

/** What is left to explain: each row's deviation beyond the segments found, and how much it weighs. */
export interface Rest {
  readonly deviation: Float64Array;
  /** What the segments that hold a row say of it. */
  readonly said: Float64Array;
  readonly weight: Float64Array;
  readonly isTaken: Uint8Array;
}

/** How rows are read. */
export interface Reading {
  /** Rows are measured from how the middle of them moved; else from where they were. */
  readonly fromMiddle: boolean;
  /** What two causes at once do to a row. */
  readonly together: (one: number, other: number) => number;
}

export function restOf(leaves: readonly Leaf[]): Rest {
  return {
    deviation: Float64Array.from(leaves, ({ deviation }) => deviation),
    said: new Float64Array(leaves.length),
    weight: Float64Array.from(leaves, ({ weight }) => weight),
    isTaken: new Uint8Array(leaves.length),
  };
}

/** The rows from the one that fell most to the one that rose most; shifting them all alike changes nothing of it. */
export const orderOf = (values: Float64Array): Uint32Array =>
  Uint32Array.from(values, (_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));

/**
 * Where the middle of the rows of no segment stands, by weight, beside one more that stayed as it was: rows that say
 * little do not draw it away, and of two rows one moved and the other did not.
 */
export function middleOf({ deviation, weight, isTaken }: Rest, order: Uint32Array): number {
  const others = order.filter((i) => isTaken[i] === 0 && (weight[i] ?? 0) > 0);
  const whole = others.reduce((sum, i) => sum + (weight[i] ?? 0), 0);
  const still = others.length > 0 ? whole / others.length : 0;
  let left = (whole + still) / 2;
  let isPast = false;
  for (const i of others) {
    const value = deviation[i] ?? 0;
    if (!isPast && value >= 0) {
      isPast = true;
      left -= still;
      if (left <= 0) return 0;
    }
    left -= weight[i] ?? 0;
    if (left <= 0) return value;
  }
  return 0;
}

export function shiftOthers({ deviation, isTaken }: Rest, by: number): void {
  for (let i = 0; i < deviation.length; i++) if (isTaken[i] === 0) deviation[i] = (deviation[i] ?? 0) - by;
}

/**
 * Takes the rows of a segment that no other holds yet: they are measured from their own mean from now on, and
 * by their own spread where that is wider. Rows that another holds already are measured from both where that
 * is nearer to them. Returns the places of its own.
 */
export function explainAway({ cuboid, number }: Place, rest: Rest, { together }: Reading): number[] {
  const { deviation, said, weight, isTaken } = rest;
  const own: number[] = [];
  const shared: number[] = [];
  let [moved, weights] = [0, 0];
  for (const [i, each] of cuboid.segmentOf.entries()) {
    if (each !== number) continue;
    (isTaken[i] === 1 ? shared : own).push(i);
    if (isTaken[i] === 1) continue;
    moved += (weight[i] ?? 0) * (deviation[i] ?? 0);
    weights += weight[i] ?? 0;
  }
  const mean = weights > 0 ? moved / weights : 0;
  for (const i of own) {
    deviation[i] = (deviation[i] ?? 0) - mean;
    said[i] = mean;
  }
  const spread = robustDeviation(own.map((i) => deviation[i] ?? 0));
  for (const i of own) {
    weight[i] = (weight[i] ?? 0) / Math.max(1, (weight[i] ?? 0) * spread ** 2);
    isTaken[i] = 1;
  }
  const bySeveral = shared.map((i) => together(said[i] ?? 0, mean) - (said[i] ?? 0));
  const miss = (beyond: (at: number) => number) =>
    shared.reduce((sum, i, at) => sum + (weight[i] ?? 0) * ((deviation[i] ?? 0) - beyond(at)) ** 2, 0);
  if (miss((at) => bySeveral[at] ?? 0) < miss(() => 0))
    for (const [at, i] of shared.entries()) {
      deviation[i] = (deviation[i] ?? 0) - (bySeveral[at] ?? 0);
      said[i] = (said[i] ?? 0) + (bySeveral[at] ?? 0);
    }
  return own;
}

/** What the rows of no segment say together: their mean by weight, and the log likelihood gained by measuring from it. */
export function wholeOf({ deviation, weight, isTaken }: Rest): { mean: number; gain: number } {
  let [moved, weights] = [0, 0];
  for (let i = 0; i < deviation.length; i++) {
    if (isTaken[i] === 1) continue;
    moved += (weight[i] ?? 0) * (deviation[i] ?? 0);
    weights += weight[i] ?? 0;
  }
  return weights > 0 ? { mean: moved / weights, gain: moved ** 2 / (2 * weights) } : { mean: 0, gain: 0 };
}
