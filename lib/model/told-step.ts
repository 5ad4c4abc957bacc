/** The lasting steps of a level that a verdict is told with: growth alone would pass over them. */
import { addDays, type Day, DAYS_A_MONTH, DAYS_OF_52_WEEKS, daysBetween } from './day';
import { isTold, signOf, toldTurn } from './told-turn';
import type { Diagnosis, DiagnosisNote, SeriesEvent, YoungStep } from './diagnosis';

/** A turn is dated to a month or so: a step this little before it is of the same course. */
const SAME_TIME_DAYS = 28;

/** So long every month stands beside one of a year before on the other level. */
const TOLD_FOR_DAYS = Math.ceil(13 * DAYS_A_MONTH);

/**
 * A smaller step changes nothing that anybody would decide, and is less than what a plateau may move by in a year within its
 * margin of one per cent a month.
 */
export const WORTH_DECIDING = 0.1;

/** Steps of two figures that lie this close are of one event. */
const ONE_EVENT_DAYS = 7;

/**
 * Whether steps of two figures on two days are one event.
 *
 * @example isOneEvent('2026-10-01', '2026-10-08'); // true
 */
export function isOneEvent(one: Day, other: Day): boolean {
  return Math.abs(daysBetween(one, other)) <= ONE_EVENT_DAYS;
}

/** A step whose size surely is not nothing. */
export interface ToldStep {
  readonly from: Day;
  readonly size: number;
  readonly sizeRange: { readonly low: number; readonly high: number };
  /** Of a level that came back: the first day on which it was about as before. */
  readonly backFrom?: Day;
}

type Stepped = Pick<Diagnosis, 'events' | 'since' | 'verdict'>;
export type StepsTold = Stepped & Pick<Diagnosis, 'notes' | 'longView'>;

/** Where measurement is at fault, the level is that of what was counted. */
const AT_FAULT: readonly DiagnosisNote['code'][] = ['open-outage', 'open-partial-outage'];

/**
 * The steps of the present course that last, oldest first: of a tenth and more, with an interval that leaves out zero; without
 * those that a later one undid, which goes with them: a level that came back did not change.
 *
 * @example lastingSteps({ events: [{ kind: 'level-shift', from: '2026-10-01', size: -0.29, sizeRange: { low: -0.32, high: -0.26 } }], since: '2024-09-01' }).length; // 1
 */
export function lastingSteps({ events, since }: Pick<Stepped, 'events' | 'since'>): ToldStep[] {
  return ofCourse(settle(events.flatMap(sureStep)).lasting, since);
}

/** Those that are large enough, of the present course. */
function ofCourse(steps: readonly ToldStep[], since: Day | null): ToldStep[] {
  if (since === null) return [];
  const first = addDays(since, -SAME_TIME_DAYS);
  return steps.filter(({ from, size, backFrom = from }) => backFrom >= first && Math.abs(size) >= WORTH_DECIDING);
}

/** Steps that lasted, and each that a later one undid with that one; all oldest first. */
export interface Settled<Step> {
  readonly lasting: readonly Step[];
  readonly undone: readonly (readonly [went: Step, cameBack: Step])[];
}

/**
 * Which steps of a level lasted, of all of them, oldest first.
 *
 * @example settle([{ size: -0.3 }, { size: 0.42 }, { size: 0.2 }]).lasting; // [{ size: 0.2 }]
 */
export function settle<Step extends Pick<ToldStep, 'size'>>(steps: readonly Step[]): Settled<Step> {
  const lasting: Step[] = [];
  const undone: [Step, Step][] = [];
  for (const step of steps) {
    const before = lasting.at(-1);
    if (before && isUndone(before.size, step.size)) {
      lasting.pop();
      undone.push([before, step]);
    } else lasting.push(step);
  }
  return { lasting, undone };
}

function sureStep({ kind, from, size = 0, sizeRange }: SeriesEvent): ToldStep[] {
  const isSure = kind === 'level-shift' && sizeRange !== undefined && signOf(sizeRange) !== 0;
  return isSure ? [{ from, size, sizeRange }] : [];
}

/** Whether after both steps the level is less than half as far from where it was as after either. */
function isUndone(size: number, next: number): boolean {
  const left = Math.abs((1 + size) * (1 + next) - 1);
  return Math.sign(size) !== Math.sign(next) && left < Math.abs(size) / 2 && left < Math.abs(next) / 2;
}

/**
 * The steps that are told with a verdict, before it, oldest first: those that last, and those that a later one undid, with the day
 * of that; as long as figures of a year before are of the other level. None while measurement is at fault.
 *
 * @example
 * const fall = { kind: 'level-shift', from: '2026-10-01', size: -0.29, sizeRange: { low: -0.32, high: -0.26 } };
 * toldSteps({ events: [fall], since: '2024-09-01', notes: [] }, '2026-11-15').map(({ from }) => from); // ['2026-10-01']
 */
export function toldSteps(diagnosis: StepsTold, asOf: Day): ToldStep[] {
  if (diagnosis.notes.some(({ code }) => AT_FAULT.includes(code))) return [];
  const oldest = addDays(asOf, -TOLD_FOR_DAYS);
  const { lasting, undone } = settle(diagnosis.events.flatMap(sureStep));
  const cameBack = undone.map(([went, back]): ToldStep => ({ ...went, backFrom: back.from }));
  return ofCourse([...lasting, ...cameBack], diagnosis.since)
    .filter(({ from, backFrom = from }) => backFrom >= oldest)
    .toSorted((a, b) => a.from.localeCompare(b.from));
}

/**
 * Whether a step may be the season that comes every year: within one year any may, and one that came back until either of its days
 * was seen in another year.
 *
 * @example mayBeSeason({ notes: [{ code: 'one-season-only' }] }, { from: '2026-10-01' }, '2026-11-15'); // true
 */
export function mayBeSeason(
  { notes, longView }: Pick<Diagnosis, 'notes' | 'longView'>,
  { from, backFrom }: Pick<ToldStep, 'from' | 'backFrom'>,
  asOf: Day,
): boolean {
  if (notes.some(({ code }) => code === 'one-season-only')) return true;
  if (backFrom === undefined || !longView) return false;
  const isSeen = (day: Day) =>
    addDays(day, -DAYS_OF_52_WEEKS - SAME_TIME_DAYS) >= longView.from ||
    addDays(day, DAYS_OF_52_WEEKS + SAME_TIME_DAYS) <= asOf;
  return !isSeen(from) && !isSeen(backFrom);
}

/**
 * The step that is too young to be told to last, where it is told at all; null while measurement is at fault.
 *
 * @example toldYoungStep({ notes: [] }); // null: the level took none
 */
export function toldYoungStep({ youngStep, notes }: Pick<Diagnosis, 'youngStep' | 'notes'>): YoungStep | null {
  return !youngStep || notes.some(({ code }) => AT_FAULT.includes(code)) ? null : youngStep;
}

/**
 * Whether a step is told with a verdict (`toldSteps`).
 *
 * @example hasStepped({ ...diagnosis, events: [] }, '2026-11-15'); // false
 */
export function hasStepped(diagnosis: StepsTold, asOf: Day): boolean {
  return toldSteps(diagnosis, asOf).length > 0;
}

/**
 * Whether the verdict says it all: growth did not turn in a way that is told, and the level took no step.
 *
 * @example isPlain({ ...diagnosis, turn: null, events: [] }, '2026-11-15'); // true
 */
export function isPlain(diagnosis: Diagnosis, asOf: Day): boolean {
  return toldTurn(diagnosis) === null && !hasStepped(diagnosis, asOf);
}

/**
 * Whether a diagnosis has something to tell: a verdict, that growth turned, or a step of its level.
 *
 * @example hasNews({ ...diagnosis, verdict: 'inconclusive', turn: null, events: [] }, '2026-11-15'); // false
 */
export function hasNews(diagnosis: Diagnosis, asOf: Day): boolean {
  return isTold(diagnosis) || hasStepped(diagnosis, asOf);
}

/**
 * The first day of the level that a plateau is on: its last step; null of any other verdict, whose growth goes on over a
 * step, and where none is.
 *
 * @example
 * const fall = { kind: 'level-shift', from: '2026-10-01', size: -0.29, sizeRange: { low: -0.32, high: -0.26 } };
 * plateauFrom({ events: [fall], since: '2024-09-01', verdict: 'stagnating' }); // '2026-10-01'
 */
export function plateauFrom(diagnosis: Stepped): Day | null {
  if (diagnosis.verdict !== 'stagnating') return null;
  const step = lastingSteps(diagnosis).at(-1);
  return step && (diagnosis.since === null || step.from > diagnosis.since) ? step.from : null;
}
