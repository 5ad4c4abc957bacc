import type { RowTable } from '@/lib/collect/table/row-table';
import { PlateauError } from '@/lib/model/failure';

/** Rows of a table as objects, to compare at a glance. */
export function rowsOf(table: RowTable | undefined): Record<string, string | number>[] {
  if (table === undefined) return [];
  return Array.from({ length: table.length }, (_, row) => ({
    ...Object.fromEntries(
      Object.entries(table.dimensions).map(([name, { values, codes }]) => [name, values[codes[row] ?? 0] ?? '']),
    ),
    ...Object.fromEntries(Object.entries(table.metrics).map(([name, column]) => [name, column[row] ?? Number.NaN])),
  }));
}

/** What a call throws, which must be a failure that a person can be told. */
export function failureOf(run: () => unknown): PlateauError {
  try {
    run();
  } catch (error) {
    if (error instanceof PlateauError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
