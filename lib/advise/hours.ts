/** Hours a week: the one definition of what is taken, for the panel, the drafts and the choice of advice. */
import { daysBetween } from '@/lib/model/day';
import type { Action, Memory } from '@/lib/model/memory';
import type { Effort, Recommendation } from '@/lib/model/recommendation';
import { isOpen } from '@/lib/model/open-action';

/** Without a date, a set-up is spread over the four working weeks until the next monthly draft. */
const SET_UP_WEEKS = 4;

/** Hours a week that a tactic takes in its first month. */
export function weeklyLoad({ weeklyHours, setUpHours }: Pick<Effort, 'weeklyHours' | 'setUpHours'>): number {
  return weeklyHours + setUpHours / SET_UP_WEEKS;
}

/**
 * Hours a week of the actions that are under way: what each takes to run, and its set-up spread over the weeks from its
 * acceptance until it is due (at least one; four without a date). What is only proposed takes none.
 *
 * @example hoursUnderWay(memory, '1') // 7: what it takes to run, and its set-up spread over the two weeks until it is due
 */
export function hoursUnderWay({ actions }: Pick<Memory, 'actions'>, propertyId: string): number {
  return actions
    .filter((action) => action.propertyId === propertyId && isOpen(action))
    .reduce((sum, action) => sum + action.weeklyHours + action.setUpHours / setUpWeeks(action), 0);
}

function setUpWeeks({ acceptedOn, due }: Action): number {
  return due === null ? SET_UP_WEEKS : Math.max(1, daysBetween(acceptedOn, due) / 7);
}

/** Hours a week that the recommendations would take beside that, were all of them taken up; none for one that is. */
export function hoursProposed(
  recommendations: readonly Recommendation[],
  { actions }: Pick<Memory, 'actions'>,
  propertyId: string,
): number {
  const underWay = new Set(
    actions
      .filter((action) => action.propertyId === propertyId && action.state !== 'dropped')
      .map((each) => each.fingerprint),
  );
  return recommendations
    .filter(({ fingerprint }) => !underWay.has(fingerprint))
    .reduce((sum, { effort }) => sum + weeklyLoad(effort), 0);
}
