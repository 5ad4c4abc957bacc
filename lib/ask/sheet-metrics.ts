import type { MetricId } from '@/lib/model/metric';
import { seriesOf } from '@/lib/measure/series';
import type { Snapshot } from '@/lib/model/snapshot';
import type { TypedQuestion, Sheet } from './question';

const METRICS: Readonly<Record<Exclude<Sheet, 'named'>, readonly MetricId[]>> = {
  overview: ['sessions', 'purchaseRate', 'ecommercePurchases', 'averageOrderValue', 'totalRevenue'],
  funnel: ['addToCarts', 'checkouts', 'ecommercePurchases'],
};
/** What a site without a shop is told by. */
const WITHOUT_A_SHOP: readonly MetricId[] = ['sessions', 'engagementRate', 'keyEvents', 'sessionKeyEventRate'];
/** What stands for revenue where there is none. */
const IN_ITS_PLACE: readonly MetricId[] = ['keyEvents', 'sessions'];

const isMeasured = (metric: MetricId, snapshot: Snapshot) =>
  seriesOf(snapshot, metric) !== null && !snapshot.notMeasured.includes(metric);

export function metricsOf({ metric, also }: TypedQuestion, sheet: Sheet, snapshot: Snapshot): readonly MetricId[] {
  if (sheet === 'named') return [...(metric === null ? [] : [metric]), ...also];
  if (sheet === 'overview' && !isMeasured('totalRevenue', snapshot)) return WITHOUT_A_SHOP;
  return METRICS[sheet];
}

/** An overview begins with a figure that the property has. */
export function measured(question: TypedQuestion, snapshot: Snapshot): TypedQuestion {
  const { metric, sheet } = question;
  if (sheet !== 'overview' || metric === null || isMeasured(metric, snapshot)) return question;
  return { ...question, metric: IN_ITS_PLACE.find((each) => isMeasured(each, snapshot)) ?? metric };
}
