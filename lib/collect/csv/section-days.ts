import type { Day } from '@/lib/model/day';
import { csvError } from './csv-file';
import { dateOrderOf, nthDay, readDay, readHour } from './date-column';
import type { SectionColumns } from './section-columns';
import type { Section } from './sections';

export interface SectionDays {
  readonly days: readonly Day[];
  /** The hour of each row, or ''; undefined for a section by day. */
  readonly hours: readonly string[] | undefined;
}

interface Moment {
  readonly day: Day;
  readonly hour: string;
}

/** Reads the days of a section, in the order of its rows, and their hours where it has such. */
export function daysOf(section: Section, columns: SectionColumns, rows: readonly number[]): SectionDays {
  const column = section.header[columns.date] ?? '';
  const cells = rows.map((row) => section.rows[row]?.[columns.date] ?? '');
  // All rows of the table decide together: those asked for may be of one day.
  const order = columns.nthDay ? 'year-first' : dateOrderOf(section.rows.map((row) => row[columns.date] ?? ''));
  const place = (at: number) => ({
    file: section.file,
    line: section.lines[rows[at] ?? 0] ?? 0,
    column,
    value: cells[at] ?? '',
  });
  if (order === undefined)
    throw csvError('csv-unclear-date', `${section.file}: day and month cannot be told apart`, place(0));
  if (columns.nthDay && section.startsOn === undefined)
    throw csvError('csv-no-start-date', `${section.file}: days are counted from a date it does not give`, place(0));
  const read = (cell: string): Moment | undefined => {
    const day = columns.nthDay ? nthDayOf(cell, section) : readDay(cell, order);
    return day === undefined ? readHour(cell) : { day, hour: '' };
  };
  const known = new Map<string, Moment>();
  const moments = cells.map((cell, at) => {
    const moment = known.get(cell) ?? read(cell);
    if (moment === undefined) throw csvError('csv-bad-date', `${section.file}: "${cell}" is not a day`, place(at));
    known.set(cell, moment);
    return moment;
  });
  return { days: moments.map(({ day }) => day), hours: hoursOf(section, columns, rows, moments) };
}

function hoursOf(
  section: Section,
  { hour }: SectionColumns,
  rows: readonly number[],
  moments: readonly Moment[],
): string[] | undefined {
  if (hour !== undefined) return rows.map((row, at) => `${moments[at]?.hour} ${section.rows[row]?.[hour] ?? ''}`);
  return moments.some((moment) => moment.hour !== '') ? moments.map((moment) => moment.hour) : undefined;
}

function nthDayOf(cell: string, section: Section): Day | undefined {
  return section.startsOn === undefined ? undefined : nthDay(cell, section.startsOn);
}
