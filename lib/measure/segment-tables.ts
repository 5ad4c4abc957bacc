import { REST } from '@/lib/model/rest';
import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable, TableWithin } from '@/lib/model/table';
import type { Comparison } from './comparison';
import type { Series } from '@/lib/model/series';
import { seriesOfRow } from './series';

/** The daily cuts along which a total is explained, the most telling first. */
export const CUTS = ['sessionDefaultChannelGroup', 'deviceCategory', 'newVsReturning', 'country'] as const;

/** One segment's series. */
export interface SegmentSeries {
  readonly segment: string;
  readonly series: Series;
}

/** Keys that stand for no segment: what was not set, withheld, grouped, or left over. */
const UNNAMED = new Set(['', '(not set)', '(other)', REST, '(data not available)']);

/** Whether a key names a segment about which something can be said or done. */
export function isNamed(segment: string): boolean {
  return !UNNAMED.has(segment);
}

/** The table that cuts a property along exactly one dimension; daily before weekly. */
export function tableBy(snapshot: Snapshot, dimension: DimensionId): SegmentTable | null {
  const tables = tablesBy(snapshot, [dimension]);
  return tables.find(({ step }) => step === 'day') ?? tables[0] ?? null;
}

/** The parts of a metric, one a segment; empty when the table does not hold the metric. */
export function segmentSeries(table: SegmentTable, metric: MetricId): SegmentSeries[] {
  return table.rows.flatMap((row) => {
    const series = seriesOfRow(table, row, metric);
    return series ? [{ segment: row.keys[0] ?? '(not set)', series }] : [];
  });
}

/**
 * A period as a table can answer it: itself for daily rows; for weekly rows the same number of whole
 * weeks, ending with the last whole week of the period.
 */
export function periodIn(table: SegmentTable, period: Period): Period {
  if (table.step === 'day') return period;
  const weeks = Math.floor((daysBetween(table.start, period.to) + 1) / 7);
  const to = addDays(table.start, weeks * 7 - 1);
  return { from: addDays(to, 1 - Math.floor(lengthInDays(period) / 7) * 7), to };
}

/** A comparison as a table can answer it: both periods in whole weeks of its own, for both lie on the same weekdays. */
export function comparisonIn(table: SegmentTable, comparison: Comparison): Comparison {
  const { before, after } = comparison;
  return { ...comparison, before: periodIn(table, before), after: periodIn(table, after) };
}

/** Twelve weeks: long enough for thin rows to count, short enough to be how things are. */
const QUARTER_DAYS = 84;

/** The last twelve weeks of a table; null where it does not reach that far back. */
export function quarterOf(table: SegmentTable, asOf: Day): Period | null {
  const period = periodIn(table, { from: addDays(asOf, 1 - QUARTER_DAYS), to: asOf });
  return period.from < table.start ? null : period;
}

/** The table that cuts a property along several dimensions at once, in this order. */
export function tableByAll(snapshot: Snapshot, dimensions: readonly DimensionId[]): SegmentTable | null {
  return tablesBy(snapshot, dimensions)[0] ?? null;
}

/** The same of visits of one kind alone. */
export function tableWithin(
  snapshot: Snapshot,
  within: TableWithin,
  dimensions: readonly DimensionId[],
): SegmentTable | null {
  return tablesBy(snapshot, dimensions, within)[0] ?? null;
}

function tablesBy({ tables }: Snapshot, dimensions: readonly DimensionId[], within?: TableWithin): SegmentTable[] {
  const wanted = dimensions.join('|');
  return tables.filter((table) => table.within === within && table.dimensions.join('|') === wanted);
}
