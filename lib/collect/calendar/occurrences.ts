import type ICAL from 'ical.js';
import { addDays, dayNumber, MILLISECONDS_A_DAY } from '@/lib/model/day';
import type { CalendarReading, Clocks, EventTimes, Moment } from './event-times';
import { daysFrom, type Wall } from './own-clock';
import { ruleDays } from './recurrence/rule-days';
import { type Rule, ruleOf } from './recurrence/rule';
import type { Days } from './recurrence/stretches';

/** The name under which rules are kept from ical.js, which gives a whole file up for one that it cannot read. */
export const RULE = 'x-plateau-rrule';

/** Dates are kept for as many years before and after the day of reading: no property is read farther back or ahead. */
const YEARS = 10;
const DAYS_A_YEAR = 366;

/** One time at which something takes place. */
interface Occurrence {
  readonly start: Moment;
  readonly days: Days;
}

export type Unread = { readonly rule: string };

/**
 * Every time at which something takes place: by its rules and by the dates added to them, without those taken out.
 *
 * @returns the rule that was not understood, where there is one
 */
export function occurrencesOf(
  event: ICAL.Component,
  times: EventTimes,
  clocks: Clocks,
  { today }: CalendarReading,
): Occurrence[] | Unread {
  const { start, length, clock } = times;
  const at = (moment: Moment): Occurrence => ({ start: moment, days: daysFrom(moment.own, moment.own + length) });
  const last = dayNumber(addDays(today, YEARS * DAYS_A_YEAR));
  const startDay = Math.floor(start.written / MILLISECONDS_A_DAY);
  const timeOfDay = start.written - startDay * MILLISECONDS_A_DAY;
  const moments = new Map<Wall, Moment>([[start.own, start]]);
  for (const text of rulesOf(event)) {
    const rule = ruleOf(text);
    if (rule === null) return { rule: text };
    for (const day of ruleDays(rule, startDay, last)) {
      const written = day * MILLISECONDS_A_DAY + timeOfDay;
      const moment = { ...start, written, own: clock(written) };
      if (day === startDay || isBefore(rule, moment, clocks)) moments.set(moment.own, moment);
    }
  }
  for (const moment of momentsOf(event, 'rdate', clocks)) moments.set(moment.own, moment);
  const without = momentsOf(event, 'exdate', clocks);
  return [...moments.values()]
    .filter((moment) => !without.some((other) => isSameMoment(moment, other)))
    .map(at)
    .filter(({ days }) => days.to >= addDays(today, -YEARS * DAYS_A_YEAR));
}

export function rulesOf(event: ICAL.Component): string[] {
  return event.getAllProperties(RULE).map((property) => String(property.getFirstValue()));
}

/** A date stands for whatever takes place on it. */
export function isSameMoment(moment: Moment, other: Moment): boolean {
  if (!other.isDate) return moment.own === other.own;
  return [moment.own, moment.written].some(
    (wall) => Math.floor(wall / MILLISECONDS_A_DAY) * MILLISECONDS_A_DAY === other.own,
  );
}

export function momentsOf(event: ICAL.Component, name: string, clocks: Clocks): Moment[] {
  return event
    .getAllProperties(name)
    .flatMap((property) => clocks.moments(property))
    .filter((moment) => moment !== undefined);
}

/** Whether a moment comes before a rule ends; a day is included to its last moment. */
function isBefore({ until }: Rule, { written, own }: Moment, clocks: Clocks): boolean {
  if (until === null) return true;
  const [, year, month, day, hour = '23', minute = '59', second = '59', zone = ''] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(until) ?? [];
  const end = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return zone === '' ? written <= end : own <= clocks.ofUniversalTime(end);
}
