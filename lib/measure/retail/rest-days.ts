import { weekdayOf } from '@/lib/model/day';
import { dateNumber, easterSunday } from './calendar-rules';
import { feastsOf } from './feasts';
import { daysMarked } from './retail-days';

const [MONDAY, TUESDAY, THURSDAY, FRIDAY] = [1, 2, 4, 5];

/**
 * Marks the days of `[first, end)` on which people may rest, so that less, or nothing, is no sign of a fault: everywhere
 * Christmas Eve to 2 January and Good Friday to Easter Monday; holidays of the country or of any part of it; and what lies
 * between a holiday of the whole country and the weekend, where that is one working day at most.
 *
 * @param country ISO 3166 code; without it only the days that every country has
 * @example restDays(dayNumber('2026-08-01'), dayNumber('2026-08-02'), 'CH'); // [1]
 */
export function restDays(first: number, end: number, country?: string): Uint8Array {
  return daysMarked(first, end, (year, mark) => {
    mark(dateNumber(year, 12, 24), dateNumber(year + 1, 1, 2));
    mark(easterSunday(year) - 2, easterSunday(year) + 1);
    const { all, some } = feastsOf(country, year);
    for (const day of some) mark(day, day);
    for (const day of all) mark(...longWeekendOf(day));
  });
}

/** A holiday with the weekend that it lengthens, and the day between them that many take off. */
function longWeekendOf(day: number): [from: number, to: number] {
  const weekday = weekdayOf(day);
  if (weekday === MONDAY || weekday === TUESDAY) return [day - weekday - 1, day];
  return weekday === THURSDAY || weekday === FRIDAY ? [day, day + 7 - weekday] : [day, day];
}
