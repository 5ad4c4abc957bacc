import { DAYS_A_MONTH } from '@/lib/model/day';
import type { Turn } from '@/lib/model/diagnosis';
import { studentTable } from '@/lib/statistics/student-t';
import type { Change } from './change-columns';
import { growthOf } from './present-regime';
import type { RegimePosterior } from './regime-posterior';
import { turnDates, turnMass } from './turn-dates';

/** Least difference of growth a month that counts as a turn: half of the growth that counts as none by default. */
export const LEAST_TURN = 0.005;

/** In log units a month. */
const LEAST_FALL = Math.log1p(LEAST_TURN);

/**
 * Half a year, which the regime before must have lasted: over a quarter, with weeks that vary by a tenth, growth is known
 * no closer than five per cent a month, and a passing wave would be told as the growth that ended; over half a year,
 * within 1.6 (the error falls with the 3/2 power of the length).
 */
export const SHORTEST_BEFORE_DAYS = 182;

/** So many scales on the other side of the least turn, a course says nothing that would be seen. */
const HOPELESS = -8;

/** A turn is told when it is likelier than not: "growing" alone would then more likely mislead than inform. */
const TOLD_FROM = 0.5;

/**
 * The last turn of growth, where it is sure enough to be told: with δ how much higher growth was before it, each course
 * gives P(δ > ½% a month) by its Student t, and the courses' weights average these (`regimePosterior`). `end` is the
 * day number after the last day. Null where neither direction is likelier than not.
 *
 * @example turnOf(posterior, end)?.verdict; // 'slowed'
 */
export function turnOf(posterior: RegimePosterior, end: number): Turn | null {
  if (turnMass(posterior.lastTurn) <= TOLD_FROM) return null;
  const slowed = directed(posterior, 1);
  const quickened = directed(posterior, -1);
  const { verdict, probability, share } =
    slowed.probability >= quickened.probability
      ? { verdict: 'slowed' as const, ...slowed }
      : { verdict: 'quickened' as const, ...quickened };
  if (!(probability > TOLD_FROM)) return null;
  const { growth, fall, degrees, beforeScale } = posterior;
  return {
    verdict,
    probability,
    ...turnDates(massesOf(posterior, share), end),
    before: growthOf({
      weight: share,
      growth: growth.map((now, row) => now + (fall[row] ?? 0)),
      scale: beforeScale,
      degrees,
    }),
  };
}

/**
 * Probability that growth fell (or rose, `sign` −1) by more than the least turn, and each course's part of it. A course
 * whose regime before was too short says nothing.
 */
function directed(posterior: RegimePosterior, sign: 1 | -1): { probability: number; share: Float64Array } {
  const { weight, fall, fallScale, degrees, lastTurnIn } = posterior;
  const student = studentTable(degrees);
  const share = new Float64Array(weight.length);
  let probability = 0;
  for (let row = 0; row < weight.length; row++) {
    const scale = fallScale[row] ?? 0;
    const distance = (sign * (fall[row] ?? 0) - LEAST_FALL) / scale;
    if (
      !(scale > 0) ||
      distance < HOPELESS ||
      (lastTurnIn(row)?.monthsBefore ?? 0) < SHORTEST_BEFORE_DAYS / DAYS_A_MONTH
    )
      continue;
    share[row] = (weight[row] ?? 0) * student(distance);
    probability += share[row] ?? 0;
  }
  return { probability, share };
}

function massesOf({ lastTurnIn }: RegimePosterior, share: Float64Array): Map<Change, number> {
  const masses = new Map<Change, number>();
  share.forEach((own, row) => {
    const turn = own > 0 ? lastTurnIn(row)?.turn : null;
    if (turn) masses.set(turn, (masses.get(turn) ?? 0) + own);
  });
  return masses;
}
