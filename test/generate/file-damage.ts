import { truthOf } from './case';
import { columnOf, type Damage, damaged, drawTable, withTable, withTruthOf } from './damage';
import { filesOf } from './judge';
import { FOREIGN_TOTALS } from './labels';
import { linesOf, type Row } from './sheet';
import type { Case } from './case';

const first = ({ sheets }: Case) => sheets[0];

/** Columns in another order: nothing is lost. */
export const columnsMoved: Damage = (one, draws) => {
  const place = drawTable(one, draws);
  if (place === undefined) return undefined;
  const { columns, rows } = place.own;
  const order = draws.shuffled(columns.map((_, at) => at));
  const moved = (cells: readonly string[]) => [...order.map((at) => cells[at] ?? ''), ...cells.slice(columns.length)];
  const isShort = rows.some(({ cells }) => cells.length < columns.length);
  if (isShort) return undefined;
  return damaged(
    withTable(one, place, {
      columns: order.flatMap((at) => columns[at] ?? []),
      rows: rows.map((row) => ({ ...row, cells: moved(row.cells) })),
    }),
    // Figures without a name behind the last column look like a cell too many.
    columns[order.at(-1) ?? 0]?.name === '' ? 'either' : 'read',
  );
};

/** Two headers change places, and the figures do not. */
export const headersSwapped: Damage = (one, draws) => {
  const place = drawTable(one, draws);
  if (place === undefined || one.layout.startsWith('rates') || one.sheets.length > 1) return undefined;
  const { columns } = place.own;
  const [visits, orders] = ['sessions', 'ecommercePurchases'].map((name) =>
    columnOf(place.own, ({ measure }) => measure === name),
  );
  const [one1, other] = [columns[visits ?? -1], columns[orders ?? -1]];
  if (one1 === undefined || other === undefined) return undefined;
  if (place.own.rows.every(({ figures }) => figures.ecommercePurchases === 0)) return undefined;
  const swapped = columns.map((column, at) => (at === visits ? other : at === orders ? one1 : column));
  return damaged(withTable(one, place, { columns: swapped }), 'refuse');
};

const QUALIFIERS = ['previous year', 'cancelled', 'bots', 'N-1', 'objectif', 'annulé', 'last month', 'test'];

/** A column of another figure than its name begins with. */
export const qualified: Damage = (one, draws) => {
  const place = drawTable(
    one,
    draws,
    ({ columns }) => columns.filter(({ measure }) => measure !== undefined).length > 1,
  );
  if (place === undefined || one.layout === 'Shopify' || one.sheets.length > 1) return undefined;
  const { columns } = place.own;
  const at = draws.pick(columns.flatMap(({ measure }, index) => (measure === undefined ? [] : [index])));
  const word = draws.pick(QUALIFIERS);
  const renamed = columns.map((column, index) =>
    index === at ? { name: `${column.name} (${word})`, kind: 'other' as const } : column,
  );
  const rest = withTable(one, place, { columns: renamed });
  // A rate needs its visits.
  return one.layout.startsWith('rates')
    ? undefined
    : damaged({ ...rest, currency: truthOf(rest).has('totalRevenue') ? one.currency : undefined }, 'tell');
};

export const nameTwice: Damage = (one, draws) => {
  const place = drawTable(
    one,
    draws,
    ({ columns }) => columns.filter(({ measure }) => measure !== undefined).length > 1,
  );
  if (place === undefined) return undefined;
  const { columns } = place.own;
  const [a = 0, b = 0] = draws.some(
    columns.flatMap(({ measure }, index) => (measure === undefined ? [] : [index])),
    2,
  );
  if (place.own.rows.every(({ cells }) => cells[a] === cells[b])) return undefined;
  return damaged(
    withTable(one, place, {
      columns: columns.map((column, index) => (index === b ? { ...column, name: columns[a]?.name ?? '' } : column)),
    }),
    'refuse',
  );
};

/** The sum of other rows under a name that no list holds. */
export const foreignTotal: Damage = (one, draws) => {
  const place = drawTable(one, draws, ({ rows }) => rows.some(({ kind }) => kind === 'total'));
  if (place === undefined) return undefined;
  const label = draws.pick(FOREIGN_TOTALS);
  const renamed = ({ cells, ...row }: Row): Row => ({
    ...row,
    cells: row.kind === 'total' ? cells.map((cell) => (/total|totaux/i.test(cell) ? label : cell)) : cells,
  });
  return withTruthOf(one, damaged(withTable(one, place, { rows: place.own.rows.map(renamed) }), 'either'));
};

/** "All users" is missing beside its segments. */
export const nobodyWhole: Damage = (one, draws) => {
  const place = drawTable(one, draws);
  if (place === undefined || one.layout !== 'GA4 comparison') return undefined;
  const rows = place.own.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (/^(All Users|Tous les utilisateurs)$/.test(cell) ? 'Paid traffic' : cell)),
  }));
  return damaged(withTable(one, place, { rows }), 'refuse');
};

/** A part of the file behind the file, as two exports of common days. */
export const twoExports: Damage = (one, draws) => {
  const sheet = first(one);
  const table = sheet?.tables[0];
  if (
    sheet === undefined ||
    table === undefined ||
    one.sheets.length > 1 ||
    sheet.tables.length > 1 ||
    table.columns.at(-1)?.measure === undefined ||
    table.rows.some(({ kind }) => kind === 'beside') ||
    table.rows.length < 10
  )
    return undefined;
  const lines = linesOf(sheet);
  const header = lines.slice(0, table.above.length + 1);
  const offset = draws.int(0, 5);
  const again = lines.slice(table.above.length + 1).slice(offset);
  const isRestated = draws.chance(0.5);
  const restated = isRestated
    ? again.map((line, at) =>
        table.rows[offset + at]?.kind !== 'row'
          ? line
          : line.replace(/(?<![\d.,/-])([1-9]\d*)(?![\d/-])(?=[^\d]*$)/, (number) => String(Number(number) + 1)),
      )
    : again;
  const content = [...lines, ...draws.pick([header, header.slice(-1), ['', ...header]]), ...restated].join(
    sheet.newline,
  );
  const isSame = restated.every((line, at) => line === again[at]);
  const whole = {
    one: { ...one, must: isSame ? ('either' as const) : ('refuse' as const) },
    files: [{ name: sheet.name, content }],
  };
  return whole;
};

/** Every row in two, by a column that nobody knows. */
export const splitByUnknown: Damage = (one, draws) => {
  const place = drawTable(
    one,
    draws,
    ({ rows, columns }) =>
      rows.every(({ kind }) => kind === 'row') && rows.every(({ cells }) => cells.length === columns.length),
  );
  if (place === undefined || one.sheets.length > 1 || one.layout.startsWith('rates')) return undefined;
  const name = draws.pick(['agency', 'theme', 'Custom dimension 4', 'Responsable']);
  const { columns, rows } = place.own;
  const doubled = rows.flatMap(({ cells, ...row }): Row[] =>
    ['A', 'B'].map((part) => ({ ...row, cells: [cells[0] ?? '', part, ...cells.slice(1)] })),
  );
  return damaged(
    withTable(one, place, {
      columns: [...columns.slice(0, 1), { name, kind: 'other' }, ...columns.slice(1)],
      rows: doubled,
    }),
    'refuse',
  );
};

type Rewrite = (lines: readonly string[], delimiter: string, row: () => number) => readonly string[];
const HARMLESS: readonly Rewrite[] = [
  (lines, _, row) => lines.toSpliced(row(), 0, ''),
  (lines) => [...lines, '', ''],
  (lines, delimiter) => [...lines, delimiter.repeat(3), delimiter.repeat(3)],
  (lines, _, row) => lines.toSpliced(row(), 0, '# checked by hand'),
  (lines) => [...lines, '', 'Source: Google Analytics'],
  (lines) => [...lines, 'Exported on 5 January 2026'],
  (lines, delimiter) => [`sep=${delimiter}`, ...lines],
];

/** What people and tools do to files without changing what they say. */
export const harmless: Damage = (one, draws) => {
  const sheet = first(one);
  const table = sheet?.tables[0];
  if (sheet === undefined || table === undefined || one.sheets.length > 1 || sheet.tables.length > 1) return undefined;
  const rewrite = draws.pick(HARMLESS);
  const lines = rewrite(
    linesOf(sheet),
    sheet.delimiter,
    () => table.above.length + 1 + draws.int(1, table.rows.length - 1),
  );
  const newline = draws.pick(['\n', '\r\n', '\r']);
  return { one, files: [{ name: sheet.name, content: lines.join(newline) + draws.pick(['', newline]) }] };
};

/** Rows in another order: nothing is lost. */
export const rowsShuffled: Damage = (one, draws) => {
  const place = drawTable(one, draws, ({ rows }) =>
    rows.every(({ kind, day }) => kind !== 'total' || day !== undefined),
  );
  return place && damaged(withTable(one, place, { rows: draws.shuffled(place.own.rows) }), 'read');
};

/** The same file twice. */
export const fileTwice: Damage = (one) => {
  const files = filesOf(one);
  return { one, files: [...files, ...files.map((file) => ({ ...file, name: `copy of ${file.name}` }))] };
};
