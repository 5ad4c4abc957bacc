import { dayFromNumber, weekdayOf } from '@/lib/model/day';
import { dateNumber } from '@/lib/measure/retail/calendar-rules';

/** Day number on which the weeks of a year begin: week 1 is the first with at least four days in it (RFC 5545, WKST). */
export function firstWeek(year: number, weekStart: number): number {
  const first = dateNumber(year, 1, 1);
  const before = (weekdayOf(first) - weekStart + 7) % 7;
  return before <= 3 ? first - before : first + 7 - before;
}

/**
 * The year to whose weeks a day belongs.
 *
 * @example weekYearOf(dayNumber('2025-12-29'), 1) // 2026, a Monday of week 1
 */
export function weekYearOf(day: number, weekStart: number): number {
  const year = Number(dayFromNumber(day).slice(0, 4));
  if (day < firstWeek(year, weekStart)) return year - 1;
  return day >= firstWeek(year + 1, weekStart) ? year + 1 : year;
}
