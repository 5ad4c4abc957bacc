import { dateNumber, easterSunday } from '@/lib/measure/retail/calendar-rules';
import { type Day, dayNumber, weekdayOf } from '@/lib/model/day';

/** Month and day of the French holidays that do not move (Code du travail, L3133-1). */
const FIXED_IN_FRANCE = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
] as const;
/** Easter Monday, Ascension Day and Whit Monday, in days after Easter Sunday. */
const AFTER_EASTER_IN_FRANCE = [1, 39, 50] as const;

/**
 * Whether people work on a day: Monday to Friday, and in France no public holiday. Of other countries only the
 * weekdays count: a report a day early does less harm than a table of holidays that nobody keeps up.
 *
 * @example isWorkingDay('2026-04-06', 'FR') // false: Easter Monday
 */
export function isWorkingDay(day: Day, country?: string): boolean {
  const number = dayNumber(day);
  const weekday = weekdayOf(number);
  return weekday !== 0 && weekday !== 6 && !(country === 'FR' && isFrenchHoliday(Number(day.slice(0, 4)), number));
}

function isFrenchHoliday(year: number, number: number): boolean {
  return (
    FIXED_IN_FRANCE.some(([month, day]) => dateNumber(year, month, day) === number) ||
    AFTER_EASTER_IN_FRANCE.some((days) => easterSunday(year) + days === number)
  );
}
