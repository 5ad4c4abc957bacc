import type { ProcessRule } from '@/lib/model/finding-subject';
import { daysBetween } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Action } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import type { Context } from '../context';
import { type BrokenRule, lacksDeputy, listFigure, processFinding } from '../work/process-finding';
import { cadenceRules } from '../work/cadence';
import { impactRules } from '../work/impact';
import { peopleRules } from '../work/people';

/** A month without a closed action is the first sign that advice goes unread. */
const CLOSED_WITHIN_DAYS = 30;
/** Six weeks without movement. */
const STILL_DAYS = 42;
/** More than three at a time, and none gets finished. */
const MOST_AT_ONCE = 3;

/**
 * How the work itself goes, from the checklist: nothing closed for a month, actions that nobody could
 * take over, actions that stand still, too many at once; what the work is for, who is there to do it, and what is due by
 * the calendar. The rule's name stands as the metric.
 */
export function processFindings(context: Context): Finding[] {
  const { memory, snapshot } = context;
  const actions = memory.actions.filter(({ propertyId }) => propertyId === snapshot.property.id);
  const rules = [
    ...movementRules(context, actions),
    ...peopleRules(context, actions),
    ...impactRules(context, actions),
    ...cadenceRules(context, actions),
  ];
  return rules.map((rule) => processFinding(context, rule, actions.filter(isOpen).length));
}

function movementRules(context: Context, actions: readonly Action[]): BrokenRule[] {
  const { today } = context;
  const open = actions.filter(isOpen);
  const closed = actions.filter(({ doneOn }) => doneOn !== null && daysBetween(doneOn, today) <= CLOSED_WITHIN_DAYS);
  // What is not due yet is late for nobody.
  const longAccepted = open.filter(
    ({ acceptedOn, due }) => daysBetween(acceptedOn, today) > CLOSED_WITHIN_DAYS && (due === null || due <= today),
  );
  const atOnce = open.filter(({ state }) => state === 'doing').length;
  const counts: [ProcessRule, number][] = [
    // One alone cannot keep another from being finished.
    ['nothing-closed', closed.length === 0 && open.length > 1 ? longAccepted.length : 0],
    ['no-deputy', open.filter((action) => lacksDeputy(action, today)).length],
    ['no-movement', open.filter(({ movedOn }) => daysBetween(movedOn, today) > STILL_DAYS).length],
    ['too-much-at-once', atOnce > MOST_AT_ONCE ? atOnce : 0],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([rule, count]) =>
      rule === 'too-much-at-once'
        ? { rule, count, figures: { atOnce: listFigure(context, rule, count) } }
        : { rule, count },
    );
}
