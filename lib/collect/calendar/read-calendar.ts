/** A calendar file, as calendar programs and spreadsheets write it, as events of one's own. */
import { type CsvFile, csvError } from '../csv/csv-file';
import { decodeText } from '../csv/decode-text';
import type { EntryProblem, OwnEvent } from '@/lib/model/own-event';
import { type CalendarEntry, eventOf } from './calendar-entry';
import type { CalendarReading } from './event-times';

export interface RefusedEntry {
  /** What it is called, or where it stands. */
  readonly name: string;
  readonly problem: EntryProblem;
  /** The rule that is behind it, as the file has it. */
  readonly rule?: string;
}

export interface ReadCalendar {
  readonly events: readonly OwnEvent[];
  readonly refused: readonly RefusedEntry[];
}

const IS_ICALENDAR = /^\s*BEGIN:VCALENDAR/i;

/**
 * Reads an iCalendar file (RFC 5545), or a table with a name, a first and a last day a row. Each library is loaded for the
 * file that takes it. What repeats is kept by its dates, for ten years ahead; what comes so often that it explains nothing,
 * and a rule that is not understood, are refused by name.
 *
 * @throws PlateauError `csv-empty` for a file without entries, `bad-input` for one that is no calendar
 * @example (await readCalendar({ name: 'a.csv', content: 'nom;du;au\nSoldes;2026-01-07;2026-02-03' }, reading)).events[0]?.name // 'Soldes'
 */
export async function readCalendar(file: CsvFile, reading: CalendarReading): Promise<ReadCalendar> {
  const text = decodeText(file);
  const entries = IS_ICALENDAR.test(text)
    ? (await import('./icalendar-entries')).icalendarEntries(text, file.name, reading)
    : (await import('./table-entries')).tableEntries(text, file.name);
  if (entries.length === 0) throw csvError('csv-empty', `${file.name} holds no entry`, { file: file.name });
  return sorted(entries);
}

function sorted(entries: readonly CalendarEntry[]): ReadCalendar {
  const events: OwnEvent[] = [];
  const refused: RefusedEntry[] = [];
  for (const entry of entries) {
    const event = eventOf(entry);
    if (typeof event === 'string')
      refused.push({
        name: entry.name || entry.from,
        problem: event,
        ...(entry.rule === undefined ? {} : { rule: entry.rule }),
      });
    else events.push(event);
  }
  return { events, refused };
}
