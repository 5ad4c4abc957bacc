/** Everything that a report says of a property, in one shape. */
import type { Verdict } from '@/lib/model/diagnosis';
import type { Direction, Finding } from '@/lib/model/finding';
import type { Report, Vital } from '@/lib/model/report';
import type { Course } from './course';
import { asFinding, CONFIDENT, UNSURE } from './context';

export const DIRECTIONS: Readonly<Record<Verdict, Direction>> = {
  growing: 'up',
  stagnating: 'flat',
  declining: 'down',
  inconclusive: 'unknown',
};

/**
 * What a report says, as facts that advice may answer and memory may keep: the verdict of each vital sign, most important
 * first and weighing less one after the other, then what was found beside them. A vital sign's verdict has the id that it
 * always had, so that what was told of it in an earlier month is still known.
 *
 * @example factsOf(report)[0]?.id // 'verdict|totalRevenue|||flat'
 */
export function factsOf({ window, vitals, findings }: Pick<Report, 'window' | 'vitals' | 'findings'>): Finding[] {
  return [...vitals.map((vital, rank) => verdictOf(vital, window, weightAt(rank))), ...findings];
}

/** What one total does, as a fact: growing, stagnating, declining or cannot tell, by how much a month, since when. */
export function verdictOf(
  { metric, diagnosis, growth, last, yearBefore, seasonAhead }: Course & Pick<Vital, 'seasonAhead'>,
  window: Report['window'],
  weight: number,
): Finding {
  const { since, verdict, turn } = diagnosis;
  return asFinding({
    kind: 'verdict',
    metric,
    direction: DIRECTIONS[verdict],
    period: window,
    ...(since === null ? {} : { since }),
    // That growth turned is told from a probability of its own.
    confidence: verdict === 'inconclusive' ? (turn?.probability ?? UNSURE) : CONFIDENT,
    weight,
    figures: {
      ...(last ? { last } : {}),
      ...(yearBefore ? { yearBefore } : {}),
      ...(growth ? { size: growth } : {}),
      ...seasonAhead,
    },
    diagnosis,
  });
}

/** The second of what says how a property is counts half as much as the first, the third a third. */
export function weightAt(rank: number): number {
  return 1 / (1 + rank);
}
