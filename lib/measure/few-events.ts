import { metricOf, type MetricId } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Snapshot } from '@/lib/model/snapshot';
import { amountOver } from './amount';

/** Of thirty things that happen by chance, one time in ten it would have been 21 or fewer, or 40 or more: no change in percent means anything. */
export const FEW_EVENTS = 30;

/**
 * Whether any of several counts is so small that no share of it, nor its change in percent, means anything: it is told as it is.
 *
 * @example areFew(29, 400) // true
 */
export const areFew = (...counts: readonly number[]): boolean => counts.some((count) => count < FEW_EVENTS);

/**
 * Whether a change in percent from one count to another would mean nothing. That all of many is gone does mean it.
 *
 * @example isChangeOfFew(400, 0) // false
 */
export const isChangeOfFew = (before: number, after: number): boolean =>
  areFew(before) || (after !== 0 && areFew(after));

/** The same of figures that count; persons a day are as many as came on all days. */
export function isChangeOfFewCounted(before: Figure, after: Figure): boolean {
  return after.unit === 'count' && isChangeOfFew(countOf(before), countOf(after));
}

function countOf({ value, provenance: { method, daysObserved } }: Figure): number {
  return value * (method === 'mean of daily users' ? Math.max(1, daysObserved) : 1);
}

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
