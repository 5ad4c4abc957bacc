/** What a verdict and the last turn of growth come to together: one name for each thing that can be said. */
import type { Diagnosis, Verdict } from './diagnosis';
import type { Estimate } from './quantity';

export const TOLD_TURNS = [
  'grows-slower',
  'grows-faster',
  'grows-again',
  'grows-no-more',
  'falls-slower',
  'falls-faster',
  'falls-no-more',
  /** The rest is of growth that is undecided: it was a rise, a fall or neither, and is less of it now, or more. */
  'rise-slowed',
  'fall-slowed',
  'bent-down',
  'bent-up',
] as const;
export type ToldTurn = (typeof TOLD_TURNS)[number];

type Told = Pick<Diagnosis, 'verdict' | 'turn' | 'monthlyGrowth' | 'margin'>;

/**
 * What the last turn adds to the verdict; null where none is told and where the verdict says it all: what rises after
 * no growth rises, what stands still after growth is on a plateau, what falls after growth falls.
 *
 * @example
 * const before = { estimate: 0.03, low: 0.02, high: 0.04, level: 0.9 };
 * toldTurn({ ...diagnosis, verdict: 'growing', turn: { verdict: 'slowed', before } }); // 'grows-slower'
 */
export function toldTurn({ verdict, turn, monthlyGrowth, margin }: Told): ToldTurn | null {
  if (!turn) return null;
  const hasSlowed = turn.verdict === 'slowed';
  const before = wayOf(turn.before, margin);
  switch (verdict) {
    case 'growing':
      if (hasSlowed) return 'grows-slower';
      if (before === 0) return null;
      return before > 0 ? 'grows-faster' : 'grows-again';
    case 'stagnating':
      return !hasSlowed && before < 0 ? 'falls-no-more' : null;
    case 'declining':
      if (!hasSlowed) return 'falls-slower';
      return before < 0 ? 'falls-faster' : null;
    case 'inconclusive':
      if (hasSlowed && before > 0)
        return turn.standsStill || (monthlyGrowth?.high ?? margin) < margin ? 'grows-no-more' : 'rise-slowed';
      if (!hasSlowed && before < 0)
        return turn.standsStill || (monthlyGrowth?.low ?? -margin) > -margin ? 'falls-no-more' : 'fall-slowed';
      return hasSlowed ? 'bent-down' : 'bent-up';
  }
}

/** Something can be told of it: a verdict, or that growth turned. */
export function isTold(diagnosis: Told): boolean {
  return diagnosis.verdict !== 'inconclusive' || toldTurn(diagnosis) !== null;
}

export const REGIME_MARKS = [...TOLD_TURNS, 'plateau', 'rise', 'fall', 'change'] as const;
/** What happened to the growth on the day that the present regime began. */
export type RegimeMark = (typeof REGIME_MARKS)[number];

/**
 * What a chart says at the beginning of the present regime. That a rise begins is said only where what came before was
 * none, nor a fall after a fall: where no turn is told, it may have been there before.
 *
 * @example regimeMark({ ...diagnosis, verdict: 'growing', turn: null }) // 'change'
 */
export function regimeMark(diagnosis: Told): RegimeMark {
  const { verdict, turn, margin } = diagnosis;
  const told = toldTurn(diagnosis);
  if (told) return told;
  if (verdict === 'growing' && turn && turn.before.high < margin) return 'rise';
  if (verdict === 'declining' && turn && turn.before.low > -margin) return 'fall';
  return verdict === 'stagnating' ? 'plateau' : 'change';
}

/** A verdict, or growth that has slowed. */
export type Standing = Verdict | 'slowed';

/**
 * The verdict as it worries: growth that has slowed, whether or not it is known to go on, stands between growth and a
 * plateau.
 *
 * @example standingOf({ verdict: 'growing', turn: { verdict: 'slowed' } }) // 'slowed'
 */
export function standingOf({ verdict, turn }: Pick<Diagnosis, 'verdict' | 'turn'>): Standing {
  const isOpen = verdict === 'growing' || verdict === 'inconclusive';
  return isOpen && turn?.verdict === 'slowed' ? 'slowed' : verdict;
}

/** Whether two figures go apart: one is well, and of the other nobody would say so. */
export function isContrast(one: Told, other: Told): boolean {
  const isWell = (told: Told) => standingOf(told) === 'growing' || toldTurn(told) === 'falls-no-more';
  return isWell(one) !== isWell(other);
}

/** 1 of a rise, −1 of a fall; 0 where the growth may have been none, or was so little that it counts as none. */
function wayOf(growth: Estimate, margin: number): 1 | 0 | -1 {
  return Math.abs(growth.estimate) < margin ? 0 : signOf(growth);
}

/** 1 or −1 where the interval holds no zero; 0 where the growth may have been none. */
export function signOf({ low, high }: Pick<Estimate, 'low' | 'high'>): 1 | 0 | -1 {
  if (low > 0) return 1;
  return high < 0 ? -1 : 0;
}
