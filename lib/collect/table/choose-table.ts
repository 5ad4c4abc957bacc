import { hasDimension } from './calendar-dimensions';
import type { MetricField } from './fields';
import { incompatible } from './refusal';
import type { RowTable } from './row-table';

/** Which columns are to be read from which table. */
export interface Reading {
  readonly table: RowTable;
  readonly columns: readonly string[];
}

/**
 * For each column the table that holds it with every dimension asked and the fewest others besides:
 * the fewer rows merge, the less has to be assumed.
 */
export function chooseTables(
  tables: readonly RowTable[],
  dimensions: readonly string[],
  fields: readonly MetricField[],
): Reading[] {
  const byTable = new Map<RowTable, string[]>();
  const fitting = [...tables]
    .filter((table) => dimensions.every((name) => hasDimension(table, name)))
    .filter(({ needs }) => needs === undefined || needs.some((name) => dimensions.includes(name)))
    .sort((a, b) => dimensionCount(a) - dimensionCount(b));
  if (fields.length === 0 && fitting[0]) return [{ table: fitting[0], columns: [] }];

  for (const field of fields)
    for (const column of field.columns) {
      const table = fitting.find((candidate) => column in candidate.metrics);
      if (!table) throw incompatible(field.apiName);
      byTable.set(table, [...new Set([...(byTable.get(table) ?? []), column])]);
    }
  if (byTable.size === 0) throw incompatible(dimensions.at(-1) ?? '');
  return [...byTable].map(([table, columns]) => ({ table, columns }));
}

function dimensionCount(table: RowTable): number {
  return Object.keys(table.dimensions).length;
}
