/** An hour of the clock in the property's own time zone. */
import * as z from 'zod/mini';
import { addDays, Day, daysBetween } from './day';
import type { Period } from './period';

export const HOURS_A_DAY = 24;

/** `YYYY-MM-DDTHH`; it sorts as text. */
export const Hour = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3])$/));
export type Hour = z.infer<typeof Hour>;

/** From the beginning of one hour to the beginning of another; without an end where nothing has come back. */
export const HourRange = z.object({ from: Hour, to: z.optional(Hour) });
export type HourRange = z.infer<typeof HourRange>;

/** Visits hour by hour, from the first hour of a day; null for an hour that was not asked. */
export const HourlyVisits = z.object({ start: Day, visits: z.array(z.nullable(z.number())) });
export type HourlyVisits = z.infer<typeof HourlyVisits>;

/**
 * The hour so many after the first of a day.
 *
 * @example hourAfter('2026-10-12', 38) // '2026-10-13T14'
 */
export function hourAfter(day: Day, hours: number): Hour {
  const days = Math.floor(hours / HOURS_A_DAY);
  return `${addDays(day, days)}T${String(hours - days * HOURS_A_DAY).padStart(2, '0')}`;
}

export const dayOfHour = (hour: Hour): Day => hour.slice(0, 10);

/** 0–23. */
export const clockOf = (hour: Hour): number => Number(hour.slice(11));

/**
 * The days of which a range holds an hour; one without an end lasts until `asOf` is over.
 *
 * @example daysOf({ from: '2026-10-12T14', to: '2026-10-13T00' }, '2026-10-20') // { from: '2026-10-12', to: '2026-10-12' }
 */
export function daysOf({ from, to }: HourRange, asOf: Day): Period {
  if (to === undefined) return { from: dayOfHour(from), to: asOf };
  return { from: dayOfHour(from), to: clockOf(to) === 0 ? addDays(dayOfHour(to), -1) : dayOfHour(to) };
}

/** By the clock: where it is put forward or back in between, one more or one less. */
export function lengthInHours(from: Hour, to: Hour): number {
  return HOURS_A_DAY * daysBetween(dayOfHour(from), dayOfHour(to)) + clockOf(to) - clockOf(from);
}
