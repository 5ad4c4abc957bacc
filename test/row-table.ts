import { dimensionColumn, type RowTable } from '@/lib/collect/table/row-table';

/**
 * Builds a table from rows of text and numbers.
 *
 * @example
 * rowTable(['date', 'country'], ['sessions'], [{ keys: ['20261121', 'France'], values: [12] }]).length // 1
 */
export function rowTable(
  dimensions: readonly string[],
  metrics: readonly string[],
  rows: readonly { readonly keys: readonly string[]; readonly values: readonly number[] }[],
  options: Pick<RowTable, 'returningPool' | 'flags'> = {},
): RowTable {
  return {
    length: rows.length,
    dimensions: Object.fromEntries(
      dimensions.map((name, index) => [name, dimensionColumn(rows.map((row) => row.keys[index] ?? ''))]),
    ),
    metrics: Object.fromEntries(
      metrics.map((name, index) => [name, new Float64Array(rows.map((row) => row.values[index] ?? Number.NaN))]),
    ),
    ...options,
  };
}
