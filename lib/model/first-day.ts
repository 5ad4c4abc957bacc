/** The day on which the week or the month of a day begins. */
import { addDays, type Day, dayNumber, weekdayOf } from './day';

/** The Monday on or before a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(dayNumber(day)) + 6) % 7));
}

/**
 * The first of a day's month, or of the month that lies so many after it, or before it.
 *
 * @example firstOfMonth('2026-11-19', -11) // '2025-12-01'
 */
export function firstOfMonth(day: Day, months = 0): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}
