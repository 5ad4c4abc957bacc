import type { Turn } from '@/lib/model/diagnosis';
import { studentTable } from '@/lib/statistics/student-t';
import type { Change } from './change-columns';
import { growthOf } from './present-regime';
import type { RegimePosterior } from './regime-posterior';
import { turnDates } from './turn-dates';

/** Least difference that counts as a turn, in log units a month: half of the growth that counts as none by default. */
const LEAST_TURN = Math.log1p(0.005);

/** Probability from which a turn is told. */
const TOLD_FROM = 0.7;

/**
 * The last turn of growth, where it is sure enough to be told: with δ how much higher growth was before it, each course
 * gives P(δ > ½% a month) by its Student t, and the courses' weights average these (`regimePosterior`). `end` is the
 * day number after the last day. Null where neither direction reaches 0.7.
 *
 * @example turnOf(posterior, end)?.verdict; // 'slowed'
 */
export function turnOf(posterior: RegimePosterior, end: number): Turn | null {
  const slowed = directed(posterior, 1);
  const quickened = directed(posterior, -1);
  const { verdict, probability, share } =
    slowed.probability >= quickened.probability
      ? { verdict: 'slowed' as const, ...slowed }
      : { verdict: 'quickened' as const, ...quickened };
  if (!(probability >= TOLD_FROM)) return null;
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

/** Probability that growth fell (or rose, `sign` −1) by more than the least turn, and each course's part of it. */
function directed(posterior: RegimePosterior, sign: 1 | -1): { probability: number; share: Float64Array } {
  const student = studentTable(posterior.degrees);
  const share = posterior.weight.map((weight, row) => {
    const scale = posterior.fallScale[row] ?? 0;
    return scale > 0 ? weight * student((sign * (posterior.fall[row] ?? 0) - LEAST_TURN) / scale) : 0;
  });
  return { probability: share.reduce((sum, own) => sum + own, 0), share };
}

function massesOf({ lastTurnAt }: RegimePosterior, share: Float64Array): Map<Change, number> {
  const masses = new Map<Change, number>();
  share.forEach((own, row) => {
    const turn = own > 0 ? lastTurnAt(row) : null;
    if (turn) masses.set(turn, (masses.get(turn) ?? 0) + own);
  });
  return masses;
}
