import type { Case } from './case';
import { columnOf, type Damage, damaged, drawRow, drawTable, type Place, withCell, withTruthOf } from './damage';
import type { Draws } from './draws';
import type { Figures, Measure } from './facts';

interface Spot {
  readonly place: Place;
  readonly row: number;
  readonly column: number;
  readonly measure: Measure;
  readonly cell: string;
}

/** A figure that counts. */
function drawFigure(
  one: Case,
  draws: Draws,
  among: (measure: Measure) => boolean,
  fits: (cell: string) => boolean = () => true,
): Spot | undefined {
  const place = drawTable(one, draws, ({ columns }) =>
    columns.some(({ measure }) => measure !== undefined && among(measure)),
  );
  if (place === undefined) return undefined;
  const column = draws.pick(
    place.own.columns.flatMap(({ measure }, at) => (measure !== undefined && among(measure) ? [at] : [])),
  );
  const row = drawRow(place.own, draws, ({ cells }) => column < cells.length && fits(cells[column] ?? ''));
  const measure = place.own.columns[column]?.measure;
  if (row === undefined || measure === undefined) return undefined;
  return { place, row, column, measure, cell: place.own.rows[row]?.cells[column] ?? '' };
}

const any = () => true;
const changed = (one: Case, { place, row, column }: Spot, cell: string, figures?: Figures) =>
  withCell(one, place, row, column, () => cell, figures);

/** One amount with the other sign before its decimals. */
export const otherMark: Damage = (one, draws) => {
  const spot = drawFigure(
    one,
    draws,
    (measure) => measure === 'totalRevenue',
    (cell) => /\d[.,]\d{1,2}(?!\d)/.test(cell),
  );
  if (spot === undefined) return undefined;
  const cell = spot.cell.replace(/[.,](?=\d{1,2}(?!\d))/, (mark) => (mark === '.' ? ',' : '.'));
  return withTruthOf(one, damaged(changed(one, spot, cell), 'either'));
};

export const textForNumber: Damage = (one, draws) => {
  const spot = drawFigure(one, draws, any);
  const text = draws.pick(['many', '#REF!', '#DIV/0!', '12 apples', '1.2.3', '0x1F', '??', '12:30', '1/2', '<5']);
  return spot && damaged(changed(one, spot, text), 'refuse');
};

/** A word for no figure: what it stands for is not in the sums, and that must be told. */
export const noFigure: Damage = (one, draws) => {
  const spot = drawFigure(one, draws, any);
  // A rate without its visits says nothing either.
  if (spot === undefined || one.sheets.length > 1 || one.layout.startsWith('rates')) return undefined;
  const { [spot.measure]: _lost, ...figures } = spot.place.own.rows[spot.row]?.figures ?? {};
  return damaged(changed(one, spot, draws.pick(['NaN', 'N/A', 'null', 'n/a']), figures), 'tell');
};

export const endless: Damage = (one, draws) => {
  const spot = drawFigure(one, draws, any);
  return (
    spot &&
    damaged(
      changed(one, spot, draws.pick(['1e999', 'Infinity', '1E+15', '999999999999999999', '∞', '-Infinity'])),
      'refuse',
    )
  );
};

export const belowZero: Damage = (one, draws) => {
  const spot = drawFigure(
    one,
    draws,
    (measure) => measure !== 'totalRevenue',
    (cell) => /[1-9]/.test(cell) && !/\./.test(cell),
  );
  return (
    spot && damaged(changed(one, spot, draws.pick([`-${spot.cell}`, `−${spot.cell}`, `(${spot.cell})`])), 'refuse')
  );
};

const SIGN = /US\$|CA\$|R\$|[$€£¥]|zł|kr|EUR|CHF|SEK/;

/** One amount in another currency. */
export const otherCurrency: Damage = (one, draws) => {
  const spot = drawFigure(
    one,
    draws,
    (measure) => measure === 'totalRevenue',
    (cell) => SIGN.test(cell),
  );
  if (spot === undefined || one.currency === undefined) return undefined;
  const others = ['€', '£', 'zł', '₹', 'CHF', '$'].filter(
    (sign) =>
      !spot.cell.includes(sign) &&
      !(sign === '€' && one.currency === 'EUR') &&
      !(sign === '$' && one.currency === 'CAD'),
  );
  const bare = spot.cell.replace(SIGN, '').trim();
  const sign = draws.pick(others);
  return damaged(changed(one, spot, draws.chance(0.5) ? `${sign} ${bare}` : `${bare} ${sign}`), 'refuse');
};

/** One rate in another unit than the others. */
export const otherUnit: Damage = (one, draws) => {
  if (!one.layout.startsWith('rates')) return undefined;
  const spot = drawFigure(
    one,
    draws,
    (measure) => measure === 'ecommercePurchases',
    (cell) => /[1-9]/.test(cell),
  );
  // A hundredth of whole hundreds is a whole number too: no file tells it from a day on which the till failed.
  if (spot === undefined || (spot.place.own.rows[spot.row]?.figures.ecommercePurchases ?? 0) % 100 === 0)
    return undefined;
  const value = Number(spot.cell.replace('%', ''));
  const share = one.layout.includes('share') ? value : value / 100;
  const cell = draws.pick(
    [String(share), `${(share * 100).toFixed(4)}%`, (share * 100).toFixed(4)].filter((text) => text !== spot.cell),
  );
  return withTruthOf(one, damaged(changed(one, spot, cell), 'either'));
};

/** From a day on, amounts are a thousandth: thousands' dots were read as decimals by some tool before. */
export const thousandth: Damage = (one, draws) => {
  const place = drawTable(one, draws, ({ columns }) =>
    ['totalRevenue', 'ecommercePurchases'].every((name) => columns.some(({ measure }) => measure === name)),
  );
  // Hours come to a day before anything is compared.
  if (place === undefined || one.sheets.length > 1 || one.layout === 'GA4 by hour') return undefined;
  const column = columnOf(place.own, ({ measure }) => measure === 'totalRevenue');
  const { rows } = place.own;
  if (rows.some(({ day = '' }, at) => day < (rows[at - 1]?.day ?? ''))) return undefined;
  const from = Math.ceil(rows.length * 0.7);
  const small = (cell: string) => (/^\d+\.\d+$/.test(cell) ? String(Number(cell) / 1000) : undefined);
  if (rows.some(({ cells }) => small(cells[column] ?? '') === undefined)) return undefined;
  const orders = rows.slice(from).reduce((sum, { figures }) => sum + (figures.ecommercePurchases ?? 0), 0);
  if (orders < 10 || rows.some(({ kind }) => kind !== 'row')) return undefined;
  const later = rows.map((row, at) =>
    at < from
      ? row
      : { ...row, cells: row.cells.map((cell, index) => (index === column ? (small(cell) ?? cell) : cell)) },
  );
  const sheets = one.sheets.map((sheet, at) =>
    at === place.sheet
      ? { ...sheet, tables: sheet.tables.map((own, index) => (index === place.table ? { ...own, rows: later } : own)) }
      : sheet,
  );
  return damaged({ ...one, sheets }, 'refuse');
};
