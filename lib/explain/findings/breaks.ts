import type { MetricId } from '@/lib/model/metric';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import type { Finding } from '@/lib/model/finding';
import type { Annotation } from '@/lib/model/memory';
import { isOneEvent, WORTH_DECIDING } from '@/lib/model/told-step';
import { overlaps } from '@/lib/statistics/interval';
import type { SetupChange } from '@/lib/model/property-setup';
import { asFinding, asShare, CONFIDENT, type Context, directionOf, UNSURE } from '../context';
import { figureIn } from '@/lib/measure/figures';
import { googleBehind } from '../google-calendar/change-behind';
import { type Note, notesOf } from '../own-calendar';
import { movedBy } from './settings-changed';
import { chooseVitals } from '@/lib/measure/vital-metrics';

/** A cause may be written down up to a week before or after the day on which the step is seen. */
const NEAR_DAYS = 7;
/** Older breaks can still be asked about, but hardly anybody remembers. */
const OLDEST_DAYS = 365;
/** The largest ones: whoever is asked about ten days answers about none. */
const MOST = 3;

interface Break {
  readonly metric: MetricId;
  readonly event: SeriesEvent;
}

/** Whether somebody wrote down what happened around a day. */
export function isAnnotated(annotations: readonly Annotation[], propertyId: string, day: Day): boolean {
  return noteAround(annotations, propertyId, day) !== null;
}

/** What somebody wrote down about this property within a week of a day: of several, the note that begins nearest to it. */
function noteAround<Noted extends Annotation>(
  annotations: readonly Noted[],
  propertyId: string,
  day: Day,
): Noted | null {
  const [from, to] = [addDays(day, -NEAR_DAYS), addDays(day, NEAR_DAYS)];
  const near = annotations.filter(
    (note) => note.propertyId === propertyId && note.from <= to && (note.to ?? note.from) >= from,
  );
  const distance = (note: Noted) => Math.abs(daysBetween(note.from, day));
  return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/**
 * Steps that stayed, of a tenth and more, and that no later step has undone. Steps of several metrics within a week are
 * one event and are said once, of the metric that moved most, or one that may have moved as much and counts for more. Where somebody wrote down what happened, or the setup of the
 * property was changed in a way that moves this metric, the finding carries it as its reason; where nothing does, it asks.
 */
export function breakFindings(context: Context): Finding[] {
  const steps = levelShifts(context);
  const said: Break[] = [];
  for (const step of steps.toSorted((a, b) => Math.abs(sizeOf(b)) - Math.abs(sizeOf(a))))
    if (!said.some((other) => isOneEvent(other.event.from, step.event.from))) said.push(firstAlike(step, steps));
  return said.slice(0, MOST).map((step) => breakFinding(context, step));
}

/**
 * Of the metrics that took a step, the one that the property lives on most among those that may have moved as much as the one
 * that moved most: sizes that their intervals do not tell apart would name another one each week.
 */
function firstAlike(most: Break, steps: readonly Break[]): Break {
  const { sizeRange: range, from } = most.event;
  const isAlike = ({ event: { sizeRange, from: day } }: Break) =>
    isOneEvent(day, from) && !!range && !!sizeRange && overlaps(sizeRange, range);
  return steps.find(isAlike) ?? most;
}

/** A change of the property's setup within a week of a day that moves a metric: the one whose days are fewest. */
function changeAround({ snapshot, setAside = [] }: Context, metric: MetricId, day: Day): SetupChange | null {
  const aside = new Set(setAside.map(({ change }) => change?.event));
  const near = (snapshot.setup?.changes ?? []).filter(
    (change) =>
      movedBy(change).includes(metric) &&
      addDays(change.from, -NEAR_DAYS) <= day &&
      day <= addDays(change.to, NEAR_DAYS) &&
      // What was set aside for it is no part of the step.
      !(change.event !== undefined && aside.has(change.event)),
  );
  return near.toSorted((a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to))[0] ?? null;
}

const sizeOf = ({ event }: Break) => event.size ?? 0;

/** Of all vital signs, those that count for more before. */
const levelShifts = (context: Context): Break[] =>
  chooseVitals(context.snapshot).flatMap((metric) =>
    levelShiftsOf(context, metric).map((event) => ({ metric, event })),
  );

/** The steps of one total in the last year that are large enough to matter and still there. */
export function levelShiftsOf({ snapshot, diagnoses }: Context, metric: MetricId): SeriesEvent[] {
  const steps = (diagnoses[metric]?.events ?? []).filter(({ kind }) => kind === 'level-shift');
  return steps.filter((event) => isWorthAsking(event, snapshot.asOf) && isStanding(event, steps));
}

/** Whether a step is large enough to matter, and so late that somebody may remember its cause. */
export function isWorthAsking({ from, size = 0 }: Pick<SeriesEvent, 'from' | 'size'>, asOf: Day): boolean {
  return from >= addDays(asOf, -OLDEST_DAYS) && Math.abs(size) >= WORTH_DECIDING;
}

/** Whether, with all steps after it, the level is still at least half as far from what it was. */
function isStanding(event: SeriesEvent, steps: readonly SeriesEvent[]): boolean {
  const later = steps.filter(({ from }) => from >= event.from);
  const left = later.reduce((level, { size = 0 }) => level * (1 + size), 1) - 1;
  const size = event.size ?? 0;
  return Math.sign(left) === Math.sign(size) && Math.abs(left) >= Math.abs(size) / 2;
}

/** Within one year, a step may be the season that comes every year. */
const isToldFromSeason = ({ diagnoses }: Context, metric: MetricId) =>
  diagnoses[metric]?.notes.some(({ code }) => code === 'adjusted-year') ?? false;

/** Nobody is asked what Google's own calendar explains. */
function unnoted(context: Context, step: Break): Pick<Finding, 'google' | 'asks'> {
  const behind = googleBehind(context, step);
  return behind.google?.isRecognised ? behind : { ...behind, asks: 'what-did-you-change' };
}

function knownBy({ byGoogle, isAction }: Note): NonNullable<Finding['explainedBy']> {
  return byGoogle ? { by: 'google' } : { by: 'person', ...(isAction && { isAction }) };
}

function breakFinding(context: Context, { metric, event }: Break): Finding {
  const { snapshot } = context;
  const period = { from: event.from, to: snapshot.asOf };
  const size = event.size ?? 0;
  const note = noteAround(notesOf(context), snapshot.property.id, event.from);
  const change = changeAround(context, metric, event.from);
  return asFinding({
    kind: 'break',
    metric,
    dimension: 'date',
    segment: event.from,
    direction: directionOf(size),
    period,
    since: event.from,
    confidence: isToldFromSeason(context, metric) ? CONFIDENT : UNSURE,
    weight: asShare(Math.abs(size)),
    figures: { size: figureIn(snapshot, 'change', size, { metric, period, method: 'level shift' }) },
    ...(note && { reason: note.text }),
    ...(change && { explainedBy: { by: 'setup' as const, change } }),
    ...(note && !change && { explainedBy: knownBy(note) }),
    ...(!note && !change && unnoted(context, { metric, event })),
  });
}
