import type { DimensionId } from '@/lib/model/dimension';
import { type MetricId, metricEntries, metricOf } from '@/lib/model/metric';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';

const CAMPAIGN: DimensionId = 'sessionCampaignName';
const OF_ADS: ReadonlySet<MetricId> = new Set(['advertiserAdCost', 'advertiserAdClicks']);

/** Whether a metric speaks of what advertisements cost or how often they were clicked, by itself or by one of its two sums. */
export const isOfAds = (metric: MetricId): boolean =>
  [metric, ...(metricOf(metric).of ?? [])].some((each) => OF_ADS.has(each));

/** Whether the cost of any campaign is kept. */
export const hasAdCosts = ({ tables }: Pick<Snapshot, 'tables'>): boolean =>
  tables.some((table) => table.dimensions.includes(CAMPAIGN) && table.rows.some(hasCost));

/**
 * What campaigns that cost something came to, along some dimensions (along none: one row). Google divides the revenue of
 * the whole property, ads or not, by what ads cost; here what a campaign brought stands beside what that campaign cost.
 * Null where no cost is kept, or not along these dimensions.
 */
export function adTable({ tables }: Pick<Snapshot, 'tables'>, dimensions: readonly DimensionId[]): SegmentTable | null {
  const found = tables.filter(
    (table) =>
      table.dimensions.includes(CAMPAIGN) &&
      dimensions.every((dimension) => table.dimensions.includes(dimension)) &&
      table.rows.some(hasCost),
  );
  // The fewer cuts a table has, the fewer of its rows are too small to be kept.
  const [table] = found.toSorted((a, b) => a.dimensions.length - b.dimensions.length);
  if (table === undefined) return null;
  const places = dimensions.map((dimension) => table.dimensions.indexOf(dimension));
  const keysOf = ({ keys }: Row) => places.map((place) => keys[place] ?? '');
  const rows = Map.groupBy(table.rows.filter(hasCost), (row) => JSON.stringify(keysOf(row)));
  return { ...table, dimensions: [...dimensions], rows: [...rows.values()].map((of) => together(of, keysOf)) };
}

type Row = SegmentTable['rows'][number];

const hasCost = ({ metrics }: Row) => metrics.advertiserAdCost?.some((cost) => cost > 0) ?? false;

/** Rows of one campaign are of different visits, and add up. */
function together(rows: readonly Row[], keysOf: (row: Row) => string[]): Row {
  const [first, ...others] = rows;
  if (first === undefined) throw new RangeError('A group has a row.');
  const metrics = metricEntries(first.metrics).map(([metric, values]) => [
    metric,
    values.map((value, step) => others.reduce((sum, row) => sum + (row.metrics[metric]?.[step] ?? 0), value)),
  ]);
  return { keys: keysOf(first), metrics: Object.fromEntries(metrics) };
}
