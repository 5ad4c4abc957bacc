import { studentQuantile } from '@/lib/statistics/student-t';
import { quantiles } from '@/lib/statistics/robust';
import type { Cuboid } from './cuboids';
import { degreesOf, USUAL } from './leaves';
import type { Named, Rest } from './rest';
import { type Deviating, spreadBetween } from './spread';

/** The tail is read where ten rows lie beyond, from one in twenty to one in a hundred, beside where half of them do. */
const TAIL = { rows: 10, shortest: 0.01, longest: 0.05 };
/** Before any row is looked at: a tail as of ten degrees, worth twenty rows. */
const USUAL_TAIL = { degrees: 10, rows: 20 };
/** Tails between Cauchy's and what nothing tells from the normal distribution's. */
const TAILS = { heaviest: 1, lightest: 200 };
const HALVINGS = 20;

/** How far things go by themselves, where nothing is named. */
export interface OwnNoise {
  /** Degrees of freedom of Student's distribution that has the tail of the rows. */
  readonly tail: number;
  /** By how many dimensions a named segment has: how segments of the kind vary beyond what their rows tell. */
  readonly between: readonly Between[];
}

interface Between {
  readonly variance: number;
  readonly degrees: number;
}

/**
 * The noise of the rows that no segment holds, and of the segments that they form beside those that are named: where many
 * move by themselves, each of the named may be one of them.
 */
export function ownNoiseOf(rest: Rest, cuboids: readonly Cuboid[], named: readonly Named[]): OwnNoise {
  const siblings: Deviating[][] = [];
  const asked = new Set(named.map(({ cuboid }) => cuboid.dimensions.length));
  for (const cuboid of cuboids) {
    if (!asked.has(cuboid.dimensions.length)) continue;
    const group = (siblings[cuboid.dimensions.length] ??= []);
    // Where each row is a segment, the rows have told already how far it goes by itself.
    if (cuboid.segments === rest.weight.length) continue;
    addSegments(group, cuboid, rest);
    for (const each of named) if (each.cuboid === cuboid) group.push(each);
  }
  return {
    tail: tailOf(rest),
    between: Array.from(siblings, (group = []) => ({
      variance: spreadBetween(group),
      degrees: USUAL.degrees + degreesOf(group.length),
    })),
  };
}

function addSegments(group: Deviating[], { segmentOf, segments }: Cuboid, { deviation, weight }: Rest): void {
  const moved = new Float64Array(segments);
  const precisions = new Float64Array(segments);
  for (let i = 0; i < segmentOf.length; i++) {
    const own = weight[i] ?? 0;
    if (own === 0) continue;
    const number = segmentOf[i] ?? 0;
    moved[number] = (moved[number] ?? 0) + own * (deviation[i] ?? 0);
    precisions[number] = (precisions[number] ?? 0) + own;
  }
  for (let number = 0; number < segments; number++) {
    const precision = precisions[number] ?? 0;
    if (precision > 0) group.push({ deviation: (moved[number] ?? 0) / precision, precision });
  }
}

/** The degrees at which Student's distribution is so far spread at the tail beside its middle. */
function tailOf({ deviation, weight }: Rest): number {
  const sizes = deviation
    .map((value, i) => Math.abs(value) * Math.sqrt(weight[i] ?? 0))
    .filter((_, i) => (weight[i] ?? 0) > 0);
  const beyond = Math.max(TAIL.shortest, Math.min(TAIL.longest, TAIL.rows / sizes.length));
  const tailBeside = (degrees: number) => studentQuantile(1 - beyond / 2, degrees) / studentQuantile(0.75, degrees);
  const [middle = Number.NaN, far = Number.NaN] = quantiles(sizes, [0.5, 1 - beyond]);
  const known = far > 0 ? Math.log(Math.min(far / middle, tailBeside(TAILS.heaviest))) : Number.NaN;
  const rows = Number.isNaN(known) ? 0 : sizes.length;
  const usual = Math.log(tailBeside(USUAL_TAIL.degrees)) * USUAL_TAIL.rows;
  const wanted = Math.exp((usual + (rows > 0 ? known * rows : 0)) / (USUAL_TAIL.rows + rows));
  let [low, high] = [Math.log(TAILS.heaviest), Math.log(TAILS.lightest)];
  for (let i = 0; i < HALVINGS; i++) {
    const half = (low + high) / 2;
    if (tailBeside(Math.exp(half)) > wanted) low = half;
    else high = half;
  }
  return Math.exp(high);
}
