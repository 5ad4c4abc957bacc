import { metricOf, type MetricId } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { amountOver } from './amount';

/** Of thirty things that happen by chance, one time in ten it would have been 21 or fewer, or 40 or more: no change in percent means anything. */
export const FEW_EVENTS = 30;

/** What has to happen for a metric to move: money comes with orders, a rate with what it counts. */
const COUNTED_BY: Readonly<Partial<Record<MetricId, MetricId>>> = {
  totalRevenue: 'ecommercePurchases',
  averageOrderValue: 'ecommercePurchases',
};

/** How many events a figure of the whole property rests on; null where nothing counts them. */
export function eventsBehind(snapshot: Snapshot, metric: MetricId, period: Period): number | null {
  const counted = COUNTED_BY[metric] ?? metricOf(metric).of?.[0] ?? metric;
  const series = metricOf(counted).kind === 'count' ? snapshot.totals[counted] : undefined;
  return (series && amountOver(series, period)?.numerator) ?? null;
}

/**
 * Whether a figure rests on so few events that its change in percent would be chance.
 *
 * @example hasFewEvents(snapshot, 'totalRevenue', { from: '2026-05-01', to: '2026-05-31' }) // false
 */
export function hasFewEvents(snapshot: Snapshot, metric: MetricId, ...periods: readonly Period[]): boolean {
  return periods.some((period) => (eventsBehind(snapshot, metric, period) ?? FEW_EVENTS) < FEW_EVENTS);
}
