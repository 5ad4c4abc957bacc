/** Dates that move with the year, by rule: Easter and "the n-th weekday of a month", in the Gregorian calendar. */
import { MILLISECONDS_A_DAY, weekdayOf } from '@/lib/model/day';

/** Day number of a date; `month` 1…12. */
export function dateNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_A_DAY;
}

/**
 * Day number of Easter Sunday (anonymous Gregorian computus, Meeus 1991, Astronomical Algorithms, chapter 8).
 *
 * @example dayFromNumber(easterSunday(2026)); // '2026-04-05'
 */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dateNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/**
 * Day number of Easter Sunday in the eastern churches (Meeus 1991, chapter 8), which reckon it in the Julian calendar.
 *
 * @example dayFromNumber(orthodoxEaster(2026)); // '2026-04-12'
 */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const f = d + e + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dateNumber(year, Math.floor(f / 31), (f % 31) + 1) + behind;
}

/**
 * Day number of the `nth` (1…5) `weekday` (0 = Sunday) of a month.
 *
 * @example dayFromNumber(nthWeekday(2025, 11, 4, 4)); // '2025-11-27', Thanksgiving
 */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dateNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** Day number of the last `weekday` (0 = Sunday) of a month. */
export function lastWeekday(year: number, month: number, weekday: number): number {
  const last = dateNumber(year, month + 1, 0);
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}
