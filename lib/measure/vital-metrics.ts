/** Which metrics say how a property is: what it lives on, its traffic, its conversion. */
import type { MetricId } from '@/lib/model/metric';
import { addDays } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import { amountOver } from './amount';
import { metricsOf, seriesOf } from './series';

const OUTCOMES: readonly MetricId[] = ['totalRevenue', 'keyEvents', 'ecommercePurchases'];
const TRAFFIC: readonly MetricId[] = ['sessions', 'totalUsers', 'screenPageViews'];
const CONVERSION = ['purchaseRate', 'sessionKeyEventRate'] as const;
/** What stands in where an export holds less, most meaningful first. */
const STAND_INS: readonly MetricId[] = [
  'ecommercePurchases',
  'averageOrderValue',
  'viewsPerSession',
  'engagementRate',
  'bounceRate',
  'screenPageViews',
  'totalUsers',
  'newUsers',
  'itemsPurchased',
  'addToCarts',
];
const MOST = 3;

/** True when the metric was measured and was not zero throughout the last year. */
export function isAlive(snapshot: Snapshot, metric: MetricId): boolean {
  const series = seriesOf(snapshot, metric);
  if (!series) return false;
  const yearAgo = addDays(snapshot.asOf, -363);
  const amount = amountOver(series, { from: series.start > yearAgo ? series.start : yearAgo, to: snapshot.asOf });
  return amount !== null && amount.value > 0;
}

/** What the property lives on: revenue, else key events, else orders, else its traffic. */
export function outcomeOf(snapshot: Snapshot): MetricId {
  const alive = (metric: MetricId) => isAlive(snapshot, metric);
  return OUTCOMES.find(alive) ?? TRAFFIC.find(alive) ?? metricsOf(snapshot)[0] ?? 'sessions';
}

/** The conversion rate that belongs to the outcome; null where either sum is missing. */
export function conversionOf(snapshot: Snapshot): MetricId | null {
  const [shop, leads] = CONVERSION;
  const wanted = outcomeOf(snapshot) === 'keyEvents' ? leads : shop;
  return isAlive(snapshot, wanted) ? wanted : null;
}

/**
 * Chooses the vital signs, at most three, most important first: what the property lives on, its
 * traffic and its conversion; where an export holds less, the most meaningful of what is there.
 *
 * @example chooseVitals(snapshot) // ['totalRevenue', 'sessions', 'purchaseRate']
 */
export function chooseVitals(snapshot: Snapshot): MetricId[] {
  const alive = (metric: MetricId) => isAlive(snapshot, metric);
  const traffic = (['sessions'] as const).filter(alive);
  const chosen = [OUTCOMES.find(alive), ...traffic, conversionOf(snapshot)].filter(
    (metric) => metric !== undefined && metric !== null,
  );
  const others = [...STAND_INS, ...metricsOf(snapshot)].filter(alive);
  return [...new Set([...chosen, ...others])].slice(0, MOST);
}
