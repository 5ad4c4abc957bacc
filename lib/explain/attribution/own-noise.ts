import { studentQuantile } from '@/lib/statistics/student-t';
import { quantile } from '@/lib/statistics/robust';
import type { Cuboid } from './cuboids';
import { degreesOf, type Leaf, USUAL } from './leaves';
import type { Place, Rest } from './rest';
import { type Deviating, leastSpreadBetween } from './spread';

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
  /** By how many dimensions a segment has: how segments of the kind vary beyond what their rows tell. */
  readonly between: readonly Between[];
}

interface Between {
  readonly variance: number;
  readonly degrees: number;
}

/** The noise of the rows that no segment holds, and of the segments that they form. */
export function ownNoiseOf(rest: Rest, cuboids: readonly Cuboid[]): OwnNoise {
  const siblings: Deviating[][] = [];
  for (const cuboid of cuboids) {
    const group = (siblings[cuboid.dimensions.length] ??= []);
    // Where each row is a segment, the rows have told already how far it goes by itself.
    if (cuboid.segments < rest.weight.length) for (const sibling of segmentsOf(cuboid, rest)) group.push(sibling);
  }
  return {
    tail: tailOf(rest),
    between: Array.from(siblings, (group = []) => ({
      variance: leastSpreadBetween(group),
      degrees: USUAL.degrees + degreesOf(group.length),
    })),
  };
}

function segmentsOf({ segmentOf, segments }: Cuboid, { deviation, weight }: Rest): Deviating[] {
  const moved = new Float64Array(segments);
  const precision = new Float64Array(segments);
  for (const [i, number] of segmentOf.entries()) {
    moved[number] = (moved[number] ?? 0) + (weight[i] ?? 0) * (deviation[i] ?? 0);
    precision[number] = (precision[number] ?? 0) + (weight[i] ?? 0);
  }
  return Array.from(precision, (each, number) => ({ deviation: (moved[number] ?? 0) / each, precision: each })).filter(
    (each) => each.precision > 0,
  );
}

/** The degrees at which Student's distribution is so far spread at the tail beside its middle. */
function tailOf({ deviation, weight }: Rest): number {
  const sizes = deviation
    .map((value, i) => Math.abs(value) * Math.sqrt(weight[i] ?? 0))
    .filter((_, i) => (weight[i] ?? 0) > 0);
  const beyond = Math.max(TAIL.shortest, Math.min(TAIL.longest, TAIL.rows / sizes.length));
  const tailBeside = (degrees: number) => studentQuantile(1 - beyond / 2, degrees) / studentQuantile(0.75, degrees);
  const [middle, far] = [quantile(sizes, 0.5), quantile(sizes, 1 - beyond)];
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

interface Others {
  readonly leaves: readonly Leaf[];
  /** Where the others stand. */
  readonly centre: number;
  readonly noise: OwnNoise;
}

/**
 * How surely a segment has left that noise: half the square of its distance from the others in standard errors, as of a
 * normal variable. It must have left what rows do by themselves, each read by how far out it lies among rows of that tail,
 * and what segments of as many dimensions do; the lesser of both.
 */
export function evidenceOf({ cuboid }: Place, own: readonly number[], { leaves, centre, noise }: Others): number {
  let [moved, told, precision] = [0, 0, 0];
  for (const i of own) {
    const { deviation = 0, weight = 0, degrees = 0 } = leaves[i] ?? {};
    const root = Math.sqrt(weight);
    moved += weight * (deviation - centre);
    told += root * asNormal((deviation - centre) * root, Math.min(degrees, noise.tail));
    precision += weight;
  }
  if (!(precision > 0)) return 0;
  const amongRows = told / Math.sqrt(precision);
  const { variance = 0, degrees = 0 } = noise.between[cuboid.dimensions.length] ?? {};
  if (variance === 0) return amongRows ** 2 / 2;
  const [ofRows, ofAll] = [1 / precision, 1 / precision + variance];
  // Satterthwaite 1946, Biometrics Bulletin 2:110; what the rows tell has no end of degrees.
  const amongSegments = asNormal(moved / precision / Math.sqrt(ofAll), degrees * (ofAll / (ofAll - ofRows)) ** 2);
  return Math.min(amongRows ** 2, amongSegments ** 2) / 2;
}

/** The normal deviate that lies as far out as `t` of Student's distribution (Wallace 1959, Annals of Mathematical Statistics 30:1124). */
function asNormal(t: number, degrees: number): number {
  if (degrees === Infinity) return t;
  return ((Math.sign(t) * (8 * degrees + 1)) / (8 * degrees + 3)) * Math.sqrt(degrees * Math.log1p((t * t) / degrees));
}
