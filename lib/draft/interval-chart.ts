/** A chart of estimates beside what they are held against, with the table that says the same. */
import type { Narrator } from '@/lib/language/narrative/narrator';
import type { Content } from '@/lib/model/draft';
import type { Estimate, Figure } from '@/lib/model/quantity';
import { columnsOf } from './draft-context';

type ChartContent = Extract<Content, { kind: 'chart' }>;

export interface IntervalRow {
  readonly label: string;
  readonly estimate: Estimate;
}

export interface IntervalChart extends Pick<ChartContent, 'title' | 'description'>, Pick<Figure, 'unit' | 'currency'> {
  readonly reference: { readonly label: string; readonly value: number };
  readonly rows: readonly IntervalRow[];
  /** Over the names of the rows, and over their estimates. */
  readonly columns: readonly [name: string, estimate: string];
}

export function intervalChart(asked: IntervalChart, { format, messages }: Narrator): ChartContent {
  const { title, description, unit, currency, reference, rows, columns } = asked;
  const money = currency === undefined ? {} : { currency };
  const written = (value: number) => format.figure({ value, unit, ...money }, { short: true });
  const level = rows[0]?.estimate.level ?? 0;
  return {
    kind: 'chart',
    title,
    description,
    chart: {
      kind: 'intervals',
      unit,
      ...money,
      reference,
      rows: rows.map(({ label, estimate: { estimate: value, low, high } }) => ({ label, value, low, high })),
    },
    table: {
      columns: columnsOf([columns[0]], [columns[1], messages.document.betweenAt(format.share(level))]),
      rows: rows.map(({ label, estimate: { estimate, low, high } }) => [
        label,
        written(estimate),
        messages.document.lowToHigh(written(low), written(high)),
      ]),
    },
  };
}
