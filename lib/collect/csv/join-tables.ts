import { joinKeys } from '../keys';
import { type RowTable, tableOfRows } from '../table/row-table';

type Row = Record<string, number>;

/**
 * The tables of earlier files with those of later ones: of a day and a metric that both hold, the later rows stand in the
 * place of the earlier, so that nothing is counted twice and what Google has corrected since is corrected. Tables of other
 * columns stand beside each other.
 */
export function joinTables(earlier: readonly RowTable[], later: readonly RowTable[]): RowTable[] {
  const fresh = new Map(later.map((table) => [signatureOf(table), table]));
  const joined = earlier.map((table) => {
    const signature = signatureOf(table);
    const renewal = fresh.get(signature);
    fresh.delete(signature);
    return renewal ? joinAlike(table, renewal) : table;
  });
  return [...joined, ...fresh.values()];
}

function signatureOf({ dimensions }: RowTable): string {
  return joinKeys(Object.keys(dimensions).sort());
}

function joinAlike(earlier: RowTable, later: RowTable): RowTable {
  const names = Object.keys(later.dimensions);
  const rows = new Map<string, Row>();
  const told = new Set(later.dimensions['date']?.values);
  const renewed = Object.keys(later.metrics);
  for (const [key, day, row] of rowsOf(earlier, names)) {
    if (told.has(day)) for (const metric of renewed) delete row[metric];
    if (Object.keys(row).length > 0) rows.set(key, row);
  }
  for (const [key, , row] of rowsOf(later, names)) rows.set(key, { ...rows.get(key), ...row });
  return tableOfRows(names, rows, [...new Set([...Object.keys(earlier.metrics), ...renewed])]);
}

function* rowsOf(table: RowTable, names: readonly string[]): Generator<[key: string, day: string, row: Row]> {
  const columns = names.map((name) => table.dimensions[name]);
  const metrics = Object.entries(table.metrics);
  for (let at = 0; at < table.length; at += 1) {
    const values = columns.map((column) => column?.values[column.codes[at] ?? 0] ?? '');
    const row: Row = {};
    for (const [metric, column] of metrics) {
      const value = column[at];
      if (value !== undefined && !Number.isNaN(value)) row[metric] = value;
    }
    yield [joinKeys(values), values[names.indexOf('date')] ?? '', row];
  }
}
