/** A request that is no tactic of the playbook, taken on all the same: an action in the words of whoever asked for it. */
import type { MetricId } from '@/lib/model/metric';
import type { Day } from '@/lib/model/day';
import type { Action, Memory } from '@/lib/model/memory';
import type { TacticRequest } from '@/lib/model/request';
import { actionIdOf } from './update-memory';

/** Eight weeks: as long as most tactics of the playbook are given until they are judged. */
const WINDOW_DAYS = 56;
const DIRECTION = 'unknown';
/** No playbook says what the request is good for: who asked does, with the objective. */
const STRATEGY = 'own';

/** What a person says of work that no playbook knows. */
export interface OwnWork {
  readonly propertyId: string;
  readonly owner: string;
  readonly deputy: string;
  readonly due: Day | null;
  readonly doneWhen: string;
  readonly objective: string;
  readonly setUpHours: number;
  readonly weeklyHours: number;
  /** What the property lives on: by it the action is judged, as a whole. */
  readonly metric: MetricId;
  readonly today: Day;
}

/**
 * Takes a request on without a tactic. How it will be judged is fixed here for good, like that of any action: the
 * property's outcome over eight weeks. Memory is left as it is where there is no such request, or it amounts to a
 * tactic of the playbook and is to be weighed by it. Taking on twice is taking on once.
 *
 * @example takeOwnRequest(memory, requestId, work).actions.at(-1)?.title // 'Un jeu-concours pour la rentrée'
 */
export function takeOwnRequest(memory: Memory, requestId: string, work: OwnWork): Memory {
  const request = memory.requests?.find(({ id }) => id === requestId);
  if (!request || request.tacticId !== null || request.state === 'taken') return memory;
  return {
    ...memory,
    actions: [...memory.actions, actionOf(request, work)],
    requests: memory.requests?.map((each) =>
      each.id === requestId ? { ...each, state: 'taken' as const, objective: work.objective } : each,
    ),
  };
}

function actionOf(request: TacticRequest, work: OwnWork): Action {
  const { propertyId, metric, today, ...terms } = work;
  const tacticId = `own:${request.id}`;
  const fingerprint = [metric, '', '', DIRECTION, tacticId].join('|');
  return {
    ...terms,
    id: actionIdOf(propertyId, fingerprint, today),
    propertyId,
    fingerprint,
    tacticId,
    title: request.text,
    strategy: STRATEGY,
    state: 'to-do',
    acceptedOn: today,
    movedOn: today,
    doneOn: null,
    departments: [],
    link: null,
    measurement: { metric, dimension: null, segment: null, windowDays: WINDOW_DAYS, smallestVisibleChange: null },
  };
}
