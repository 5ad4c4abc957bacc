import { type Case, type Must, truthOf } from './case';
import {
  columnOf,
  type Damage,
  type Damaged,
  damaged,
  drawRow,
  drawTable,
  hasTotal,
  withCell,
  withTable,
  withTruthOf,
} from './damage';
import { filesOf } from './judge';
import { linesOf, type Row } from './sheet';

const isRow = ({ kind }: Row) => kind === 'row';

/** A day that lost most of its rows looks like one that is still running; rows without figures leave no trace. */
function lost(sound: Case, cut: Case, must: Must): Damaged {
  const sums = (one: Case) => [...truthOf(one).values()].map((days) => [...days.values()].reduce((a, b) => a + b, 0));
  const isSame = sums(sound).join() === sums(cut).join();
  // The days that are left may no longer tell which number is the month, or that there is one row a day.
  const isUnclear = [...truthOf(cut).values()].some((days) => {
    const left = [...days.keys()].toSorted();
    const steps = left.slice(1).map((day, at) => Date.parse(day) - Date.parse(left[at] ?? day));
    return left.every((day) => Number(day.slice(8)) <= 12) || steps.some((step) => step > 3 * 86_400_000);
  });
  return damaged({ ...cut, isRunning: true }, isUnclear ? 'either' : must === 'tell' && isSame ? 'read' : must);
}

/** Rows are missing; only the table's own sum can tell. */
export const rowsDropped: Damage = (one, draws) => {
  const place = drawTable(one, draws, ({ rows }) => rows.filter(isRow).length > 12);
  if (place === undefined) return undefined;
  const { rows } = place.own;
  const counting = rows.flatMap((row, at) => (isRow(row) ? [at] : []));
  const out = new Set(draws.some(counting, draws.int(1, Math.ceil(counting.length / 6))));
  const cut = withTable(one, place, { rows: rows.filter((_, at) => !out.has(at)) });
  return lost(one, cut, hasTotal(place.own) ? 'tell' : one.sheets.length > 1 ? 'either' : 'read');
};

/** The export ends early, between two rows. */
export const cutShort: Damage = (one, draws) => {
  const place = drawTable(one, draws, ({ rows }) => rows.filter(isRow).length > 12);
  if (place === undefined || one.sheets.length > 1) return undefined;
  const { rows } = place.own;
  const kept = rows.slice(0, draws.int(Math.ceil(rows.length * 0.6), rows.length - 2));
  const cut = withTable(one, place, { rows: kept });
  const sheets = cut.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.slice(0, place.table + 1) }));
  return lost(one, { ...cut, sheets }, hasTotal({ ...place.own, rows: kept }) ? 'tell' : 'read');
};

/** The export ends early, amid a row. */
export const cutInRow: Damage = (one, draws) => {
  const place = drawTable(one, draws, ({ rows }) => rows.length > 12 && rows.at(-1)?.kind === 'row');
  const sheet = one.sheets[place?.sheet ?? 0];
  if (place === undefined || sheet === undefined || place.table !== sheet.tables.length - 1 || sheet.isPadded)
    return undefined;
  const { rows } = place.own;
  const last = rows.at(-1);
  if (last === undefined || last.cells.length < place.own.columns.length) return undefined;
  const short = last.cells.slice(0, draws.int(1, last.cells.length - 1));
  const cut = withTable(one, place, { rows: [...rows.slice(0, -1), { ...last, cells: short, figures: {} }] });
  const without = truthOf({ sheets: withTable(one, place, { rows: rows.slice(0, -1) }).sheets });
  return { one: { ...cut, must: 'tell', truth: without, isRunning: true }, files: filesOf(cut) };
};

/** A cell fell out of a row, and those behind it moved up. */
export const cellDropped: Damage = (one, draws) => {
  const place = drawTable(
    one,
    draws,
    ({ rows, columns }) =>
      rows.length > 24 && rows.every(({ cells, kind }) => kind === 'total' || cells.length === columns.length),
  );
  const row = place && drawRow(place.own, draws);
  if (place === undefined || row === undefined || one.sheets.length > 1 || one.sheets[0]?.isPadded) return undefined;
  const out = draws.int(0, place.own.columns.length - 1);
  const rows = place.own.rows.map((each, at): Row =>
    at === row ? { ...each, cells: each.cells.filter((_, index) => index !== out), figures: {} } : each,
  );
  const cut = withTable(one, place, { rows });
  return {
    one: {
      ...cut,
      must: 'tell',
      isRunning: true,
      truth: truthOf({ sheets: withTable(one, place, { rows: place.own.rows.filter((_, at) => at !== row) }).sheets }),
    },
    files: filesOf(cut),
  };
};

export const rowTwice: Damage = (one, draws) => {
  const place = drawTable(one, draws);
  const row = place && drawRow(place.own, draws);
  if (place === undefined || row === undefined) return undefined;
  const { rows } = place.own;
  const again = rows[row];
  if (again === undefined) return undefined;
  const at = draws.int(0, rows.length);
  return withTruthOf(
    one,
    damaged(withTable(one, place, { rows: [...rows.slice(0, at), again, ...rows.slice(at)] }), 'either'),
  );
};

/** One more cell, as a decimal comma without quotes makes it. */
export const cellTooMany: Damage = (one, draws) => {
  const place = drawTable(one, draws, ({ rows, columns }) => rows.every(({ cells }) => cells.length >= columns.length));
  const row = place && drawRow(place.own, draws);
  if (place === undefined || row === undefined) return undefined;
  const column = draws.int(
    columnOf(place.own, ({ measure }) => measure !== undefined),
    place.own.columns.length - 1,
  );
  const rows = place.own.rows.map((each, at): Row =>
    at === row
      ? { ...each, cells: [...each.cells.slice(0, column + 1), '50', ...each.cells.slice(column + 1)], figures: {} }
      : each,
  );
  return damaged(withTable(one, place, { rows }), 'tell');
};

/** A day bears the next year. */
export const yearAhead: Damage = (one, draws) => {
  const place = drawTable(one, draws, ({ rows }) => new Set(rows.map(({ day }) => day)).size > 30);
  const column = place && columnOf(place.own, ({ kind }) => kind === 'date');
  const row = place && drawRow(place.own, draws, ({ cells }) => /20\d\d/.test(cells[column ?? 0] ?? ''));
  if (place === undefined || row === undefined || column === undefined || one.sheets.length > 1) return undefined;
  const later = withCell(
    one,
    place,
    row,
    column,
    (cell) => cell.replace(/20\d\d/, (year) => String(Number(year) + 1)),
    {},
  );
  return damaged({ ...later, isRunning: true }, 'tell');
};

/** A day that is none. */
export const noSuchDay: Damage = (one, draws) => {
  const place = drawTable(one, draws);
  const column = place && columnOf(place.own, ({ kind }) => kind === 'date');
  const row = place && drawRow(place.own, draws);
  if (place === undefined || row === undefined || column === undefined) return undefined;
  return damaged(
    withCell(
      one,
      place,
      row,
      column,
      () => draws.pick(['2025-02-30', '20251345', '31/31/2025', 'yesterday', 'Smarch 3, 2025', '45291']),
      {},
    ),
    'tell',
  );
};

/** A quotation mark before a cell, which nothing closes. */
export const quoteOpened: Damage = (one, draws) => {
  const sheet = one.sheets[0];
  const table = sheet?.tables[0];
  if (sheet === undefined || table === undefined || one.sheets.length > 1 || sheet.quotes === 'everywhere')
    return undefined;
  const lines = linesOf(sheet);
  const first = table.above.length + 1;
  const at = draws.int(first, first + table.rows.length - 2);
  const row = table.rows[at - first];
  if (
    row === undefined ||
    row.kind === 'total' ||
    row.cells.some((cell) => cell.includes(sheet.delimiter) || cell.includes('"'))
  )
    return undefined;
  const cells = (lines[at] ?? '').split(sheet.delimiter);
  const column = draws.int(0, table.columns.length - 1);
  lines[at] = cells.map((cell, index) => (index === column ? `"${cell}` : cell)).join(sheet.delimiter);
  const content = lines.join(sheet.newline) + sheet.newline;
  return { one: { ...one, must: 'either' }, files: [{ name: sheet.name, content }] };
};

export const headerLost: Damage = (one) => {
  const [sheet] = one.sheets;
  const table = sheet?.tables[0];
  if (sheet === undefined || table === undefined || one.sheets.length > 1 || sheet.tables.length > 1) return undefined;
  const lines = linesOf(sheet).filter((_, at) => at !== table.above.length);
  return { one: { ...one, must: 'refuse' }, files: [{ name: sheet.name, content: lines.join(sheet.newline) }] };
};

/** The sum of one day is missing among those of all others. */
export const dailySumDropped: Damage = (one, draws) => {
  const place = drawTable(one, draws, ({ rows }) =>
    rows.some(({ kind, day }) => kind === 'total' && day !== undefined),
  );
  if (place === undefined) return undefined;
  const { rows } = place.own;
  const out = draws.pick(rows.flatMap(({ kind }, at) => (kind === 'total' ? [at] : [])));
  return withTruthOf(one, damaged(withTable(one, place, { rows: rows.filter((_, at) => at !== out) }), 'read'));
};
