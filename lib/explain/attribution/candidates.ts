import type { Cuboid } from './cuboids';
import { costOf, MOST_SIGMAS, SURE } from './naming';
import { type Place, type Rest, shift, takeOut } from './rest';

/** Candidates beyond these would be looked at in vain. */
const MOST_CANDIDATES = 24;

interface Candidate extends Place {
  /** Log likelihood gained, less the cost of naming it. */
  readonly gain: number;
}

/** The segments that may have moved, the one that gains most first; its rows are taken from `rest` before the next is sought. */
export function candidatesOf(rest: Rest, cuboids: readonly Cuboid[], centreOf: (rest: Rest) => number): Place[] {
  const found: Place[] = [];
  while (found.length < MOST_CANDIDATES) {
    shift(rest, centreOf(rest));
    const best = bestOf(cuboids, rest);
    if (!best || best.gain <= SURE) break;
    found.push(best);
    takeOut(best, rest);
  }
  return found;
}

/** Whether that the whole moved says more than that any segment did. */
export function movedAsOne(rest: Rest, cuboids: readonly Cuboid[]): boolean {
  const moved = pullOf(rest).reduce((sum, each) => sum + each, 0);
  const weight = rest.weight.reduce((sum, each) => sum + each, 0);
  return moved ** 2 / (2 * weight) > (bestOf(cuboids, rest)?.gain ?? 0);
}

/** The segment worth most, at its cost; null where no row tells anything. The whole is no segment. */
function bestOf(cuboids: readonly Cuboid[], rest: Rest): Candidate | null {
  const pull = pullOf(rest);
  const most = (1 - 1e-9) * rest.weight.reduce((sum, each) => sum + each, 0);
  let best: Candidate | null = null;
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
