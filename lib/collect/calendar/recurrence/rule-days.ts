import { MILLISECONDS_A_DAY, weekdayOf } from '@/lib/model/day';
import { dateNumber } from '@/lib/measure/retail/calendar-rules';
import type { Rule } from './rule';
import { firstWeek, weekYearOf } from './week-year';

/**
 * The days that a rule chooses, by day numbers, in order, from the day it starts on up to `last`. The start is always the
 * first of them, whether or not it follows the rule (RFC 5545, section 3.3.10). COUNT is kept to, UNTIL is the caller's.
 *
 * Its own code, since libraries do not agree: ical.js 2.2.1 errs on BYWEEKNO and on weekdays numbered in the year, and
 * searches without end for a day that never comes; here each day between start and `last` is looked at once, and no more.
 *
 * @example ruleDays(rule, dayNumber('2024-11-28'), dayNumber('2026-12-31')).map(dayFromNumber) // the fourth Thursdays
 */
export function ruleDays(written: Rule, start: number, last: number): number[] {
  const rule = withStart(written, start);
  const most = rule.count ?? Infinity;
  const days = [start];
  for (let step = 0; days.length < most; step++) {
    const [first, end] = periodAt(rule, start, step * rule.interval);
    if (first > last) break;
    for (const day of chosenIn(rule, first, end)) if (day > start && day <= last && days.length < most) days.push(day);
  }
  return days;
}

/** What a rule does not say follows from the day it starts on. */
function withStart(rule: Rule, start: number): Rule {
  const { frequency, months, weeks, yearDays, monthDays, weekdays } = rule;
  if (weekdays.length + monthDays.length + yearDays.length > 0 || frequency === 'DAILY') return rule;
  if (weeks.length > 0 || frequency === 'WEEKLY') return { ...rule, weekdays: [{ nth: 0, weekday: weekdayOf(start) }] };
  const { month, date } = partsOf(start);
  const isInEveryMonth = frequency === 'MONTHLY' || months.length > 0;
  return { ...rule, monthDays: [date], months: isInEveryMonth ? months : [month] };
}

/** The period that lies a number of periods after that of the start: its first day, and the first one after it. */
function periodAt({ frequency, weeks, weekStart }: Rule, start: number, moved: number): [number, number] {
  const { year, month } = partsOf(start);
  switch (frequency) {
    case 'YEARLY': {
      if (weeks.length === 0) return [dateNumber(year + moved, 1, 1), dateNumber(year + moved + 1, 1, 1)];
      const weekYear = weekYearOf(start, weekStart) + moved;
      return [firstWeek(weekYear, weekStart), firstWeek(weekYear + 1, weekStart)];
    }
    case 'MONTHLY':
      return [dateNumber(year, month + moved, 1), dateNumber(year, month + moved + 1, 1)];
    case 'WEEKLY': {
      const first = start - ((weekdayOf(start) - weekStart + 7) % 7) + 7 * moved;
      return [first, first + 7];
    }
    case 'DAILY':
      return [start + moved, start + moved + 1];
  }
}

function chosenIn(rule: Rule, first: number, end: number): number[] {
  const days: number[] = [];
  for (let day = first; day < end; day++) if (isChosen(rule, day, first, end)) days.push(day);
  if (rule.positions.length === 0) return days;
  const places = new Set(rule.positions.map((at) => (at > 0 ? at - 1 : days.length + at)));
  return days.filter((_, at) => places.has(at));
}

function isChosen(rule: Rule, day: number, first: number, end: number): boolean {
  const { months, weeks, yearDays, monthDays, weekdays, frequency } = rule;
  const among = (numbers: readonly number[], at: number, length: number) =>
    numbers.length === 0 || numbers.includes(at) || numbers.includes(at - length - 1);
  const sameWeekday = weekdays.filter(({ weekday }) => weekday === weekdayOf(day));
  if (weekdays.length > 0 && sameWeekday.length === 0) return false;
  const { year, month, date } = partsOf(day);
  if (!among(months, month, Infinity)) return false;
  const [monthFirst, monthEnd] = [day - date + 1, dateNumber(year, month + 1, 1)];
  if (!among(monthDays, date, monthEnd - monthFirst)) return false;
  if (!among(yearDays, day - first + 1, end - first)) return false;
  if (!among(weeks, Math.floor((day - first) / 7) + 1, (end - first) / 7)) return false;
  const isOfMonth = frequency === 'MONTHLY' || months.length > 0;
  const [from, to] = isOfMonth ? [monthFirst, monthEnd] : [first, end];
  const nth = Math.floor((day - from) / 7) + 1;
  const nthLast = -Math.floor((to - 1 - day) / 7) - 1;
  return weekdays.length === 0 || sameWeekday.some((each) => [0, nth, nthLast].includes(each.nth));
}

function partsOf(day: number): { year: number; month: number; date: number } {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}
