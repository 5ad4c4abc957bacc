/** Which metrics say how a property is: what it lives on, its traffic, its conversion. */
import { addDays } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import { amountOver } from './amount';
import { metricsOf, seriesOf } from './series';

const OUTCOMES = ['totalRevenue', 'keyEvents', 'ecommercePurchases'];
const TRAFFIC = ['sessions', 'totalUsers', 'screenPageViews'];
const CONVERSION = ['purchaseRate', 'sessionKeyEventRate'];
/** What stands in where an export holds less, most meaningful first. */
const STAND_INS = [
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
export function isAlive(snapshot: Snapshot, metric: string): boolean {
  const series = seriesOf(snapshot, metric);
  if (!series) return false;
  const yearAgo = addDays(snapshot.asOf, -363);
  const amount = amountOver(series, { from: series.start > yearAgo ? series.start : yearAgo, to: snapshot.asOf });
  return amount !== null && amount.value > 0;
}

/** What the property lives on: revenue, else key events, else orders, else its traffic. */
export function outcomeOf(snapshot: Snapshot): string {
  const alive = (metric: string) => isAlive(snapshot, metric);
  return OUTCOMES.find(alive) ?? TRAFFIC.find(alive) ?? Object.keys(snapshot.totals)[0] ?? 'sessions';
}

/** The conversion rate that belongs to the outcome; null where either sum is missing. */
export function conversionOf(snapshot: Snapshot): string | null {
  const [shop, leads] = CONVERSION;
  const wanted = outcomeOf(snapshot) === 'keyEvents' ? leads : shop;
  return wanted !== undefined && isAlive(snapshot, wanted) ? wanted : null;
}

/**
 * Chooses the vital signs, at most three, most important first: what the property lives on, its
 * traffic and its conversion; where an export holds less, the most meaningful of what is there.
 *
 * @example chooseVitals(snapshotWithOrdersAndRevenue) // ['totalRevenue', 'ecommercePurchases', 'averageOrderValue']
 */
export function chooseVitals(snapshot: Snapshot): string[] {
  const alive = (metric: string) => isAlive(snapshot, metric);
  const traffic = ['sessions'].filter(alive);
  const chosen = [OUTCOMES.find(alive), ...traffic, conversionOf(snapshot)].filter(
    (metric) => metric !== undefined && metric !== null,
  );
  const others = [...STAND_INS, ...metricsOf(snapshot)].filter(alive);
  return [...new Set([...chosen, ...others])].slice(0, MOST);
}
