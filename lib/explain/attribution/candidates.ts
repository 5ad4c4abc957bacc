import { costOf, MOST_SIGMAS, SURE } from './naming';
import type { Plainest } from './plainest';
import { type Place, type Rest, shift, takeOut } from './rest';

/** Candidates beyond these would be looked at in vain. */
const MOST_CANDIDATES = 24;

interface Candidate extends Place {
  /** Log likelihood gained, less the cost of naming it. */
  readonly gain: number;
}

/** The segments that may have moved, the one that gains most first; its rows are taken from `rest` before the next is sought. */
export function candidatesOf(rest: Rest, choices: readonly Plainest[], centreOf: (rest: Rest) => number): Place[] {
  const found: Place[] = [];
  while (found.length < MOST_CANDIDATES) {
    shift(rest, centreOf(rest));
    const best = bestOf(choices, rest);
    if (!best || best.gain <= SURE) break;
    found.push(best);
    takeOut(best, rest);
  }
  return found;
}

/** Whether that the whole moved says more than that any segment did. */
export function movedAsOne(rest: Rest, choices: readonly Plainest[]): boolean {
  const moved = pullOf(rest).reduce((sum, each) => sum + each, 0);
  const weight = rest.weight.reduce((sum, each) => sum + each, 0);
  return moved ** 2 / (2 * weight) > (bestOf(choices, rest)?.gain ?? 0);
}

/** The segment worth most, at its cost; null where no row tells anything. The whole is no segment. */
function bestOf(choices: readonly Plainest[], rest: Rest): Candidate | null {
  const pull = pullOf(rest);
  const most = (1 - 1e-9) * rest.weight.reduce((sum, each) => sum + each, 0);
  const sums = new Float64Array(2 * rest.weight.length);
  let best: Candidate | null = null;
  for (const choice of choices) {
    const { cuboid, numbers } = choice;
    const cost = costOf(cuboid, choices.length);
    sumBySegment(choice, pull, rest.weight, sums);
    for (let place = 0; place < numbers.length; place++) {
      const moved = sums[2 * place] ?? 0;
      const weight = sums[2 * place + 1] ?? 0;
      const gain = weight < most ? moved ** 2 / (2 * weight) - cost : -Infinity;
      if (gain > (best?.gain ?? -Infinity)) best = { cuboid, number: numbers[place] ?? 0, gain };
    }
  }
  return best;
}

const pullOf = ({ deviation, weight }: Rest): Float64Array =>
  deviation.map((value, i) => {
    const root = Math.sqrt(weight[i] ?? 0);
    return root * Math.max(-MOST_SIGMAS, Math.min(MOST_SIGMAS, value * root));
  });

/** Of each segment the sum of both values, beside one another in `sums`, which is used over and over. */
function sumBySegment(
  { numbers, rows, placeOf }: Plainest,
  first: Float64Array,
  second: Float64Array,
  sums: Float64Array,
): void {
  sums.fill(0, 0, 2 * numbers.length);
  for (let k = 0; k < rows.length; k++) {
    const i = rows[k] ?? 0;
    const at = 2 * (placeOf[k] ?? 0);
    sums[at] = (sums[at] ?? 0) + (first[i] ?? 0);
    sums[at + 1] = (sums[at + 1] ?? 0) + (second[i] ?? 0);
  }
}
