import type { CsvFile } from '@/lib/collect/csv/csv-file';
import type { CsvImport } from '@/lib/collect/csv/import-csv';
import { type Case, type Must, truthOf } from './case';
import type { Draws } from './draws';
import { filesOf } from './judge';
import type { Column, Row, Sheet, Table } from './sheet';

/** A damaged file, and what must become of it. */
export interface Damaged {
  readonly one: Case;
  readonly files: readonly CsvFile[];
  readonly told?: (reading: CsvImport) => boolean;
}

/** Something that happens to files; undefined for a file to which it cannot happen. */
export type Damage = (one: Case, draws: Draws) => Damaged | undefined;

/** A table of a case, and where it stands. */
export interface Place {
  readonly sheet: number;
  readonly table: number;
  readonly own: Table;
}

export function drawTable(
  { sheets }: Case,
  draws: Draws,
  fits: (table: Table) => boolean = () => true,
): Place | undefined {
  const places = sheets.flatMap(({ tables }, sheet) => tables.map((own, table) => ({ sheet, table, own })));
  const fitting = places.filter(
    ({ own }) => own.isDaily && own.columns.some(({ measure }) => measure !== undefined) && fits(own),
  );
  return fitting.length === 0 ? undefined : draws.pick(fitting);
}

/** The case with another table in that place. */
export function withTable(one: Case, { sheet, table }: Place, change: Partial<Table>): Case {
  const { truth: _truth, ...rest } = one;
  return {
    ...rest,
    sheets: one.sheets.map((each, at): Sheet =>
      at === sheet
        ? { ...each, tables: each.tables.map((own, index) => (index === table ? { ...own, ...change } : own)) }
        : each,
    ),
  };
}

export const damaged = (one: Case, must: Must): Damaged => ({ one: { ...one, must }, files: filesOf(one) });

/** The damaged file, of which the sound one's figures are still right. */
export const withTruthOf = (sound: Case, { one, ...rest }: Damaged): Damaged => ({
  ...rest,
  one: { ...one, truth: truthOf(sound) },
});

/** The same table with some of its cells changed, in a row that counts. */
export function withCell(
  one: Case,
  place: Place,
  row: number,
  column: number,
  change: (cell: string) => string,
  figures?: Row['figures'],
): Case {
  const rows = place.own.rows.map((each, at): Row =>
    at === row
      ? {
          ...each,
          cells: each.cells.map((cell, index) => (index === column ? change(cell) : cell)),
          figures: figures ?? each.figures,
        }
      : each,
  );
  return withTable(one, place, { rows });
}

export function drawRow(
  { rows }: Table,
  draws: Draws,
  fits: (row: Row, at: number) => boolean = () => true,
): number | undefined {
  const fitting = rows.flatMap((row, at) => (row.kind === 'row' && fits(row, at) ? [at] : []));
  return fitting.length === 0 ? undefined : draws.pick(fitting);
}

export const columnOf = ({ columns }: Table, fits: (column: Column) => boolean): number => columns.findIndex(fits);

export const hasTotal = ({ rows }: Table): boolean =>
  rows.some(({ kind, day }) => kind === 'total' && day === undefined);
