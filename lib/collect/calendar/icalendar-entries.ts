import ICAL from 'ical.js';
import { csvError } from '../csv/csv-file';
import type { CalendarEntry } from './calendar-entry';
import { type CalendarReading, type Clocks, clocksOf, type EventTimes } from './event-times';
import { isSameMoment, momentsOf, occurrencesOf, RULE, rulesOf } from './occurrences';
import { daysFrom } from './own-clock';
import { asKept, type Days, inStretches, isEverywhere } from './recurrence/stretches';
import { isOnSameDays } from './recurrence/same-days';

/**
 * The events of an iCalendar file (RFC 5545), on the days of the property. An end is, in such a file, the first moment
 * after: an event of whole days ends on the day after its last one.
 *
 * @throws PlateauError `bad-input` for a file that is cut off or broken
 */
export function icalendarEntries(text: string, file: string, reading: CalendarReading): CalendarEntry[] {
  try {
    return calendarsIn(text).flatMap((calendar) => entriesIn(calendar, reading));
  } catch (cause) {
    throw csvError('bad-input', `${file} is no calendar that can be read: ${String(cause)}`, { file, value: file });
  }
}

/** The rules of the file's own zones stay with ical.js. */
const EVENT = /^BEGIN:VEVENT\b[\s\S]*?^END:VEVENT\b/gim;

/** A file may hold several calendars, one after the other. */
function calendarsIn(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text.replaceAll(EVENT, (event) => event.replaceAll(/^RRULE(?=[;:])/gim, RULE)));
  const calendars: unknown[] = typeof parsed[0] === 'string' ? [parsed] : parsed;
  return calendars.filter(Array.isArray).map((each) => new ICAL.Component(each));
}

function entriesIn(calendar: ICAL.Component, reading: CalendarReading): CalendarEntry[] {
  const clocks = clocksOf(calendar, reading);
  const events = calendar.getAllSubcomponents('vevent');
  const uidOf = (event: ICAL.Component) => event.getFirstPropertyValue('uid');
  const repeated = new Set(events.filter((event) => !isChange(event)).map(uidOf));
  const isChangeOf = (event: ICAL.Component) => isChange(event) && uidOf(event) !== null && repeated.has(uidOf(event));
  return events
    .filter((event) => !isChangeOf(event))
    .flatMap((event) => {
      const changes = events.filter((other) => isChangeOf(other) && uidOf(other) === uidOf(event));
      return entriesOf(event, changes, clocks, reading);
    });
}

/** Whether it changes one time of something that repeats. */
const isChange = (event: ICAL.Component) => event.hasProperty('recurrence-id');

function entriesOf(
  event: ICAL.Component,
  changes: readonly ICAL.Component[],
  clocks: Clocks,
  reading: CalendarReading,
): CalendarEntry[] {
  const name = nameOf(event);
  const times = clocks.times(event);
  const written = String(event.getFirstPropertyValue('dtstart') ?? '');
  if (times === null) return [{ name, from: written, to: '', yearly: false, problem: 'bad-date' }];
  const plain = { name, ...daysOf(times), yearly: false };
  if (isCancelled(event)) return [{ ...plain, problem: 'cancelled' }];
  if (times.length < 0) return [{ ...plain, problem: 'ends-before' }];
  const rule = unreadable(event, changes);
  if (rule !== null) return [{ ...plain, problem: 'rule', rule }];
  const others = (these: readonly ICAL.Component[]) => these.flatMap((each) => entriesOf(each, [], clocks, reading));
  if (!event.hasProperty(RULE) && !event.hasProperty('rdate')) return [plain, ...others(changes)];
  const isBare = changes.length === 0 && !event.hasProperty('rdate') && !event.hasProperty('exdate');
  if (isBare && isOnSameDays(rulesOf(event), times.start.written))
    return [{ ...plain, yearly: true, since: plain.from }];
  const occurrences = occurrencesOf(event, times, clocks, reading);
  if ('rule' in occurrences) return [{ ...plain, problem: 'rule', rule: occurrences.rule }];
  const moved = changes.flatMap((change) => momentsOf(change, 'recurrence-id', clocks));
  const stayed = occurrences.filter(({ start }) => !moved.some((other) => isSameMoment(start, other)));
  const elsewhere = changes.filter((change) => nameOf(change) === name && !isCancelled(change));
  const days = [...stayed.map((each) => each.days), ...elsewhere.map(clocks.times).filter(isReal).map(daysOf)];
  const renamed = changes.filter((change) => nameOf(change) !== name && !isCancelled(change));
  return [inDates(plain, days, rulesOf(event).join(' ')), ...others(renamed)];
}

/** What of a repetition is not followed: rules that take dates out, and a change of all that comes after. */
function unreadable(event: ICAL.Component, changes: readonly ICAL.Component[]): string | null {
  if (event.hasProperty('exrule')) return 'EXRULE';
  const range = changes.map((change) => change.getFirstProperty('recurrence-id')?.getFirstParameter('range'));
  return range.some(Boolean) ? 'RANGE=THISANDFUTURE' : null;
}

function inDates(plain: CalendarEntry, days: readonly Days[], rule: string): CalendarEntry {
  const stretches = inStretches(days);
  const [first, second] = stretches;
  if (first === undefined) return { ...plain, problem: 'no-dates', rule };
  if (isEverywhere(stretches)) return { ...plain, problem: 'repeats', rule };
  const entry = { ...plain, ...first };
  return second === undefined ? entry : { ...entry, dates: stretches.map(asKept) };
}

function daysOf({ start, length }: EventTimes): Days {
  return daysFrom(start.own, start.own + length);
}

function isReal(times: EventTimes | null): times is EventTimes {
  return times !== null && times.length >= 0;
}

function nameOf(event: ICAL.Component): string {
  const name = event.getFirstPropertyValue('summary');
  return typeof name === 'string' ? name : '';
}

function isCancelled(event: ICAL.Component): boolean {
  return String(event.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
}
