import { type Day, dayIn } from './day';

/** An instant that falls on a day in a time zone: noon of Greenwich, or midnight for the far side of the Pacific. */
export function instantOn(day: Day, timeZone: string): Date {
  const noon = new Date(`${day}T12:00:00Z`);
  return dayIn(timeZone, noon) === day ? noon : new Date(`${day}T00:00:00Z`);
}
