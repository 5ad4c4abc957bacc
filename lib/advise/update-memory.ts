/** What happens to memory: pure steps from one state to the next. Nothing is ever taken out but what is taken back at once (`reconsider`). */
import type { Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Action, Annotation, Memory, MemoryEntry } from '@/lib/model/memory';
import type { Advice, Recommendation } from '@/lib/model/recommendation';
import { isSameAdvice, sizeOf } from './fingerprint';
import { judgedOn } from './judged-on';
import { sayingMonth } from './saying-month';

export interface Saying {
  readonly propertyId: string;
  readonly advice: Advice;
  readonly findings: readonly Finding[];
  readonly today: Day;
}

/**
 * Memory after the advice was said. A month is the unit of saying: however often the report is
 * looked at, advice counts once a month. Open advice whose fact is no longer found is resolved.
 *
 * @example afterSaying(EMPTY_MEMORY, { propertyId: '1', advice, findings, today: '2026-03-31' }).entries[0]?.tacticId // 'mobile-checkout'
 */
export function afterSaying(memory: Memory, saying: Saying): Memory {
  const { advice, propertyId } = saying;
  const said = new Map(advice.recommendations.map((each) => [each.fingerprint, each]));
  const known = memory.entries.map((entry) => {
    if (entry.propertyId !== propertyId) return entry;
    const again = said.get(entry.fingerprint);
    said.delete(again ? entry.fingerprint : '');
    return again ? saidAgain(entry, again, saying) : resolvedIfGone(entry, memory, saying);
  });
  return { ...memory, entries: [...known, ...[...said.values()].map((each) => firstSaid(each, saying))] };
}

function firstSaid(advice: Recommendation, { propertyId, findings, today }: Saying): MemoryEntry {
  const findingId = advice.findingIds[0] ?? '';
  const { fingerprint, tacticId } = advice;
  const size = sizeIn(findings, findingId);
  const said = { firstSaidOn: today, lastSaidOn: today, timesSaid: 1, lastSize: size };
  return { fingerprint, propertyId, tacticId, findingId, state: 'proposed', ...said };
}

function saidAgain(entry: MemoryEntry, advice: Recommendation, { findings, today }: Saying): MemoryEntry {
  const isSameMonth = entry.state === 'proposed' && sayingMonth(entry.lastSaidOn) === sayingMonth(today);
  if (isSameMonth) return entry;
  const findingId = advice.findingIds[0] ?? entry.findingId;
  return {
    ...entry,
    findingId,
    state: 'proposed',
    lastSaidOn: today,
    timesSaid: entry.timesSaid + 1,
    previous: { saidOn: entry.lastSaidOn, size: entry.lastSize },
    lastSize: sizeIn(findings, findingId),
  };
}

/**
 * A fact that is gone took its advice with it; within the month in which it was said it may only flicker, and what was done
 * about it is judged first.
 */
function resolvedIfGone(entry: MemoryEntry, memory: Memory, saying: Saying): MemoryEntry {
  const isOpen = entry.state === 'proposed' || (entry.state === 'done' && isJudged(entry, memory, saying.today));
  const isOld = sayingMonth(entry.lastSaidOn) < sayingMonth(saying.today);
  return isOpen && isOld && isGone(entry, saying) ? { ...entry, state: 'resolved', resolvedOn: saying.today } : entry;
}

function isJudged({ fingerprint, propertyId }: MemoryEntry, { actions }: Memory, today: Day): boolean {
  const action = actions.findLast((each) => each.fingerprint === fingerprint && each.propertyId === propertyId);
  return ((action && judgedOn(action)) ?? today) <= today;
}

/**
 * Gone is what is no longer found and for which nothing calls. A fact of which the direction can no longer
 * be told is not solved.
 */
function isGone({ findingId, fingerprint }: MemoryEntry, { findings, advice }: Saying): boolean {
  const subject = findingId.slice(0, findingId.lastIndexOf('|'));
  const isThere = findings.some(({ id }) => id === findingId || id === `${subject}|unknown`);
  const isCalledFor = [...advice.recommendations, ...advice.leftOut].some((each) =>
    isSameAdvice(each.fingerprint, fingerprint),
  );
  return !isThere && !isCalledFor;
}

function sizeIn(findings: readonly Finding[], id: string): number | null {
  const finding = findings.find((each) => each.id === id);
  return finding ? sizeOf(finding) : null;
}

export interface Accepting {
  readonly propertyId: string;
  readonly recommendation: Recommendation;
  readonly owner: string;
  readonly deputy: string;
  readonly due: Day | null;
  readonly doneWhen: string;
  readonly today: Day;
}

/**
 * Accepts a recommendation: it becomes a line of the checklist, and how its effect will be judged is fixed
 * here for good. Accepting twice on one day is accepting once.
 */
export function accept(memory: Memory, accepting: Accepting): Memory {
  const { recommendation, propertyId, today, owner, deputy, due, doneWhen } = accepting;
  const id = actionIdOf(propertyId, recommendation.fingerprint, today);
  if (memory.actions.some((action) => action.id === id)) return memory;
  const { fingerprint, tacticId, objective, strategy, effort, departments, link, measurement } = recommendation;
  const action: Action = {
    id,
    propertyId,
    fingerprint,
    tacticId,
    objective,
    strategy,
    state: 'to-do',
    owner,
    deputy,
    due,
    doneWhen,
    acceptedOn: today,
    movedOn: today,
    doneOn: null,
    weeklyHours: effort.weeklyHours,
    setUpHours: effort.setUpHours,
    departments,
    link,
    measurement,
  };
  return withState({ ...memory, actions: [...memory.actions, action] }, propertyId, fingerprint, { state: 'accepted' });
}

/** The same advice accepted on the same day is the same action. */
export function actionIdOf(propertyId: string, fingerprint: string, acceptedOn: Day): string {
  return `${propertyId}|${fingerprint}|${acceptedOn}`;
}

export interface Refusing {
  readonly propertyId: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly revisitOn: Day;
  readonly today: Day;
}

/** Refuses advice, with the reason and the day to look again: it is not said before. */
export function refuse(memory: Memory, { propertyId, fingerprint, reason, revisitOn, today }: Refusing): Memory {
  return withState(memory, propertyId, fingerprint, { state: 'refused', refusal: { on: today, reason, revisitOn } });
}

/** What a person may change of an action; how it will be judged is not among it. */
export interface ActionChange {
  readonly state?: Action['state'] | undefined;
  readonly owner?: string | undefined;
  readonly deputy?: string | undefined;
  readonly due?: Day | null | undefined;
  /** The day on which the departments were told; null takes it back. */
  readonly toldOn?: Day | null | undefined;
}

/** Moves or edits an action; a changed state moves its advice too. */
export function moveAction(memory: Memory, actionId: string, change: ActionChange, today: Day): Memory {
  const action = memory.actions.find(({ id }) => id === actionId);
  if (!action) return memory;
  const state = change.state ?? action.state;
  const { toldOn: toldBefore, startedOn: _before, ...rest } = action;
  const toldOn = change.toldOn === undefined ? toldBefore : change.toldOn;
  const startedOn = startOf(action, state, today);
  const moved: Action = {
    ...rest,
    ...(toldOn ? { toldOn } : {}),
    ...(startedOn ? { startedOn } : {}),
    state,
    owner: change.owner ?? action.owner,
    deputy: change.deputy ?? action.deputy,
    due: change.due === undefined ? action.due : change.due,
    movedOn: today,
    doneOn: state === 'done' ? (action.doneOn ?? today) : null,
  };
  const actions = memory.actions.map((each) => (each.id === actionId ? moved : each));
  return withState({ ...memory, actions }, action.propertyId, action.fingerprint, { state: ADVICE_STATE[state] });
}

/** The day on which it was first taken up; none once it is to be begun again. */
function startOf({ state: before, startedOn }: Action, state: Action['state'], today: Day): Day | undefined {
  if (state === 'to-do') return undefined;
  return state === 'doing' && before !== 'doing' ? (startedOn ?? today) : startedOn;
}

const ADVICE_STATE: Readonly<Record<Action['state'], MemoryEntry['state']>> = {
  'to-do': 'accepted',
  doing: 'doing',
  done: 'done',
  /** Advice that was taken up and dropped is open again, and is said only with new evidence. */
  dropped: 'proposed',
};

/** Writes down what happened on a date. The same words on the same day are one note. */
export function annotate(memory: Memory, note: Omit<Annotation, 'id'>): Memory {
  const id = [note.propertyId, note.from, note.to ?? '', note.text].join('|');
  if (memory.annotations.some((annotation) => annotation.id === id)) return memory;
  return { ...memory, annotations: [...memory.annotations, { id, ...note }] };
}

function withState(memory: Memory, propertyId: string, fingerprint: string, change: Partial<MemoryEntry>): Memory {
  const entries = memory.entries.map((entry) =>
    entry.propertyId === propertyId && entry.fingerprint === fingerprint ? { ...entry, ...change } : entry,
  );
  return { ...memory, entries };
}
