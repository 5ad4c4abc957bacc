import { addDays, DAYS_A_WEEK, daysBetween } from '@/lib/model/day';
import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import { lengthInDays, overlap, type Period } from '@/lib/model/period';
import type { SegmentTable } from '@/lib/model/table';
import { isNamed, quarterOf } from '@/lib/measure/segment-tables';
import type { Context } from '../context';

export const CAMPAIGN = 'sessionCampaignName';
export const CHANNEL = 'sessionDefaultChannelGroup';

/** Fewer weeks in which something was spent say nothing of how they vary. */
const FEWEST_WEEKS = 6;

/** What one campaign cost and brought by one channel, week by week. */
export interface AdRow {
  readonly campaign: string;
  readonly channel: string | null;
  readonly metrics: SegmentTable['rows'][number]['metrics'];
}

/** What a property's campaigns cost, and what Google says that they brought. */
export interface Ads {
  readonly table: SegmentTable;
  readonly rows: readonly AdRow[];
  /** What is to come of a campaign, and what one of it costs. */
  readonly result: 'ecommercePurchases' | 'keyEvents';
  readonly costOfOne: 'costPerOrder' | 'advertiserAdCostPerKeyEvent';
  /** The last twelve weeks, and those of them that were measured whole and in which something was spent. */
  readonly period: Period;
  readonly weeks: readonly number[];
}

/**
 * The campaigns of which Google says what they cost, over twelve weeks; null where nothing says it, where too few of these weeks
 * had a cost, and where neither orders nor key events are known of them. Weeks in which measurement was lost are left out:
 * their orders are missing and their costs are not.
 */
export function adsOf(context: Context): Ads | null {
  const found = context.snapshot.tables.filter(
    ({ dimensions, step, rows }) =>
      dimensions.includes(CAMPAIGN) && step === 'week' && rows.some(({ metrics }) => metrics.advertiserAdCost),
  );
  const table = found.find(({ dimensions }) => dimensions.includes(CHANNEL)) ?? found[0];
  const period = table && quarterOf(table, context.snapshot.asOf);
  if (!table || !period) return null;
  const rows = rowsOf(table);
  const first = daysBetween(table.start, period.from) / DAYS_A_WEEK;
  const quarter = Array.from({ length: lengthInDays(period) / DAYS_A_WEEK }, (_, week) => first + week);
  const costs = sumsOf(rows, 'advertiserAdCost', quarter);
  // Where Google tells no cost of a week, its orders have none to stand beside.
  const weeks = wholeWeeks(context, table, quarter).filter((week) => (costs[week - first] ?? 0) > 0);
  const result = RESULTS.find((metric) => sumOf(sumsOf(rows, metric, weeks)) > 0);
  if (weeks.length < FEWEST_WEEKS || result === undefined) return null;
  const costOfOne = result === 'keyEvents' ? 'advertiserAdCostPerKeyEvent' : 'costPerOrder';
  return { table, rows, result, costOfOne, period, weeks };
}

const RESULTS = ['ecommercePurchases', 'keyEvents'] as const;

function rowsOf({ dimensions, rows }: SegmentTable): AdRow[] {
  const at = (dimension: DimensionId) => dimensions.indexOf(dimension);
  return rows.flatMap(({ keys, metrics }) => {
    const campaign = keys[at(CAMPAIGN)] ?? '';
    const isOpen = isNamed(campaign) && !campaign.startsWith('(');
    const hasCost = metrics.advertiserAdCost?.some((cost) => cost > 0);
    return isOpen && hasCost ? [{ campaign, channel: keys[at(CHANNEL)] ?? null, metrics }] : [];
  });
}

/** Those of some weeks of a table on no day of which measurement was lost. */
export function wholeWeeks({ lost = [] }: Context, { start }: SegmentTable, weeks: readonly number[]): number[] {
  return weeks.filter((week) => {
    const from = addDays(start, 7 * week);
    return !lost.some((each) => overlap(each, { from, to: addDays(from, 6) }));
  });
}

/** What some rows come to together in each of some weeks. */
export function sumsOf(rows: readonly AdRow[], metric: MetricId, weeks: readonly number[]): number[] {
  return weeks.map((week) => rows.reduce((sum, { metrics }) => sum + (metrics[metric]?.[week] ?? 0), 0));
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The campaigns of each channel; none where their channel is not known. */
export function channelsOf({ rows }: Ads): Map<string, AdRow[]> {
  return Map.groupBy(
    rows.filter(({ channel }) => channel !== null),
    ({ channel }) => channel ?? '',
  );
}
