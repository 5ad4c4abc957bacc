import { addDays, dayFromNumber, dayNumber, type Day } from '@/lib/model/day';

/** How a whole column writes its days. */
export type DateOrder = 'year-first' | 'day-first' | 'month-first';

const YEAR_FIRST = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** A day with an hour of it: GA4's `2024010113`, `2024-01-01 13:00`, `2024-01-01T13:00:00Z`. */
const WITH_HOUR =
  /^(\d{4}[-/.]?\d{2}[-/.]?\d{2})[T ]?(\d{2})(?::?\d{2})?(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/;
/** `Jan 1, 2024`, `Mon, Jan 1, 2024`. */
const MONTH_DAY = /^(?:\p{L}{2,9}\.?,? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
/** `1 January 2024`, `lundi 1er janvier 2024`, `1-Jan-2024`. */
const DAY_MONTH = /^(?:\p{L}{2,9}\.?,? )?(\d{1,2})(?:er|st|nd|rd|th)?[ -](\p{L}{3,9})\.?,?[ -](\d{4})$/u;
const MONTHS = [
  /^jan(?:v|uary|vier)?$/,
  /^(?:feb|february|f[ée]v|f[ée]vr|f[ée]vrier)$/,
  /^(?:mar|march|mars)$/,
  /^(?:apr|april|avr|avril)$/,
  /^(?:may|mai)$/,
  /^(?:jun|june|juin)$/,
  /^(?:jul|july|juil|juillet)$/,
  /^(?:aug|august|ao[uû]t)$/,
  /^sept?(?:ember|embre)?$/,
  /^oct(?:ober|obre)?$/,
  /^nov(?:ember|embre)?$/,
  /^d[ée]c(?:ember|embre)?$/,
];
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;

/**
 * Tells `DD/MM/YYYY` from `MM/DD/YYYY` over a whole column: a first number over 12 is a day, and so is
 * a second one. Where no cell has one, nobody can tell, and a guess would put March's sales in October.
 *
 * @returns undefined when the column is ambiguous
 * @example
 * dateOrderOf(['01/02/2024', '13/02/2024']) // 'day-first'
 * dateOrderOf(['01/02/2024', '02/02/2024']) // undefined
 */
export function dateOrderOf(cells: Iterable<string>): DateOrder | undefined {
  let order: DateOrder | undefined = 'year-first';
  for (const cell of cells) {
    const parts = YEAR_LAST.exec(cell.trim());
    if (parts === null) continue;
    if (Number(parts[1]) > 12) return 'day-first';
    if (Number(parts[2]) > 12) return 'month-first';
    order = undefined;
  }
  return order;
}

/**
 * Reads one cell of a date column; undefined for what is no day.
 *
 * @example
 * readDay('20240229', 'year-first') // '2024-02-29'
 * readDay('29/02/2023', 'day-first') // undefined
 */
export function readDay(cell: string, order: DateOrder): Day | undefined {
  const text = cell.trim();
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return realDay(first[1], first[2], first[3]);
  const last = order === 'year-first' ? null : YEAR_LAST.exec(text);
  if (last === null) return dayInWords(text);
  const year = last[3]?.length === 2 ? `20${last[3]}` : last[3];
  return order === 'day-first' ? realDay(year, last[2], last[1]) : realDay(year, last[1], last[2]);
}

/**
 * A cell that says an hour too, as its day and the rest.
 *
 * @example readHour('2024010113') // { day: '2024-01-01', hour: '13' }
 */
export function readHour(cell: string): { readonly day: Day; readonly hour: string } | undefined {
  const [, date, hour] = WITH_HOUR.exec(cell.trim()) ?? [];
  const day = date === undefined ? undefined : readDay(date, 'year-first');
  return day === undefined || Number(hour) > 23 ? undefined : { day, hour: cell.trim().slice(date?.length) };
}

/** A day whose month is a word, in English or in French. */
function dayInWords(text: string): Day | undefined {
  const english = MONTH_DAY.exec(text);
  const [month, day, year] = english
    ? [english[1], english[2], english[3]]
    : (([, date, name, years]) => [name, date, years])(DAY_MONTH.exec(text) ?? []);
  const word = month?.toLowerCase().normalize('NFC') ?? '';
  const number = MONTHS.findIndex((names) => names.test(word)) + 1;
  return number === 0 ? undefined : realDay(year, String(number), day);
}

/** The day that GA4 calls `0041`: so many days after the start date above the table. */
export function nthDay(cell: string, start: Day): Day | undefined {
  return /^\d{1,5}$/.test(cell.trim()) ? addDays(start, Number(cell)) : undefined;
}

function realDay(year = '', month = '', day = ''): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const number = dayNumber(text);
  return !Number.isNaN(number) && dayFromNumber(number) === text ? text : undefined;
}
