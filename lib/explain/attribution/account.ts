import { candidatesOf } from './candidates';
import { evidenceOf } from './evidence';
import type { Leaf } from './leaves';
import { costOf, MOST_SIGMAS, SURE } from './naming';
import { ownNoiseOf } from './own-noise';
import type { Plainest } from './plainest';
import { meanOf, middleOf, type Named, orderOf, type Place, type Rest, restOf, shift, takeOut } from './rest';

const byWeight = (rest: Rest, order: Uint32Array) => middleOf(rest, order, true);
const byNumber = (rest: Rest, order: Uint32Array) => middleOf(rest, order, false);
/** From where rows are measured: while segments are sought, and once they are named. */
const CENTRES = {
  'as it was': { sought: () => 0, named: meanOf },
  'as the whole': { sought: meanOf, named: meanOf },
  'middle by weight': { sought: byWeight, named: byWeight },
  'middle by number': { sought: byNumber, named: byNumber },
};
export type Stand = keyof typeof CENTRES;

/** What is named, and how long it takes to say everything so: what it costs to name it, and what the rows then miss. */
export interface Account {
  readonly named: readonly Place[];
  readonly length: number;
}

/**
 * Candidates of which each stands by itself. All rows of none are measured from their own centre, and their noise is read;
 * while some have not surely left it, the weaker half of these is given back to them.
 */
export function accountOf(leaves: readonly Leaf[], choices: readonly Plainest[], stand: Stand): Account {
  const fresh = restOf(leaves);
  const order = orderOf(fresh);
  const cuboids = choices.map(({ cuboid }) => cuboid);
  let places = candidatesOf(fresh, choices, (rest) => CENTRES[stand].sought(rest, order));
  for (;;) {
    const rest = restOf(leaves);
    const taken = places.map((place) => ({ place, own: takeOut(place, rest) }));
    const centre = CENTRES[stand].named(rest, order);
    shift(rest, centre);
    const named = taken.map(({ place, own }) => namedAs(place, own, leaves, centre));
    const noise = ownNoiseOf(rest, cuboids, named);
    const sure = named.map((each) => evidenceOf(each, { leaves, centre, noise }) - costOf(each.cuboid, choices.length));
    const failing = sure.filter((each) => !(each > SURE)).toSorted((a, b) => a - b);
    const [last] = failing.slice(Math.floor((failing.length - 1) / 2));
    if (last === undefined) return { named, length: lengthOf(named, rest, leaves, choices.length) };
    places = places.filter((_, at) => (sure[at] ?? 0) > last);
  }
}

function namedAs({ cuboid, number }: Place, own: readonly number[], leaves: readonly Leaf[], centre: number): Named {
  let [moved, precision] = [0, 0];
  for (const i of own) {
    const { deviation = 0, weight = 0 } = leaves[i] ?? {};
    moved += weight * (deviation - centre);
    precision += weight;
  }
  return { cuboid, number, own, deviation: moved / precision, precision };
}

function lengthOf(named: readonly Named[], rest: Rest, leaves: readonly Leaf[], choices: number): number {
  let length = 0;
  for (const [i, weight] of rest.weight.entries()) length += missed(rest.deviation[i] ?? 0, weight);
  for (const { cuboid, own, deviation } of named) {
    for (const i of own) length += missed((rest.deviation[i] ?? 0) - deviation, leaves[i]?.weight ?? 0);
    length += costOf(cuboid, choices) + SURE;
  }
  return length;
}

const missed = (deviation: number, weight: number) => Math.min(MOST_SIGMAS ** 2, deviation ** 2 * weight) / 2;
