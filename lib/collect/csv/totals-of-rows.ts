import { metricOf } from '@/lib/model/metric';
import type { TableReading } from '@/lib/model/reading-account';
import { addsUpOver, addsUpOverDimension } from './adds-up';
import { type DecimalMark, readNumber } from './number-column';
import type { RowKinds, TotalRows } from './row-kinds';
import type { MetricColumn, SectionColumns } from './section-columns';
import { numbersOf, WITHOUT_SIGN } from './section-numbers';
import type { Section } from './sections';

/** A sum holds as much as what it is the sum of, but for rounding. */
const AS_MUCH = 0.99;

/**
 * Gives rows back that only bear the name of a sum, as an article called "Ensemble": they hold less than the others. Where
 * a table has nothing but sums of days, they are its rows.
 */
export function segmentsAfterAll(
  section: Section,
  columns: SectionColumns,
  kinds: RowKinds,
  mark: DecimalMark,
): RowKinds {
  const daily = kinds.totals.filter(({ isDaily }) => isDaily);
  const isSegment = (one: TotalRows) => one.isDoubtful && !holdsAsMuch(section, columns, one, kinds.measured, mark);
  const back = kinds.measured.length === 0 ? daily.slice(0, 1) : daily.filter(isSegment);
  if (back.length === 0) return kinds;
  return {
    ...kinds,
    measured: [...kinds.measured, ...back.flatMap(({ rows }) => rows)].sort((a, b) => a - b),
    totals: kinds.totals.filter((one) => !back.includes(one)),
  };
}

function holdsAsMuch(
  section: Section,
  columns: SectionColumns,
  { rows }: TotalRows,
  measured: readonly number[],
  mark: DecimalMark,
): boolean {
  const column = columns.metrics.find(({ metric }) => metric.kind === 'count' || metric.kind === 'currency');
  if (column === undefined) return true;
  const days = new Set(rows.map((row) => section.rows[row]?.[columns.date]));
  const others = measured.filter((row) => days.has(section.rows[row]?.[columns.date]));
  return sumOf(section, column, rows, mark) >= AS_MUCH * sumOf(section, column, others, mark);
}

/** Sums of the rows that were read, metric by metric, beside what a total row of the table says. */
export function comparedWithTotals(
  section: Section,
  columns: SectionColumns,
  { measured, totals }: RowKinds,
  mark: DecimalMark,
): TableReading['totals'] {
  const whole = totals.find(({ isDaily, rows }) => !isDaily && rows.length === 1);
  if (whole === undefined || measured.length === 0) return [];
  return columns.metrics
    .filter((column) => addsUp(column, columns))
    .flatMap((column) => {
      const written = readNumber(section.rows[whole.rows[0] ?? 0]?.[column.index] ?? '', mark) ?? Number.NaN;
      const total = WITHOUT_SIGN.has(column.metric.id) ? Math.abs(written) : written;
      if (!Number.isFinite(total) || total === 0) return [];
      return [{ metric: column.metric.id, rows: sumOf(section, column, measured, mark), total }];
    });
}

function addsUp({ metric }: MetricColumn, { dimensions, others }: SectionColumns): boolean {
  const kind = metricOf(metric.id)?.kind;
  return (
    (kind === 'count' || kind === 'currency') &&
    dimensions.every(({ id }) => addsUpOverDimension(metric.id, id)) &&
    others.every(({ scope }) => scope === 'unknown' || scope === 'overlap' || addsUpOver(metric.id, scope))
  );
}

function sumOf(section: Section, column: MetricColumn, rows: readonly number[], mark: DecimalMark): number {
  return numbersOf(section, column, rows, mark).reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
}
