/** What a week brings beside the figures: actions that fall due or moved, and new marks on the data. */
import { addDays } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import type { Action } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { isOpen } from '@/lib/model/open-action';
import { ownActions } from './actions';
import type { DraftContext } from './draft-context';

/** The next weekly draft comes in seven days. */
const DAYS_AHEAD = 7;

/**
 * Open actions of which something is to be known this week: due before the next draft, or gone past their date since
 * the last one. What is late for longer stands in the checklist and in the month's decisions.
 */
export function toFollow(
  context: Pick<DraftContext, 'memory' | 'report' | 'today'>,
  previous: Pick<Report, 'asOf'>,
): Action[] {
  const until = addDays(context.today, DAYS_AHEAD);
  return ownActions(context).filter(
    (action) => isOpen(action) && action.due !== null && action.due > previous.asOf && action.due <= until,
  );
}

/** Marks on the data that the last draft did not have. */
export function newHealth(previous: Pick<Report, 'health'>, { health }: Pick<Report, 'health'>): HealthFlag[] {
  return health.filter((flag) => !previous.health.some((known) => isSame(known, flag)));
}

/** The days of a mark move on with the reading: it is another one only where they do not meet. */
function isSame(a: HealthFlag, b: HealthFlag): boolean {
  const isAlike =
    a.code === b.code && a.metrics.join() === b.metrics.join() && a.dimensions.join() === b.dimensions.join();
  return isAlike && (!a.period || !b.period || (a.period.from <= b.period.to && b.period.from <= a.period.to));
}
