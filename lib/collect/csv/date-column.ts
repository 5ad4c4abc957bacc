import { addDays, dayFromNumber, dayNumber, type Day } from '@/lib/model/day';

/** How a whole column writes its days. */
export type DateOrder = 'year-first' | 'day-first' | 'month-first';

const YEAR_FIRST = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
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
  if (last === null) return undefined;
  const year = last[3]?.length === 2 ? `20${last[3]}` : last[3];
  return order === 'day-first' ? realDay(year, last[2], last[1]) : realDay(year, last[1], last[2]);
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
