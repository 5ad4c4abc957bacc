import { daysBetween } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Action } from '@/lib/model/memory';
import { lastWindow } from './comparison';
import { asFinding, asShare, type Context } from './context';
import { figureIn } from './provenance';

/** A month without a closed action is the first sign that advice goes unread. */
const CLOSED_WITHIN_DAYS = 30;
/** Six weeks without movement. */
const STILL_DAYS = 42;
/** More than three at a time, and none gets finished. */
const MOST_AT_ONCE = 3;

const isOpen = ({ state }: Action) => state === 'to-do' || state === 'doing';

/**
 * How the work itself goes, from the checklist: nothing closed for a month, actions that nobody could
 * take over, actions that stand still, too many at once. The rule's name stands as the metric.
 */
export function processFindings(context: Context): Finding[] {
  const { memory, today, snapshot } = context;
  const actions = memory.actions.filter(({ propertyId }) => propertyId === snapshot.property.id);
  const open = actions.filter(isOpen);
  const closed = actions.filter(({ doneOn }) => doneOn !== null && daysBetween(doneOn, today) <= CLOSED_WITHIN_DAYS);
  const longAccepted = open.filter(({ acceptedOn }) => daysBetween(acceptedOn, today) > CLOSED_WITHIN_DAYS);
  const rules: Record<string, number> = {
    'nothing-closed': closed.length === 0 ? longAccepted.length : 0,
    'no-deputy': open.filter(({ deputy }) => deputy.trim() === '').length,
    'no-movement': open.filter(({ movedOn }) => daysBetween(movedOn, today) > STILL_DAYS).length,
    'too-much-at-once': atOnce(open) > MOST_AT_ONCE ? atOnce(open) : 0,
  };
  return Object.entries(rules)
    .filter(([, count]) => count > 0)
    .map(([rule, count]) => processFinding(context, rule, count, open.length));
}

const atOnce = (open: readonly Action[]) => open.filter(({ state }) => state === 'doing').length;

function processFinding({ snapshot }: Context, rule: string, count: number, open: number): Finding {
  const period = lastWindow(snapshot.asOf);
  const figure = (value: number) =>
    figureIn(snapshot, 'count', value, { metric: rule, period, method: 'checklist', daysObserved: 0 });
  return asFinding({
    kind: 'process',
    metric: rule,
    dimension: null,
    segment: null,
    direction: 'unknown',
    period,
    confidence: 1,
    weight: asShare(count / Math.max(1, open) / 4),
    figures: { size: figure(count), open: figure(open) },
  });
}
