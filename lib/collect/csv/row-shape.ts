import { readDay, readHour } from './date-column';
import { readNumber } from './number-column';
import type { SectionColumns } from './section-columns';

const isBlank = (cell: string) => cell.trim() === '';

/** How many columns a header names: spreadsheets leave separators behind the last. */
export function namedWidth(header: readonly string[]): number {
  return header.findLastIndex((name) => !isBlank(name)) + 1;
}

/** `Jan 5, 2026;12`: a row whose separators are not the table's. */
const OTHER_SEPARATORS = /^\s*\d|[;\t|].*\d|^\s*\p{L}{3,9}\.? \d/u;

/**
 * Whether one text stands alone in a row, and is neither a day nor a figure: a source below a table, a heading amid it.
 *
 * @example
 * isRemark(['Source: Google Analytics', '', '']) // true
 * isRemark(['2025-01-31', '']) // false: a day without its figures
 */
export function isRemark(row: readonly string[]): boolean {
  let only: string | undefined;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (only !== undefined) return false;
    only = cell;
  }
  return only !== undefined && !OTHER_SEPARATORS.test(only) && !isDay(only) && !isFigure(only);
}

const isDay = (cell: string) =>
  (readDay(cell, 'day-first') ?? readDay(cell, 'month-first') ?? readHour(cell)) !== undefined;

export const isFigure = (cell: string): boolean =>
  readNumber(cell, '.') !== undefined || readNumber(cell, ',') !== undefined;

/** A tenth of the rows may lack cells at their end because nothing stands there; fewer have lost them. */
const RARE = 10;
/** Of two rows nobody can tell which is the usual one. */
const ENOUGH = 3;

/**
 * Rows that end before nearly all others do: a file that was cut off, a cell that fell out. Where many do, a tool left out
 * what is empty.
 */
export function brokenRows(
  rows: readonly (readonly string[])[],
  measured: readonly number[],
  width: number,
): readonly number[] {
  let usual = width;
  let short: readonly number[] = measured;
  // The width that most rows reach, which may be less than the header's.
  for (; usual > 1 && short.length > measured.length / 2; usual -= 1)
    short = measured.filter((row) => (rows[row]?.length ?? 0) < usual);
  if (measured.length < ENOUGH) return [];
  return short.length <= Math.max(1, (measured.length - short.length) / RARE) ? short : [];
}

/**
 * Rows that are longer than nearly all others, and in which a figure stands where no other row has one: a cell too many
 * moved those behind it, and the last of them was empty. A separator too many at the end moves nothing.
 */
export function movedRows(
  rows: readonly (readonly string[])[],
  measured: readonly number[],
  { date, dimensions, metrics }: SectionColumns,
): readonly number[] {
  const lengthOf = (row: number) => rows[row]?.length ?? 0;
  const usual = lengthOf(measured[Math.floor(measured.length / 2)] ?? 0);
  const long = measured.filter((row) => lengthOf(row) > usual);
  if (long.length === 0 || measured.length < ENOUGH || long.length > Math.max(1, measured.length / RARE)) return [];
  const read = new Set([date, ...[...dimensions, ...metrics].map(({ index }) => index)]);
  const others = measured.filter((row) => lengthOf(row) === usual);
  const isFigureIn = (row: number, column: number) =>
    /\d/.test(rows[row]?.[column] ?? '') && isFigure(rows[row]?.[column] ?? '');
  const unread = Array.from({ length: usual }, (_, column) => column).filter((column) => !read.has(column));
  const wordy = unread.filter((column) => !others.some((row) => isFigureIn(row, column)));
  return long.filter((row) => wordy.some((column) => isFigureIn(row, column)));
}
