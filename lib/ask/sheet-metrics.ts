import type { MetricId } from '@/lib/model/metric';
import { segmentSeries, tableBy } from '@/lib/measure/segment-tables';
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

/** The question by the measures that the property has. */
export function measured(question: TypedQuestion, snapshot: Snapshot): TypedQuestion {
  return byKeyEvents(withoutAShop(question, snapshot), snapshot);
}

/** An overview begins with a figure that the property has; where nothing is sold, what converts is a key event. */
function withoutAShop(question: TypedQuestion, snapshot: Snapshot): TypedQuestion {
  const { metric, also, sheet } = question;
  const has = (each: MetricId) => isMeasured(each, snapshot);
  const inItsPlace = (each: MetricId) =>
    each === 'purchaseRate' && !has(each) && has('sessionKeyEventRate') ? 'sessionKeyEventRate' : each;
  if (sheet === 'overview' && metric !== null && !has(metric))
    return { ...question, metric: IN_ITS_PLACE.find(has) ?? metric };
  return { ...question, metric: metric && inItsPlace(metric), also: also.map(inItsPlace) };
}

/** A request that is called by what it is: the event of that name, or whatever else is the property's only key event. */
const REQUESTS: ReadonlySet<string> = new Set(['generate_lead', 'form_submit']);
const OF_AN_EVENT: ReadonlySet<MetricId | null> = new Set([null, 'eventCount', 'sessions', 'keyEvents']);

/** Events are kept in no other cut than by name; where one of them alone is a key event, all cuts of key events are its own. */
function byKeyEvents(question: TypedQuestion, snapshot: Snapshot): TypedQuestion {
  const asked = question.segments.find(({ dimension }) => dimension === 'eventName');
  if (asked === undefined || !OF_AN_EVENT.has(question.metric)) return question;
  const table = tableBy(snapshot, 'eventName');
  const counted = table ? segmentSeries(table, 'keyEvents') : [];
  const [only, ...others] = counted.filter(({ series }) => series.numerator.some((value) => (value ?? 0) > 0));
  if (only === undefined || others.length > 0) return question;
  const isThere = table?.rows.some(({ keys: [name] }) => name === asked.value) === true;
  if (only.segment !== asked.value && (isThere || !REQUESTS.has(asked.value))) return question;
  const segments = question.segments.filter((each) => each !== asked);
  return { ...question, metric: 'keyEvents', segments, sheet: null };
}
