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
 * @example toldTurn({ ...diagnosis, verdict: 'growing', turn: { ...turn, verdict: 'slowed' } }) // 'grows-slower'
 */
export function toldTurn({ verdict, turn, monthlyGrowth, margin }: Told): ToldTurn | null {
  if (!turn) return null;
  const hasSlowed = turn.verdict === 'slowed';
  const before = signOf(turn.before);
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
      if (hasSlowed && before > 0) return (monthlyGrowth?.high ?? margin) < margin ? 'grows-no-more' : 'rise-slowed';
      if (!hasSlowed && before < 0) return (monthlyGrowth?.low ?? -margin) > -margin ? 'falls-no-more' : 'fall-slowed';
      return hasSlowed ? 'bent-down' : 'bent-up';
  }
}

/** Something can be told of it: a verdict, or that growth turned. */
export function isTold(diagnosis: Told): boolean {
  return diagnosis.verdict !== 'inconclusive' || toldTurn(diagnosis) !== null;
}

/** A verdict, or growth that has slowed. */
export type Standing = Verdict | 'slowed';

/**
 * The verdict as it worries: growth that has slowed, whether or not it is known to go on, stands between growth and a
 * plateau.
 *
 * @example standingOf({ ...diagnosis, verdict: 'growing', turn: { ...turn, verdict: 'slowed' } }) // 'slowed'
 */
export function standingOf({ verdict, turn }: Pick<Diagnosis, 'verdict' | 'turn'>): Standing {
  const isOpen = verdict === 'growing' || verdict === 'inconclusive';
  return isOpen && turn?.verdict === 'slowed' ? 'slowed' : verdict;
}

/** 1 or −1 where the interval holds no zero; 0 where the growth may have been none. */
export function signOf({ low, high }: Estimate): 1 | 0 | -1 {
  if (low > 0) return 1;
  return high < 0 ? -1 : 0;
}
