import * as z from 'zod/mini';
import { addDays, Day, dayNumber, daysBetween, monthOf, weekdayOf, DAYS_OF_52_WEEKS } from './day';

/** A stretch of days, both ends included. */
export const Period = z.object({ from: Day, to: Day });
export type Period = z.infer<typeof Period>;

export function lengthInDays(period: Period): number {
  return daysBetween(period.from, period.to) + 1;
}

export function contains(period: Period, day: Day): boolean {
  return period.from <= day && day <= period.to;
}

/** 364 days earlier: the same weekdays, so that a week is compared with a week. */
export function periodAYearBefore(period: Period): Period {
  return { from: addDays(period.from, -DAYS_OF_52_WEEKS), to: addDays(period.to, -DAYS_OF_52_WEEKS) };
}

/** Whether two periods are of the same days; without either, both are of none. */
export const isSamePeriod = (a: Period | undefined, b: Period | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to;

/** Whether two periods have a day in common. */
export const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/** The days that two periods have in common; none, where they end before they begin. */
export const shared = (a: Period, b: Period): Period => ({
  from: a.from > b.from ? a.from : b.from,
  to: a.to < b.to ? a.to : b.to,
});

/** The whole calendar month that holds a day. */
export function calendarMonth(day: Day): Period {
  const from = `${monthOf(day)}-01`;
  const next = addDays(from, 32);
  return { from, to: addDays(`${monthOf(next)}-01`, -1) };
}

/** The whole calendar quarter that holds a day. */
export function calendarQuarter(day: Day): Period {
  const month = Number(day.slice(5, 7));
  const first = String(month - ((month - 1) % 3)).padStart(2, '0');
  const { from } = calendarMonth(`${day.slice(0, 4)}-${first}-01`);
  return { from, to: calendarMonth(addDays(from, 70)).to };
}

/** The last calendar month of which every day is complete at `asOf`. */
export function lastCompleteMonth(asOf: Day): Period {
  const month = calendarMonth(asOf);
  return month.to === asOf ? month : calendarMonth(addDays(month.from, -1));
}

/** The last calendar quarter of which every day is complete at `asOf`. */
export function lastCompleteQuarter(asOf: Day): Period {
  const quarter = calendarQuarter(asOf);
  return quarter.to === asOf ? quarter : calendarQuarter(addDays(quarter.from, -1));
}

/** The last week from Monday to Sunday of which every day is complete at `asOf`. */
export function lastCompleteWeek(asOf: Day): Period {
  const sunday = addDays(asOf, -weekdayOf(dayNumber(asOf)));
  return { from: addDays(sunday, -6), to: sunday };
}

/** The same quarter of the year before, in the calendar. */
export function quarterAYearBefore({ from, to }: Period): Period {
  return { from: monthAYearBefore({ from, to }).from, to: monthAYearBefore(calendarMonth(to)).to };
}

/** The same month of the year before, in the calendar and not 364 days earlier. */
export function monthAYearBefore({ from }: Period): Period {
  return calendarMonth(`${String(Number(from.slice(0, 4)) - 1).padStart(4, '0')}${from.slice(4)}`);
}
