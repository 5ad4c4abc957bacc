import type { FilterExpression } from '../request';
import { dimensionOf } from './calendar-dimensions';
import type { Reading } from './choose-table';
import type { Span } from './date-range';
import { compileFilter } from './filter';
import { Group, type GroupColumn } from './group';
import { compactDay, type DimensionColumn, type RowTable } from './row-table';
import { textTest } from './text-filter';

/** Of the persons that a metric counts, those who are counted for the first time: they add up. */
const FIRST_TIME: Readonly<Record<string, string>> = {
  totalUsers: 'newUsers',
  totalPurchasers: 'firstTimePurchasers',
};

type RowTest = (row: number) => boolean;

/** Groups by their keys, joined into one text. */
export type Groups = Map<string, Group>;

/** Adds to `groups` what a table's rows of a span come to, by the dimensions asked. */
export function aggregate(
  groups: Groups,
  reading: Reading,
  request: { dimensions: readonly string[]; filter: FilterExpression | undefined; span: Span },
  columns: readonly GroupColumn[],
): void {
  const { table } = reading;
  const keyColumns = request.dimensions.map((name) => columnOf(table, name));
  const adders = reading.columns.map((name) => adderFor(table, name, columns));
  const inSpan = spanTest(table, request.span);
  const passes = compileFilter<number>(request.filter, (filter) =>
    rowTest(columnOf(table, filter.fieldName), textTest(filter)),
  );
  const byCode = new Map<number, Group>();

  for (let row = 0; row < table.length; row++) {
    if (!inSpan(row) || !passes(row)) continue;
    const code = codeOf(keyColumns, row);
    let group = byCode.get(code);
    if (!group) {
      group = groupFor(groups, keyColumns, row, columns);
      byCode.set(code, group);
    }
    for (const add of adders) add(group, row);
  }
}

function columnOf(table: RowTable, name: string): DimensionColumn {
  return dimensionOf(table, name) ?? { values: [''], codes: new Uint8Array(table.length) };
}

/** One number for the combination of a row's dimension values. */
function codeOf(columns: readonly DimensionColumn[], row: number): number {
  let code = 0;
  for (const column of columns) code = code * column.values.length + (column.codes[row] ?? 0);
  return code;
}

function groupFor(
  groups: Groups,
  keyColumns: readonly DimensionColumn[],
  row: number,
  columns: readonly GroupColumn[],
): Group {
  const keys = keyColumns.map((column) => column.values[column.codes[row] ?? 0] ?? '');
  const id = keys.join('\u0000');
  const known = groups.get(id);
  if (known) return known;
  const group = new Group(keys, columns);
  groups.set(id, group);
  return group;
}

function adderFor(table: RowTable, name: string, columns: readonly GroupColumn[]): (group: Group, row: number) => void {
  const index = columns.findIndex((column) => column.name === name);
  const values = table.metrics[name] ?? [];
  if (!columns[index]?.people) return (group, row) => group.add(index, values[row] ?? Number.NaN);
  const firstTime = table.metrics[FIRST_TIME[name] ?? ''] ?? [];
  return (group, row) => group.addUsers(index, values[row] ?? Number.NaN, firstTime[row] ?? 0, table.returningPool);
}

/** Puts a test to each distinct value once, not to each row. */
function rowTest(column: DimensionColumn, test: (text: string) => boolean): RowTest {
  const passing = column.values.map(test);
  return (row) => passing[column.codes[row] ?? 0] ?? false;
}

function spanTest(table: RowTable, span: Span): RowTest {
  const date = table.dimensions['date'];
  if (!date) return () => true;
  const from = compactDay(span.from);
  const to = compactDay(span.to);
  return rowTest(date, (text) => from <= text && text <= to);
}
