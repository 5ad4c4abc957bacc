import ICAL from 'ical.js';
import { type Day, dayFromNumber, MILLISECONDS_A_DAY } from '@/lib/model/day';

/** A moment as a clock on the wall shows it, in milliseconds since 1970 began on that clock. */
export type Wall = number;

/** What the property's own clock shows at a moment of another one. */
export type OwnClock = (wall: Wall) => Wall;

/** Days without a time, and times without a zone, are meant as they are written. */
export const AS_WRITTEN: OwnClock = (wall) => wall;

export function wallOf(time: ICAL.Time): Wall {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}

/** The days from a moment to the last one before the end; an end that is the beginning makes one day. */
export function daysFrom(start: Wall, end: Wall): { from: Day; to: Day } {
  const day = (wall: Wall) => dayFromNumber(Math.floor(wall / MILLISECONDS_A_DAY));
  return { from: day(start), to: day(Math.max(start, end - 1)) };
}

/**
 * From the clock of a zone to that of the property. A zone is an IANA name, or one that the file describes; a name that is
 * neither leaves a time as it is written.
 *
 * @example ownClock('UTC', 'Europe/Paris', [])(Date.parse('2026-11-26T23:00Z')) // the wall of 27 November 2026, 0:00
 */
export function ownClock(zone: string, own: string, described: readonly ICAL.Timezone[]): OwnClock {
  const instantOf = isZone(zone) ? instantIn(zone) : instantBy(described.find(({ tzid }) => tzid === zone));
  return instantOf === null ? AS_WRITTEN : (wall) => wallIn(own, instantOf(wall));
}

function wallIn(zone: string, instant: number): Wall {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return instant + there.offsetNanoseconds / 1_000_000;
}

function instantIn(zone: string): (wall: Wall) => number {
  return (wall) =>
    Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime().toZonedDateTime(zone)
      .epochMilliseconds;
}

/** What a zone of the file says of a time; its offset is asked for at that time on its own clock. */
function instantBy(zone: ICAL.Timezone | undefined): ((wall: Wall) => number) | null {
  if (zone === undefined) return null;
  return (wall) => wall - zone.utcOffset(ICAL.Time.fromJSDate(new Date(wall), true)) * 1000;
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
