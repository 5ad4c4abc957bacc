import { writeDay, type DateStyle } from './dates';
import { byDay, type Fact, type Figures, type Measure, plus } from './facts';
import { type MoneyStyle, type NumberStyle, UNNAMED, writeCount, writeMoney } from './numbers';
import type { Column, Row, Table } from './sheet';
import type { Draws } from './draws';

export interface TableStyle {
  readonly date: { readonly name: string; readonly style: DateStyle | 'nth' };
  readonly cut?: { readonly name: string; readonly kind: 'cut' | 'finer' | 'other' };
  readonly measures: readonly { readonly measure: Measure; readonly name: string }[];
  readonly numbers: NumberStyle;
  readonly money?: MoneyStyle;
  readonly isWhole?: boolean;
  /** Columns of figures beside. */
  readonly extras?: readonly string[];
  /** Whether the cut stands before the date. */
  readonly cutFirst?: boolean;
  readonly order?: 'days' | 'largest' | 'shuffled';
  /** The sum of all rows, and where it stands; behind the last column at Google. */
  readonly total?: { readonly label: string; readonly at: 'top' | 'bottom'; readonly where: 'behind' | 'first' };
  /** A sum for each day among its rows. */
  readonly dailyTotal?: string;
  readonly above?: readonly string[];
}

/** A table by day of what happened, as a tool would write it. */
export function buildTable(draws: Draws, facts: readonly Fact[], style: TableStyle): Table {
  const source = style.cut === undefined ? byDay(facts) : facts;
  const first = source[0]?.day ?? '';
  const rows = source.map(({ day, segment, figures }) => rowOf(draws, style, { day, segment, figures, first }, 'row'));
  const { total, dailyTotal } = style;
  const withSums = dailyTotal === undefined ? rows : withDailyTotals(draws, style, facts, rows, dailyTotal);
  const ordered = inOrder(draws, withSums, style.order ?? 'days');
  const sum = total === undefined ? [] : [totalRow(draws, style, source, total)];
  return {
    above: style.above ?? [],
    columns: columnsOf(style),
    rows: total?.at === 'top' ? [...sum, ...ordered] : [...ordered, ...sum],
    isDaily: true,
  };
}

export function columnsOf({
  date,
  cut,
  measures,
  extras = [],
  cutFirst = false,
  money = UNNAMED,
}: TableStyle): Column[] {
  const day: Column = { name: date.name, kind: 'date' };
  const by: Column[] = cut === undefined ? [] : [{ name: cut.name, kind: cut.kind }];
  const bracket = money.header === undefined ? '' : ` (${money.header})`;
  return [
    ...(cutFirst ? [...by, day] : [day, ...by]),
    ...measures.map(({ measure, name }): Column => ({
      name: measure === 'totalRevenue' ? `${name}${bracket}` : name,
      kind: 'measure',
      measure,
    })),
    ...extras.map((name): Column => ({ name, kind: 'other' })),
  ];
}

function rowOf(
  draws: Draws,
  style: TableStyle,
  { day, segment, figures, first }: Fact & { first: string },
  kind: Row['kind'],
): Row {
  const cell =
    style.date.style === 'nth'
      ? String((Date.parse(day) - Date.parse(first)) / 86_400_000).padStart(4, '0')
      : writeDay(day, style.date.style);
  const by = style.cut === undefined ? [] : [segment];
  return {
    cells: [...(style.cutFirst ? [...by, cell] : [cell, ...by]), ...figureCells(draws, style, figures)],
    day,
    figures: only(style, figures),
    kind,
  };
}

export const only = ({ measures }: Pick<TableStyle, 'measures'>, figures: Figures): Figures =>
  Object.fromEntries(measures.map(({ measure }) => [measure, figures[measure]]));

export function figureCells(
  draws: Draws,
  { measures, numbers, money = UNNAMED, isWhole, extras = [] }: TableStyle,
  figures: Figures,
): string[] {
  const { before = '', after = '' } = money;
  return [
    ...measures.map(({ measure }) =>
      measure === 'totalRevenue'
        ? `${before}${writeMoney(figures[measure] ?? 0, numbers, isWhole)}${after}`
        : writeCount(figures[measure] ?? 0, numbers),
    ),
    ...extras.map(() => String(draws.between(1, 90)).replace('.', numbers.decimal)),
  ];
}

function withDailyTotals(
  draws: Draws,
  style: TableStyle,
  facts: readonly Fact[],
  rows: readonly Row[],
  label: string,
): Row[] {
  const first = facts[0]?.day ?? '';
  const sums = new Map(
    byDay(facts).map((fact) => [fact.day, rowOf(draws, style, { ...fact, segment: label, first }, 'total')]),
  );
  return [...Map.groupBy(rows, ({ day }) => day)].flatMap(([day, own]) => [
    ...own,
    ...(sums.get(day ?? '') === undefined ? [] : [sums.get(day ?? '') as Row]),
  ]);
}

function totalRow(
  draws: Draws,
  style: TableStyle,
  facts: readonly Fact[],
  { label, where }: NonNullable<TableStyle['total']>,
): Row {
  const sum = facts.map(({ figures }): Figures => figures).reduce(plus);
  const cells = figureCells(draws, style, sum);
  const keys = style.cut === undefined ? [''] : ['', ''];
  return {
    cells: where === 'behind' ? [...keys, ...cells, label] : [label, ...keys.slice(1), ...cells],
    day: undefined,
    figures: only(style, sum),
    kind: 'total',
  };
}

function inOrder(draws: Draws, rows: readonly Row[], order: 'days' | 'largest' | 'shuffled'): readonly Row[] {
  if (order === 'days') return rows;
  if (order === 'shuffled') return draws.shuffled(rows);
  const size = ({ figures }: Row) => Math.max(...Object.values(figures));
  return rows.toSorted((a, b) => size(b) - size(a));
}
