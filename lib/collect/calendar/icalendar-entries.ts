import ICAL from 'ical.js';
import { addDays, Day } from '@/lib/model/day';
import { csvError } from '../csv/csv-file';
import type { CalendarEntry } from './calendar-entry';

/**
 * The events of an iCalendar file. An event of whole days ends, in such a file, on the day after its last one.
 *
 * @throws PlateauError `bad-input` for a file that is cut off or broken
 */
export function icalendarEntries(text: string, file: string): CalendarEntry[] {
  try {
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(entryOf);
  } catch (cause) {
    throw csvError('bad-input', `${file} is no calendar that can be read: ${String(cause)}`, { file, value: file });
  }
}

function entryOf(part: ICAL.Component): CalendarEntry {
  const { summary, startDate, endDate } = new ICAL.Event(part);
  const rule = part.getFirstPropertyValue('rrule');
  const frequency = rule instanceof ICAL.Recur ? rule.freq : null;
  const from = dayOf(startDate);
  const until = dayOf(endDate);
  const isBare = endDate?.isDate === true && until > from;
  return {
    name: summary ?? '',
    from,
    to: isBare && Day.safeParse(until).success ? addDays(until, -1) : until,
    yearly: frequency === 'YEARLY',
    repeats: frequency !== null && frequency !== 'YEARLY',
  };
}

/** Of the clock that the calendar was written by: a day of one's own is meant. */
function dayOf(time: ICAL.Time | null): string {
  return time?.toString().slice(0, 10) ?? '';
}
