import { MILLISECONDS_A_DAY } from '@/lib/model/day';
import { easterSunday } from './calendar-rules';
import { feastsOf } from './feasts';
import { retailWindows } from './retail-windows';

/** Ascension Day, in days after Easter: a Thursday, after which many are off until Sunday. */
const ASCENSION = 39;

/**
 * Marks the days of `[first, end)` on which the calendar, and not the business, moves the figures: the retail windows
 * (`retailWindows`) and the holidays of the whole country, with the long weekend of Ascension where that is one.
 *
 * @param country ISO 3166 code; without it only the windows that every country has
 * @example retailDays(dayNumber('2025-11-28'), dayNumber('2025-11-29')); // [1]
 */
export function retailDays(first: number, end: number, country?: string): Uint8Array {
  return daysMarked(first, end, (year, mark) => {
    for (const { from, to } of retailWindows(year, country)) mark(from, to);
    const feasts = feastsOf(country, year).all;
    for (const day of feasts) mark(day, day);
    const ascension = easterSunday(year) + ASCENSION;
    if (feasts.includes(ascension)) mark(ascension, ascension + 3);
  });
}

/**
 * Marks days of `[first, end)` by what each year has; a window that began in the year before reaches into them.
 *
 * @example daysMarked(10, 13, (_, mark) => mark(11, 20)); // [0, 1, 1]
 */
export function daysMarked(
  first: number,
  end: number,
  daysOf: (year: number, mark: (from: number, to: number) => void) => void,
): Uint8Array {
  const marks = new Uint8Array(Math.max(0, end - first));
  const mark = (from: number, to: number) => {
    const [begin, after] = [Math.max(0, from - first), Math.min(marks.length, to + 1 - first)];
    if (begin < after) marks.fill(1, begin, after);
  };
  for (let year = yearOf(first) - 1; year <= yearOf(end); year++) daysOf(year, mark);
  return marks;
}

function yearOf(day: number): number {
  return new Date(day * MILLISECONDS_A_DAY).getUTCFullYear();
}
