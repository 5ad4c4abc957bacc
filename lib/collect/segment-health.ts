import { isAdditiveOver } from '@/lib/model/additivity';
import type { MetricId } from '@/lib/model/metric';
import type { HealthFlag } from '@/lib/model/health';
import type { SegmentTable } from '@/lib/model/table';
import { healthFlag } from './health-flag';

const DAYS_LOOKED_AT = 28;
/** From this share on, what has no name could change what is said of those that have one. */
const TELLING_SHARE = 0.05;
/** A visit without a campaign is no fault of the data. */
const MAY_BE_UNSET = new Set(['sessionCampaignName', 'searchTerm']);

/** How much of the recent traffic stands under no name, dimension by dimension. */
export function shareFlags(tables: readonly SegmentTable[]): HealthFlag[] {
  return tables.flatMap((table) => {
    const [dimension, another] = table.dimensions;
    // A cut by two dimensions holds the same visits as the cuts by each.
    if (dimension === undefined || another !== undefined || table.within !== undefined) return [];
    if (!isAdditiveOver('sessions', dimension)) return [];
    return [
      ...(MAY_BE_UNSET.has(dimension)
        ? []
        : telling(table, 'not-set-share', ['(not set)', '(data not available)', ''])),
      ...telling(table, 'unassigned-share', ['Unassigned']),
    ];
  });
}

function telling(
  table: SegmentTable,
  code: 'not-set-share' | 'unassigned-share',
  names: readonly string[],
): HealthFlag[] {
  const metric = 'sessions';
  const whole = recentSum(table, metric, () => true);
  const share = recentSum(table, metric, (key) => names.includes(key)) / whole;
  return share >= TELLING_SHARE
    ? [healthFlag(code, 'warn', { metrics: [metric], dimensions: table.dimensions, share })]
    : [];
}

function recentSum(table: SegmentTable, metric: MetricId, counts: (key: string) => boolean): number {
  const steps = table.step === 'week' ? DAYS_LOOKED_AT / 7 : DAYS_LOOKED_AT;
  return table.rows
    .filter((row) => counts(row.keys[0] ?? ''))
    .flatMap((row) => (row.metrics[metric] ?? []).slice(-steps))
    .reduce((sum, value) => sum + value, 0);
}
