import type { ParseResult } from 'papaparse';
import { csvError } from './csv-file';

/** How a row of a table by day begins. */
const ROW_START = /\n\s*"?\d{4}[-/.]?\d{2}[-/.]?\d{2}"?\s*[,;\t|]/;

/**
 * Refuses a file with a quote that is never closed, or is closed only by the next one far below: all rows between the two
 * would be one cell.
 *
 * @throws PlateauError `csv-open-quote` with the line on which the quote opens
 */
export function requireClosedQuotes(
  file: string,
  { data, errors }: Pick<ParseResult<string[]>, 'data' | 'errors'>,
  delimiter: string,
): void {
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])));
  let line = 1;
  for (const [at, row] of data.entries()) {
    const long = row.filter((cell) => cell.includes('\n'));
    const width = data[at - 1]?.length ?? row.length;
    const open = long.find(
      (cell) =>
        ROW_START.test(cell) ||
        (broken.has(at) && holdsRows(cell, delimiter)) ||
        holdsRest(cell, delimiter, width - row.indexOf(cell)),
    );
    if (open !== undefined) {
      const value = open.split('\n')[0]?.trim() ?? '';
      throw csvError('csv-open-quote', `${file}: a quote is not closed`, { file, line, value });
    }
    line += 1 + long.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  }
}

const holdsRows = (cell: string, delimiter: string) => cell.slice(cell.indexOf('\n')).includes(delimiter);

/** Whether the line on which a cell opens goes on to the end of a row: as many cells as there are left, a figure among them. */
function holdsRest(cell: string, delimiter: string, left: number): boolean {
  const cells = cell.slice(0, cell.indexOf('\n')).split(delimiter);
  return cells.length > 1 && cells.length >= left && cells.slice(1).some((text) => /^\s*\d/.test(text));
}
