import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { Action, Annotation } from '@/lib/model/memory';
import type { OwnEvent, Stretch } from '@/lib/model/own-event';
import type { Context } from './context';

/** A note of the journal, of the person's calendar, or on the charts of Google Analytics. */
export interface Note extends Annotation {
  readonly byGoogle?: true;
  /** An action of the checklist, which the person had written there. */
  readonly isAction?: true;
}

/** As far back as a property is read. */
const YEARS_BACK = 3;

/**
 * What explains a break: the journal, what stands on the charts of Google Analytics, and the person's own calendar, whose
 * yearly events stand in each year that is read. An action that was written onto those charts from here is an action of the
 * person's, once, and not what somebody else noted there.
 * They explain; the trend is judged with their days in it, as what is sold in a promotion is sold.
 *
 * @example notesOf({ ...context, settings: { ...settings, events: [{ name: 'Winter sale', from: '2026-01-07', yearly: false }] } })[0]?.text // 'Winter sale'
 */
export function notesOf({ memory, settings, snapshot }: Pick<Context, 'memory' | 'settings' | 'snapshot'>): Note[] {
  const { property, asOf, setup } = snapshot;
  const last = Number(asOf.slice(0, 4)) + 1;
  const own = (settings.events ?? []).flatMap((event) =>
    timesOf(event, last).map((days) => ({ name: event.name, ...days })),
  );
  const actions = memory.actions.filter(({ propertyId }) => propertyId === property.id);
  const written = new Set(actions.flatMap(({ note }) => note?.ids ?? []));
  const byOthers = (setup?.notes ?? []).filter(({ id }) => !written.has(id));
  return [
    ...memory.annotations,
    ...actions.flatMap(actionNote),
    ...own.map(({ name, from, to }) => ({
      id: `calendar|${name}|${from}`,
      propertyId: property.id,
      from,
      ...(to === undefined ? {} : { to }),
      text: name,
    })),
    ...byOthers.map(({ id, from, to, title, text, byGoogle }) => ({
      id: `reports|${id}`,
      propertyId: property.id,
      from,
      ...(to === undefined ? {} : { to }),
      text: text === undefined || text === title ? title : `${title}: ${text}`,
      ...(byGoogle ? { byGoogle } : {}),
    })),
  ];
}

function actionNote({ id, propertyId, note }: Action): Note[] {
  if (note?.state !== 'standing') return [];
  return [{ id: `action|${id}`, propertyId, from: note.day, text: note.title, isAction: true }];
}

function timesOf(event: OwnEvent, last: number): readonly Stretch[] {
  if (event.dates !== undefined) return event.dates;
  return event.yearly ? inEachYear(event, last) : [event];
}

function inEachYear({ from: first, to, since }: OwnEvent, last: number): Stretch[] {
  const length = to === undefined ? null : daysBetween(first, to);
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => sameDay(first, last - back));
  return years
    .filter((from) => since === undefined || from >= since)
    .map((from) => ({ from, ...(length === null ? {} : { to: addDays(from, length) }) }));
}

/** The 29 February is the 28 in a year that has none. */
function sameDay(day: Day, year: number): Day {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const monthAndDay = day.slice(5) === '02-29' && !isLeap ? '02-28' : day.slice(5);
  return `${String(year).padStart(4, '0')}-${monthAndDay}`;
}
