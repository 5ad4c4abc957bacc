import ICAL from 'ical.js';
import { Day, MILLISECONDS_A_DAY } from '@/lib/model/day';
import { AS_WRITTEN, type OwnClock, ownClock, type Wall, wallOf } from './own-clock';

/** What a calendar is read for. */
export interface CalendarReading {
  readonly today: Day;
  /** IANA name of the property's zone: its days are meant. */
  readonly timeZone: string;
}

/** A moment as it is written, and on the property's clock. */
export interface Moment {
  readonly written: Wall;
  readonly own: Wall;
  readonly isDate: boolean;
}

/** When something takes place. */
export interface EventTimes {
  readonly start: Moment;
  /** How long it lasts by the clock; a whole day where a day is given and no end. */
  readonly length: number;
  readonly clock: OwnClock;
}

/** Longer than anything that a calendar of one's own holds: a slip. */
const LONGEST = 3660 * MILLISECONDS_A_DAY;

/** Reads the moments of one calendar, whose own zones it knows. */
export interface Clocks {
  /** The moments that a property of an event lists; undefined for one that is no date. */
  moments(property: ICAL.Property): (Moment | undefined)[];
  /** Null where there is no start, or a date that no calendar has. */
  times(event: ICAL.Component): EventTimes | null;
  /** On the property's clock. */
  ofUniversalTime(wall: Wall): Wall;
}

export function clocksOf(calendar: ICAL.Component, { timeZone }: CalendarReading): Clocks {
  const described = calendar.getAllSubcomponents('vtimezone').map((part) => new ICAL.Timezone(part));

  const clockOf = (property: ICAL.Property, time: ICAL.Time): OwnClock => {
    if (time.isDate) return AS_WRITTEN;
    const zone = time.zone === ICAL.Timezone.utcTimezone ? 'UTC' : property.getFirstParameter('tzid');
    return zone ? ownClock(zone, timeZone, described) : AS_WRITTEN;
  };
  const momentOf = (property: ICAL.Property, value: unknown): Moment | undefined => {
    const time = value instanceof ICAL.Period ? value.start : value;
    if (!(time instanceof ICAL.Time) || !Day.safeParse(time.toString().slice(0, 10)).success) return undefined;
    const written = wallOf(time);
    return { written, own: clockOf(property, time)(written), isDate: time.isDate };
  };
  const moments = (property: ICAL.Property) => property.getValues().map((value) => momentOf(property, value));
  const first = (event: ICAL.Component, name: string) => {
    const property = event.getFirstProperty(name);
    return property === null ? null : moments(property)[0];
  };

  return {
    moments,
    ofUniversalTime: ownClock('UTC', timeZone, described),
    times(event) {
      const property = event.getFirstProperty('dtstart');
      const value = property?.getFirstValue();
      const start = first(event, 'dtstart');
      const end = first(event, 'dtend');
      if (!property || !(value instanceof ICAL.Time) || !start || end === undefined) return null;
      const duration = event.getFirstPropertyValue('duration');
      const lasts = duration instanceof ICAL.Duration ? duration.toSeconds() * 1000 : null;
      const length = end === null ? (lasts ?? (start.isDate ? MILLISECONDS_A_DAY : 0)) : end.own - start.own;
      return Math.abs(length) <= LONGEST ? { start, length, clock: clockOf(property, value) } : null;
    },
  };
}
