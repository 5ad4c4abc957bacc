import { addDays, type Day, DAYS_A_WEEK } from '@/lib/model/day';
import { mondayOf } from '@/lib/model/first-day';
import { calendarMonth, lengthInDays, type Period } from '@/lib/model/period';
import type { TimeUnit } from './vocabulary/times';

const pad = (number: number) => String(number).padStart(2, '0');

/** The first day of a month that may lie outside its year: month 13 is January of the next. */
export function firstOf(year: number, month: number): Day {
  const months = year * 12 + month - 1;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${pad((months % 12) + 1)}-01`;
}

const yearOf = (day: Day) => Number(day.slice(0, 4));
const monthNumber = (day: Day) => Number(day.slice(5, 7));

/** Whole months, from the one that holds `from`. */
export function monthsFrom(from: Day, months: number): Period {
  const [year, month] = [yearOf(from), monthNumber(from)];
  return { from: firstOf(year, month), to: addDays(firstOf(year, month + months), -1) };
}

/** The week (Monday to Sunday), month, quarter or year that holds a day, moved by a number of them. */
export function unitAround(day: Day, unit: TimeUnit, moved = 0): Period {
  const year = yearOf(day);
  switch (unit) {
    case 'day': {
      const moment = addDays(day, moved);
      return { from: moment, to: moment };
    }
    case 'week': {
      const monday = addDays(mondayOf(day), 7 * moved);
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month':
      return monthsFrom(firstOf(year, monthNumber(day) + moved), 1);
    case 'quarter':
      return monthsFrom(firstOf(year, Math.floor((monthNumber(day) - 1) / 3) * 3 + 1 + 3 * moved), 3);
    case 'year':
      return monthsFrom(firstOf(year + moved, 1), 12);
  }
}

/** Calendar months in one; 0 of what is no number of them. */
export const MONTHS_OF = { day: 0, week: 0, month: 1, quarter: 3, year: 12 } as const satisfies Record<
  TimeUnit,
  number
>;

/** Whether a period is made of whole calendar months. */
export function isWholeMonths({ from, to }: Period): boolean {
  return from.endsWith('-01') && calendarMonth(to).to === to;
}

/** How many calendar months a period touches. */
export function monthsIn({ from, to }: Period): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthNumber(to) - monthNumber(from) + 1;
}

/** The stretch right before, of as many whole months or as many days. */
export function stretchBefore(period: Period): Period {
  if (!isWholeMonths(period))
    return { from: addDays(period.from, -lengthInDays(period)), to: addDays(period.from, -1) };
  return monthsUpTo(period.from, monthsIn(period));
}

/** So many whole months, up to the one that holds `from`. */
export function monthsUpTo(from: Day, months: number): Period {
  return monthsFrom(firstOf(yearOf(from), monthNumber(from) - months), months);
}

/** The same weekdays of the week before. */
export const weekBefore = ({ from, to }: Period): Period => ({
  from: addDays(from, -DAYS_A_WEEK),
  to: addDays(to, -DAYS_A_WEEK),
});

/**
 * The same whole months of the year before, with as many days of the month that they end in; the same weekdays 364 days
 * before for less than a month.
 */
export function yearBefore(period: Period, daysOfYear: number): Period {
  // `depuis janvier`: since that January, and not since the second.
  const isPastAMonth = period.from.endsWith('-01') && period.from.slice(0, 7) < period.to.slice(0, 7);
  if (isPastAMonth || isWholeMonths(period)) return inYear(yearOf(period.from) - 1, period);
  return { from: addDays(period.from, -daysOfYear), to: addDays(period.to, -daysOfYear) };
}

/** The same days of another year; whole months stay whole. */
export function inYear(year: number, period: Period): Period {
  const moved = (day: Day) => `${Number(day.slice(0, 4)) + year - yearOf(period.from)}${day.slice(4)}`;
  const to = moved(period.to);
  return {
    from: moved(period.from),
    to: isWholeMonths(period) ? unitAround(`${to.slice(0, 8)}01`, 'month').to : to.replace('-02-29', '-02-28'),
  };
}

/** The latest month of that number that has begun, or that of a year. */
export function monthNamed(month: number, year: number | null, today: Day): Period {
  const of = year ?? (month > monthNumber(today) ? yearOf(today) - 1 : yearOf(today));
  return monthsFrom(firstOf(of, month), 1);
}

/** A day of a month, without a year the latest that is not to come; null where the month has no such day. */
export function dayNamed(date: number, month: number, year: number | null, today: Day): Day | null {
  const of = year ?? (`${pad(month)}-${pad(date)}` > today.slice(5) ? yearOf(today) - 1 : yearOf(today));
  const first = firstOf(of, month);
  const day = addDays(first, date - 1);
  return date >= 1 && day.slice(0, 7) === first.slice(0, 7) ? day : null;
}

/** The latest quarter of that number that has begun, or that of a year. */
export function quarterNamed(quarter: number, year: number | null, today: Day): Period {
  const first = quarter * 3 - 2;
  const of = year ?? (first > monthNumber(today) ? yearOf(today) - 1 : yearOf(today));
  return monthsFrom(firstOf(of, first), 3);
}

/** The last weeks, months or quarters whose days are all complete, so many. */
export function lastWhole(unit: Exclude<TimeUnit, 'day'>, asOf: Day, count = 1): Period {
  const around = unitAround(asOf, unit);
  const { to } = around.to === asOf ? around : unitAround(asOf, unit, -1);
  return { from: unitAround(to, unit, 1 - count).from, to };
}
