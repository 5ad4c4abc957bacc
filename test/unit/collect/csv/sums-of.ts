import { type CsvImport, type CsvOptions, importCsv } from '@/lib/collect/csv/import-csv';
import { addDays } from '@/lib/model/day';

/** The sum of each metric over the totals by day, or over a cut where a file gives nothing else. */
export function sumsOf({ tables }: CsvImport): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { dimensions, metrics } of tables.toSorted(
    (a, b) => Object.keys(a.dimensions).length - Object.keys(b.dimensions).length,
  ))
    for (const [metric, column] of Object.entries(metrics))
      if (dimensions['date'] !== undefined)
        sums[metric] ??= Array.from(column).reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
  return sums;
}

export const read = (content: string, options: CsvOptions = {}) => importCsv([{ name: 'shop.csv', content }], options);

/** Several files, in the order in which they are given. */
export const readAll = (...contents: readonly string[]) =>
  importCsv(contents.map((content, at) => ({ name: `part-${at}.csv`, content })));

export const JANUARY = Array.from({ length: 31 }, (_, at) => addDays('2025-01-01', at));

/** A file with the rows of each day of January, of which there are 31. */
export const january = (header: string, ...rows: readonly string[]) =>
  [header, ...JANUARY.flatMap((day) => rows.map((row) => `${day},${row}`))].join('\n');
