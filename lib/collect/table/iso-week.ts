import { type Day, dayFromNumber, dayNumber, weekdayOf } from '@/lib/model/day';

/**
 * The ISO 8601 week of a day as GA4 writes `isoYearIsoWeek`: weeks begin on Monday, and the first of a year
 * is the one that holds 4 January.
 *
 * @example isoWeekOf('2027-01-03') // '202653'
 */
export function isoWeekOf(day: Day): string {
  const monday = mondayNumber(dayNumber(day));
  // The year of a week is the year of its Thursday.
  const year = dayFromNumber(monday + 3).slice(0, 4);
  const week = (monday - firstMonday(year)) / 7 + 1;
  return `${year}${String(week).padStart(2, '0')}`;
}

/**
 * The Monday of an ISO week.
 *
 * @example mondayOfIsoWeek('202653') // '2026-12-28'
 */
export function mondayOfIsoWeek(week: string): Day {
  return dayFromNumber(firstMonday(week.slice(0, 4)) + (Number(week.slice(4)) - 1) * 7);
}

function firstMonday(year: string): number {
  return mondayNumber(dayNumber(`${year}-01-04`));
}

function mondayNumber(number: number): number {
  return number - ((weekdayOf(number) + 6) % 7);
}
