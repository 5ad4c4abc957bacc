import type { Case } from './case';
import type { Draws } from './draws';
import { byDay, drawFacts, type Fact, type Measure } from './facts';
import { CASE } from './google-words';
import { POINT, type RateStyle, writeRate } from './numbers';
import { type Column, PLAIN_SHEET, type Row, type Table } from './sheet';

/** A table by day whose cells are worked out from what happened. */
function written(
  facts: readonly Fact[],
  columns: readonly (Column & { readonly write: (fact: Fact) => string })[],
  above: readonly string[] = [],
): Table {
  const measures = columns.flatMap(({ measure }) => (measure === undefined ? [] : [measure]));
  return {
    above,
    columns,
    rows: byDay(facts).map((fact): Row => ({
      cells: columns.map(({ write }) => write(fact)),
      day: fact.day,
      figures: Object.fromEntries(measures.map((measure) => [measure, fact.figures[measure]])),
      kind: 'row',
    })),
    isDaily: true,
  };
}

const money = (hundredths: number) => (hundredths / 100).toFixed(2);
const count = (name: string, measure: Measure) => ({
  name,
  kind: 'measure' as const,
  measure,
  write: ({ figures }: Fact) => String(figures[measure]),
});
const other = (name: string, write: (fact: Fact) => string) => ({ name, kind: 'other' as const, write });
const dateColumn = (name: string) => ({ name, kind: 'date' as const, write: ({ day }: Fact) => day });

export function shopify(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''] });
  const part =
    (share: number) =>
    ({ figures }: Fact) =>
      money(Math.round(figures.totalRevenue * share));
  const table = written(facts, [
    dateColumn('Day'),
    count('Orders', 'ecommercePurchases'),
    other('Gross sales', part(0.9)),
    other('Discounts', part(-0.05)),
    other('Returns', part(-0.04)),
    other('Net sales', part(0.81)),
    other('Shipping charges', part(0.05)),
    other('Taxes', part(0.14)),
    {
      name: 'Total sales',
      kind: 'measure',
      measure: 'totalRevenue',
      write: ({ figures }) => money(figures.totalRevenue),
    },
  ]);
  return { ...CASE, layout: 'Shopify', sheets: [{ ...PLAIN_SHEET, name: 'sales_over_time.csv', tables: [table] }] };
}

/** A column of so many for each visit. */
const share =
  (of: number) =>
  ({ figures }: Fact) =>
    String(Math.round(figures.sessions * of));

export function matomo(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''] });
  const table = written(facts, [
    dateColumn('Date'),
    other('Unique visitors', share(0.8)),
    count('Visits', 'sessions'),
    other('Users', () => '0'),
    other('Actions', share(3)),
    other('Bounces', share(0.4)),
  ]);
  return {
    ...CASE,
    layout: 'Matomo',
    sheets: [{ ...PLAIN_SHEET, name: 'matomo.csv', encoding: draws.pick(['utf-8', 'utf-16']), tables: [table] }],
  };
}

export function plausible(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''] });
  const table = written(facts, [
    dateColumn('date'),
    other('visitors', share(0.8)),
    other('pageviews', share(3)),
    other('bounces', share(0.4)),
    count('visits', 'sessions'),
    other('visit_duration', share(60)),
  ]);
  return {
    ...CASE,
    layout: 'Plausible',
    sheets: [
      {
        ...PLAIN_SHEET,
        name: 'imported_visitors.csv',
        quotes: draws.pick(['where needed', 'everywhere']),
        tables: [table],
      },
    ],
  };
}

export function adsTitles(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''] });
  const table = written(
    facts,
    [
      dateColumn('Day'),
      other('Clicks', ({ figures }) => String(figures.sessions)),
      { name: 'Conversions', kind: 'measure', measure: 'keyEvents', write: ({ figures }) => `${figures.keyEvents}.00` },
      other('Cost', ({ figures }) => money(figures.sessions * 30)),
    ],
    ['Campaign performance', '"1 January 2024 - 3 February 2025"'],
  );
  return { ...CASE, layout: 'titles above', sheets: [{ ...PLAIN_SHEET, tables: [table] }] };
}

/** Orders as a share of visits, from which they are had back. */
export function rates(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''] });
  const how: RateStyle = draws.pick(['share', 'percent', 'points']);
  const header =
    how === 'points' && draws.chance(0.5)
      ? 'Conversion rate (%)'
      : draws.pick(['Conversion rate', 'conversion rate', 'Taux de conversion']);
  const table = written(facts, [
    dateColumn('date'),
    count('sessions', 'sessions'),
    {
      name: header,
      kind: 'measure',
      measure: 'ecommercePurchases',
      write: ({ figures }) => writeRate(figures.ecommercePurchases / figures.sessions, how, POINT),
    },
  ]);
  const usual = byDay(facts).map(({ figures }) => figures.ecommercePurchases / figures.sessions);
  // Under one in a hundred, points look like shares.
  const isUnclear = how === 'points' && !header.includes('%') && Math.min(...usual) < 0.0101;
  return {
    ...CASE,
    layout: `rates (${how})`,
    must: isUnclear ? 'either' : 'read',
    sheets: [{ ...PLAIN_SHEET, tables: [table] }],
  };
}

export function currencyColumn(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''] });
  const currency = draws.pick(['EUR', 'GBP', 'SEK', 'JPY', 'CAD']);
  const isDollar = currency === 'CAD' && draws.chance(0.5);
  const table = written(facts, [
    dateColumn('Date'),
    other(draws.pick(['Currency', 'Devise', 'currency_code']), () => currency),
    count('Transactions', 'ecommercePurchases'),
    {
      name: 'Revenue',
      kind: 'measure',
      measure: 'totalRevenue',
      write: ({ figures }) => `${isDollar ? '$' : ''}${money(figures.totalRevenue)}`,
    },
  ]);
  return { ...CASE, layout: 'currency in a column', currency, sheets: [{ ...PLAIN_SHEET, tables: [table] }] };
}

const FOREIGN = [
  ['Datum', 'Sitzungen', 'Käufe', 'Gesamtumsatz'],
  ['Fecha', 'Sesiones', 'Compras', 'Ingresos totales'],
  ['Data', 'Sessioni', 'Acquisti', 'Entrate totali'],
  ['Día N', 'Usuarios', 'Eventos clave', 'Total de ingresos'],
] as const;

export function otherLanguage(draws: Draws): Case {
  const [date, ...names] = draws.pick(FOREIGN);
  const facts = drawFacts(draws, { segments: [''] });
  const of = ['sessions', 'ecommercePurchases', 'totalRevenue'] as const;
  const table = written(facts, [
    dateColumn(date),
    ...of.map((measure, at) => ({ ...count(names[at] ?? '', measure) })),
  ]);
  return { ...CASE, layout: 'another language', must: 'refuse', sheets: [{ ...PLAIN_SHEET, tables: [table] }] };
}

/** Cells at the end that are left out where nothing stands in them, as some scripts write. */
export function shortRows(draws: Draws): Case {
  const facts = drawFacts(draws, { segments: [''], days: draws.int(20, 60) });
  const table = written(facts, [
    dateColumn('date'),
    count('sessions', 'sessions'),
    { ...count('revenue', 'totalRevenue'), write: ({ figures }) => money(figures.totalRevenue) },
    other('note', () => ''),
  ]);
  const phase = draws.int(0, 3);
  const rows = table.rows.map((row, at): Row => {
    const [date = '', sessions = '', revenue = ''] = row.cells;
    const isEmpty = at % 4 === phase;
    return {
      ...row,
      cells: isEmpty ? [date, sessions] : [date, sessions, revenue],
      figures: isEmpty ? { sessions: row.figures.sessions ?? 0 } : row.figures,
    };
  });
  // A last row that is shorter than all others may be the end of a file that was cut.
  const last = rows.findLastIndex(({ cells }) => cells.length === 3);
  return {
    ...CASE,
    layout: 'cells left out at the end',
    sheets: [{ ...PLAIN_SHEET, tables: [{ ...table, rows: rows.slice(0, last + 1) }] }],
  };
}
