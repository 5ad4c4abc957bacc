import { columnOf, type Damage, damaged, drawRow, drawTable, withCell, withTable, withTruthOf } from './damage';
import { filesOf, TODAY } from './judge';
import { bytesOf, linesOf, type Row, textOf } from './sheet';
import { truthOf } from './case';

/** The date stands on the first row of a day alone, as pivot tables write it. */
export const dateOnce: Damage = (one, draws) => {
  const place = drawTable(
    one,
    draws,
    ({ columns, rows }) =>
      columns[0]?.kind === 'date' && columns[1]?.kind === 'cut' && rows.every(({ kind }) => kind === 'row'),
  );
  if (place === undefined || one.sheets.length > 1) return undefined;
  const rows = place.own.rows.map((row, at): Row =>
    row.day === place.own.rows[at - 1]?.day ? { ...row, cells: ['', ...row.cells.slice(1)] } : row,
  );
  return withTruthOf(one, damaged(withTable(one, place, { rows }), 'either'));
};

/** The file's own sum was changed. */
export const totalChanged: Damage = (one, draws) => {
  const place = drawTable(one, draws, ({ rows }) =>
    rows.some(({ kind, day }) => kind === 'total' && day === undefined),
  );
  const column = place && columnOf(place.own, ({ measure }) => measure === 'sessions');
  if (place === undefined || column === undefined || column < 0) return undefined;
  const doubled = (cell: string) => cell.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1));
  const rows = place.own.rows.map((row): Row =>
    row.kind === 'total' ? { ...row, cells: row.cells.map((cell, at) => (at === column ? doubled(cell) : cell)) } : row,
  );
  return damaged(withTable(one, place, { rows }), 'tell');
};

/** A thousand is written as "k". */
export const shortened: Damage = (one, draws) => {
  const place = drawTable(one, draws);
  const row = place && drawRow(place.own, draws);
  const column = place && columnOf(place.own, ({ measure }) => measure !== undefined);
  if (
    place === undefined ||
    row === undefined ||
    column === undefined ||
    column >= (place.own.rows[row]?.cells.length ?? 0)
  )
    return undefined;
  return damaged(
    withCell(one, place, row, column, () => draws.pick(['1.2k', '1,2 k', '3 M', '1.2K', '~1200', '1200*'])),
    'refuse',
  );
};

/** Another export of the same days, some of which were counted anew. */
export const restatedFile: Damage = (one, draws) => {
  const place = drawTable(one, draws, ({ rows }) => rows.every(({ kind }) => kind === 'row'));
  const row = place && drawRow(place.own, draws);
  const column = place && columnOf(place.own, ({ measure }) => measure === 'sessions' || measure === 'keyEvents');
  if (
    place === undefined ||
    row === undefined ||
    column === undefined ||
    column < 0 ||
    one.sheets.length > 1 ||
    one.layout.startsWith('rates')
  )
    return undefined;
  const digitMore = (cell: string) => cell.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  const again = withCell(one, place, row, column, digitMore);
  const [known] = filesOf(one);
  const [other] = filesOf(again);
  if (known === undefined || other === undefined) return undefined;
  return { one: { ...one, must: 'refuse' }, files: draws.shuffled([known, { ...other, name: 'later.csv' }]) };
};

/** A byte is lost from text of two bytes a letter. */
export const byteLost: Damage = (one, draws) => {
  const [sheet] = one.sheets;
  if (sheet === undefined || one.sheets.length > 1) return undefined;
  const bytes = bytesOf(textOf(sheet), 'utf-16');
  const at = draws.int(Math.floor(bytes.length / 2), bytes.length - 40);
  return {
    one: { ...one, must: 'refuse' },
    files: [{ name: sheet.name, content: Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1)]) }],
  };
};

/** Letters that were read in one encoding and written in another. */
export const lettersGarbled: Damage = (one) => {
  const [sheet] = one.sheets;
  const text = sheet === undefined ? '' : textOf(sheet);
  if (sheet === undefined || one.sheets.length > 1 || one.currency !== undefined || !/[éèÉ’]/.test(text))
    return undefined;
  const garbled = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return { one: { ...one, must: 'either' }, files: [{ name: sheet.name, content: garbled }] };
};

/** Days that have not come yet, as a plan writes them. */
export const planned: Damage = (one, draws) => {
  const place = drawTable(
    one,
    draws,
    ({ columns, rows }) =>
      columns.every(({ kind }) => kind !== 'cut' && kind !== 'finer') && rows.every(({ kind }) => kind === 'row'),
  );
  const date = place && columnOf(place.own, ({ kind }) => kind === 'date');
  const first = place?.own.rows[0];
  if (
    place === undefined ||
    date === undefined ||
    first === undefined ||
    one.sheets.length > 1 ||
    !/^\d{4}-\d{2}-\d{2}$/.test(first.cells[date] ?? '')
  )
    return undefined;
  const later = [1, 2, 3].map((days): Row => ({
    ...first,
    cells: first.cells.map((cell, at) =>
      at === date ? new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10) : cell,
    ),
    figures: {},
  }));
  const more = withTable(one, place, { rows: [...place.own.rows, ...later] });
  return { one: { ...more, must: 'tell', truth: truthOf(one) }, files: filesOf(more) };
};

/** A line in the middle was cut in two. */
export const lineBroken: Damage = (one, draws) => {
  const [sheet] = one.sheets;
  const table = sheet?.tables[0];
  if (
    sheet === undefined ||
    table === undefined ||
    one.sheets.length > 1 ||
    sheet.quotes === 'everywhere' ||
    table.rows.length < 30 ||
    table.rows.some(({ kind }) => kind !== 'row')
  )
    return undefined;
  const row = draws.int(3, table.rows.length - 3);
  const lines = linesOf(sheet);
  const at = table.above.length + 1 + row;
  const cells = (lines[at] ?? '').split(sheet.delimiter);
  if (cells.length !== table.columns.length || cells.some((cell) => cell.includes('"'))) return undefined;
  const middle = draws.int(1, cells.length - 1);
  const broken = [cells.slice(0, middle).join(sheet.delimiter), cells.slice(middle).join(sheet.delimiter)];
  const content = lines.toSpliced(at, 1, ...broken).join(sheet.newline) + sheet.newline;
  const without = withTable(
    one,
    { sheet: 0, table: 0, own: table },
    { rows: table.rows.filter((_, index) => index !== row) },
  );
  return { one: { ...without, must: 'tell', isRunning: true }, files: [{ name: sheet.name, content }] };
};
