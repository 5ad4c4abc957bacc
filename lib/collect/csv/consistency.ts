import { isAdditiveOverAll } from '@/lib/model/additivity';
import { knownDimensions } from '@/lib/model/dimension';
import type { HealthFlag } from '@/lib/model/health';
import { knownMetrics, type MetricId } from '@/lib/model/metric';
import { dayFromCompact, type RowTable } from '../table/row-table';

/** Below this share, rounding and late rows explain the difference between two exports. */
const TOLERATED = 0.01;
/** Above this share, a segment's figure may be off by as much as what is said of it. */
const WORTH_A_WARNING = 0.1;

/**
 * Compares the sum of every segment file with the totals over the days of the totals, metric by metric.
 *
 * @returns one flag for each segment file that is more than 1% off, `share` = the largest |sum − total| ÷ total
 */
export function partsThatDiffer(tables: readonly RowTable[]): HealthFlag[] {
  const totals = tables.find((table) => Object.keys(table.dimensions).join() === 'date');
  if (totals === undefined) return [];
  return tables.filter((table) => table !== totals).flatMap((table) => flagOf(table, totals));
}

function flagOf(table: RowTable, totals: RowTable): HealthFlag[] {
  const dimensions = knownDimensions(Object.keys(table.dimensions)).filter((name) => name !== 'date');
  const off = knownMetrics(Object.keys(table.metrics))
    .filter((metric) => metric in totals.metrics && isAdditiveOverAll(metric, ['date', ...dimensions]))
    .map((metric) => ({ metric, share: differenceOf(table, totals, metric) }))
    .filter(({ share }) => share > TOLERATED);
  if (off.length === 0) return [];
  const share = Math.max(...off.map((item) => item.share));
  return [
    {
      code: 'parts-differ',
      severity: share > WORTH_A_WARNING ? 'warn' : 'note',
      metrics: off.map(({ metric }) => metric),
      dimensions,
      period: periodOf(totals),
      share,
    },
  ];
}

function differenceOf(table: RowTable, totals: RowTable, metric: MetricId): number {
  const counted = new Set(totals.dimensions['date']?.values);
  const whole = sumOf(totals, metric, () => true);
  const parts = sumOf(table, metric, (day) => counted.has(day));
  return whole === 0 ? 0 : Math.abs(parts - whole) / Math.abs(whole);
}

function sumOf(table: RowTable, metric: MetricId, holds: (day: string) => boolean): number {
  const dates = table.dimensions['date'];
  const values = table.metrics[metric];
  let sum = 0;
  for (let row = 0; row < table.length; row += 1) {
    const value = values?.[row] ?? Number.NaN;
    if (!Number.isNaN(value) && holds(dates?.values[dates.codes[row] ?? 0] ?? '')) sum += value;
  }
  return sum;
}

function periodOf(table: RowTable): { from: string; to: string } {
  const days = [...(table.dimensions['date']?.values ?? [])].sort();
  return { from: dayFromCompact(days[0] ?? ''), to: dayFromCompact(days.at(-1) ?? '') };
}
