import type { MetricId } from '@/lib/model/metric';
import { addDays, type Day, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import { WINDOW_DAYS } from '@/lib/measure/last-window';
import { amountOver } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { seriesOf } from '@/lib/measure/series';

/** What the outcome is a product of: its levers. Traffic by itself has none. */
const LEVERS: Readonly<Partial<Record<MetricId, readonly MetricId[]>>> = {
  totalRevenue: ['sessions', 'purchaseRate', 'averageOrderValue'],
  ecommercePurchases: ['sessions', 'purchaseRate'],
  keyEvents: ['sessions', 'sessionKeyEventRate'],
};

/** A lever's last year, and the best year that it ever had. */
export interface LeverPast {
  readonly metric: MetricId;
  readonly now: number;
  readonly best: number;
}

/**
 * How far each lever of an outcome lies below its own best: its last 364 days beside the best 364 days in a row of its
 * history (every four weeks; whole years, so that no season counts). Empty where one of them was not measured for a year.
 *
 * @example leverPasts(snapshot, 'totalRevenue').map(({ best, now }) => best / now - 1) // [0, 0.23, 0]
 */
export function leverPasts(snapshot: Snapshot, outcome: MetricId): LeverPast[] {
  const levers = LEVERS[outcome] ?? [];
  const pasts = levers.flatMap((metric) => {
    const series = seriesOf(snapshot, metric);
    const years = series ? yearsOf(series, snapshot.asOf) : [];
    const now = years[0];
    return now === undefined || now <= 0 ? [] : [{ metric, now, best: Math.max(...years) }];
  });
  return pasts.length === levers.length ? pasts : [];
}

/** Values of 364 days each, the latest first. */
function yearsOf(series: Series, asOf: Day): number[] {
  const years: number[] = [];
  for (let end = asOf; addDays(end, 1 - DAYS_OF_52_WEEKS) >= series.start; end = addDays(end, -WINDOW_DAYS)) {
    const year = amountOver(series, { from: addDays(end, 1 - DAYS_OF_52_WEEKS), to: end });
    if (year) years.push(year.value);
  }
  return years;
}
