/**
 * A calendar day in the property's own time zone, and the arithmetic on it.
 *
 * A day is a string, `YYYY-MM-DD`: it sorts as text, has no time zone of its own and cannot drift
 * by an hour. Inside a loop over years of data, use day numbers (days since 1970-01-01, an integer).
 */
import * as z from 'zod/mini';
import { kept } from './kept';

export const MILLISECONDS_A_DAY = 86_400_000;
/** Mean length of a month, 365.25 / 12: what "a month" means in every rate of growth. */
export const DAYS_A_MONTH = 30.4375;
export const MONTHS_A_YEAR = 12;
export const DAYS_A_WEEK = 7;
/** Whole weeks. */
export const WEEKS_A_YEAR = 52;
/** A year of whole weeks: a day a year before falls on the same weekday. */
export const DAYS_OF_52_WEEKS = WEEKS_A_YEAR * DAYS_A_WEEK;
/** Google Analytics may still restate today and the two days before: the last complete day is three days ago. */
export const DAYS_UNTIL_COMPLETE = 3;

export const Day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => !Number.isNaN(dayNumber(text)) && dayFromNumber(dayNumber(text)) === text),
);
/** `YYYY-MM-DD`. */
export type Day = z.infer<typeof Day>;

/**
 * The days that were named so far, both ways: a history has a thousand, and each row of its reports names one. No more are
 * kept than two and a half centuries have.
 */
const numberOf = new Map<Day, number>();
const dayOf = new Map<number, Day>();
const MOST_KEPT = 100_000;

/** Days since 1970-01-01; NaN for what is not a date. */
export function dayNumber(day: Day): number {
  return numberOf.get(day) ?? Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

export function dayFromNumber(number: number): Day {
  const known = dayOf.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  if (Number.isInteger(number) && dayOf.size < MOST_KEPT) {
    dayOf.set(number, day);
    numberOf.set(day, number);
  }
  return day;
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 = Sunday … 6 = Saturday, from a day number (1970-01-01 was a Thursday). */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** `YYYY-MM` of a day. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/**
 * Calendar months from the one that holds `from` to the one that holds `to`; negative when that is earlier.
 *
 * @example monthsBetween('2025-12-31', '2026-02-01'); // 2
 */
export function monthsBetween(from: Day, to: Day): number {
  const count = (day: Day) => MONTHS_A_YEAR * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return count(to) - count(from);
}

/** The day on which an instant falls in a time zone (IANA name, such as `Europe/Paris`). */
export function dayIn(timeZone: string, instant: Date): Day {
  const parts = formatIn(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** To make one takes as long as hundreds of days that are written with it. */
const formatIn = kept(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
);
