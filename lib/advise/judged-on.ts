import { addDays, type Day, DAYS_UNTIL_COMPLETE } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';

/**
 * The first day on which the effect of an action that was done can be judged: its window has ended, and the figures of its
 * last day are complete. Null for what is not done. Everything that promises a day asks here, so that no two are promised.
 *
 * @example judgedOn({ doneOn: '2026-11-28', measurement: { windowDays: 56 } }) // '2027-01-26'
 */
export function judgedOn({ doneOn, measurement }: Pick<Action, 'doneOn' | 'measurement'>): Day | null {
  return doneOn === null ? null : addDays(doneOn, measurement.windowDays + DAYS_UNTIL_COMPLETE);
}
