import { buildTable, type TableStyle } from './build-table';
import type { Case } from './case';
import { type DateStyle, isUnclear } from './dates';
import type { Draws } from './draws';
import { drawFacts } from './facts';
import { comparison, exploration, report, reportsSnapshot } from './google-layouts';
import { CASE, drawMeasures } from './google-words';
import { CUTS, EXTRAS, FINER, TOTAL_NAMES, type Tongue } from './labels';
import {
  COMMA,
  drawMoney,
  ENGLISH,
  FRENCH,
  FRENCH_OLD,
  type NumberStyle,
  POINT,
  SPACED,
  STYLES,
  SWISS,
} from './numbers';
import { isWindows, PLAIN_SHEET, type Sheet, textOf } from './sheet';

const ALL_DATES: readonly DateStyle[] = [
  'iso',
  'compact',
  'midnight',
  'slashed',
  'day/month',
  'day.month',
  'day-month',
  'month/day',
  'day/month of a short year',
  'Jan 5, 2026',
  '5 Jan 2026',
  '5 janv. 2026',
];

/** A table that somebody keeps in Google Sheets: titles above, sums below, figures as they are shown. */
export function sheets(draws: Draws): Case {
  const tongue: Tongue = draws.chance(0.5) ? 'en' : 'fr';
  const numbers = tongue === 'en' ? draws.pick([POINT, ENGLISH, SWISS]) : draws.pick([COMMA, FRENCH, SPACED]);
  return table(draws, {
    layout: 'Google Sheets',
    tongue,
    numbers,
    dates: ALL_DATES,
    total: draws.chance(0.4),
    above: draws.chance(0.4) ? draws.pick([['Maison Lienart'], ['Suivi 2026', ''], ['Report; all channels', '']]) : [],
  });
}

/** A table of Looker Studio: days in words, a sum below where it is shown. */
export function looker(draws: Draws): Case {
  const tongue: Tongue = draws.chance(0.6) ? 'en' : 'fr';
  const dates: readonly DateStyle[] =
    tongue === 'en'
      ? ['Jan 5, 2026', '5 Jan 2026', 'Mon, Jan 5, 2026', 'January 5, 2026']
      : ['5 janv. 2026', '5 janvier 2026'];
  return table(draws, {
    layout: 'Looker Studio',
    tongue,
    numbers: draws.pick(tongue === 'en' ? [POINT, ENGLISH] : [FRENCH_OLD, COMMA, POINT]),
    dates,
    total: draws.chance(0.3),
    above: [],
  });
}

/** Any file of the sorts that people write by hand or by a script. */
export function plain(draws: Draws): Case {
  return table(draws, {
    layout: 'plain table',
    tongue: draws.chance(0.5) ? 'en' : 'fr',
    numbers: draws.pick(STYLES),
    dates: ALL_DATES,
    total: draws.chance(0.2),
    above: [],
  });
}

interface Kept {
  readonly layout: string;
  readonly tongue: Tongue;
  readonly numbers: NumberStyle;
  readonly dates: readonly DateStyle[];
  readonly total: boolean;
  readonly above: readonly string[];
}

function table(draws: Draws, { layout, tongue, numbers, dates, total, above }: Kept): Case {
  const cut = draws.chance(0.5) ? draws.pick(draws.chance(0.8) ? CUTS : FINER) : undefined;
  const isWhole = draws.chance(0.15);
  const facts = drawFacts(draws, {
    segments: cut === undefined ? [''] : draws.some(cut.segments, draws.int(2, cut.segments.length)),
    isWhole,
    ...(draws.chance(0.15) ? { closed: draws.int(0, 6) } : {}),
  });
  const money = drawMoney(draws);
  const style = draws.pick(dates);
  const measures = drawMeasures(draws, tongue);
  const delimiter = draws.pick(numbers.decimal === ',' ? ([';', '\t', ','] as const) : ([',', ';', '\t'] as const));
  const label = draws.pick(TOTAL_NAMES[tongue]);
  const built: TableStyle = {
    date: { name: draws.pick(tongue === 'en' ? ['Date', 'date', 'Day'] : ['Date', 'Jour', 'date']), style },
    ...(cut === undefined
      ? {}
      : { cut: { name: cut.names[tongue], kind: FINER.includes(cut) ? ('finer' as const) : ('cut' as const) } }),
    measures,
    numbers,
    money,
    isWhole,
    extras: numbers.decimal === '.' && numbers.group === '' ? draws.some(EXTRAS[tongue], draws.int(0, 2)) : [],
    order: draws.pick(['days', 'days', 'shuffled']),
    ...(total ? { total: { label, at: 'bottom' as const, where: 'first' as const } } : {}),
    ...(cut !== undefined && !total && draws.chance(0.25) ? { dailyTotal: label } : {}),
    above,
  };
  const sells = measures.some(({ measure }) => measure === 'totalRevenue');
  const days = facts.map(({ day }) => day);
  const isAmbiguous = (isWhole && numbers.group !== '' && '.,'.includes(numbers.group)) || isUnclear(days, style);
  return {
    ...CASE,
    layout,
    must: isAmbiguous ? 'either' : 'read',
    currency: sells ? money.code : undefined,
    isShared: sells && money.isShared === true,
    sheets: [
      {
        ...PLAIN_SHEET,
        delimiter,
        newline: draws.pick(['\n', '\r\n']),
        quotes: draws.chance(0.15) ? 'everywhere' : 'where needed',
        tables: [buildTable(draws, facts, built)],
      },
    ],
  };
}

/** One of Google's files, opened in Excel and saved again: other separators, decimal commas, padding, other letters. */
export function excel(draws: Draws): Case {
  const origin = draws.pick([reportsSnapshot, report, comparison, exploration])(draws);
  const isFrench = draws.chance(0.7);
  const resaved = (sheet: Sheet): Sheet => ({
    ...sheet,
    delimiter: isFrench ? draws.pick([';', '\t']) : draws.pick([',', '\t']),
    newline: '\r\n',
    isPadded: true,
    tables: sheet.tables.map((one) => ({
      ...one,
      rows: one.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => shown(cell, isFrench)) })),
    })),
  });
  const encoded = (sheet: Sheet): Sheet => {
    const fits = isWindows(textOf(sheet)) ? (['windows-1252'] as const) : [];
    return { ...sheet, encoding: sheet.delimiter === '\t' ? 'utf-16' : draws.pick(['utf-8 with a mark', ...fits]) };
  };
  return { ...origin, layout: 'saved again by Excel', sheets: origin.sheets.map(resaved).map(encoded) };
}

/** A cell as Excel shows it: no zeros before a number, and the decimal sign of the country. */
function shown(cell: string, isFrench: boolean): string {
  if (/^0\d{3}$/.test(cell)) return String(Number(cell));
  return isFrench && /^-?\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell;
}
