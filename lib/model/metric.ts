import * as z from 'zod/mini';

/**
 * `count` adds up over days and segments · `currency` is a count of money · `rate` is re-derived
 * from two sums · `people` is a count of distinct users, which adds up over nothing at all.
 */
export const MetricKind = z.enum(['count', 'currency', 'rate', 'people']);
export type MetricKind = z.infer<typeof MetricKind>;

export interface Metric {
  /** The GA4 Data API name. */
  readonly id: string;
  readonly kind: MetricKind;
  /** For a rate: the metrics whose sums make it. */
  readonly of?: readonly [numerator: string, denominator: string];
  /** Google has taken the first sum off the second, so that it is put back: numerator ÷ (numerator + denominator). */
  readonly ofGross?: true;
}

/** The metrics that Plateau collects or derives. */
export const METRICS = [
  { id: 'sessions', kind: 'count' },
  { id: 'engagedSessions', kind: 'count' },
  {
    id: 'totalUsers',
    kind: 'people',
  },
  { id: 'newUsers', kind: 'count' },
  { id: 'screenPageViews', kind: 'count' },
  { id: 'bounces', kind: 'count' },
  { id: 'keyEvents', kind: 'count' },
  {
    id: 'ecommercePurchases',
    kind: 'count',
  },
  {
    id: 'totalRevenue',
    kind: 'currency',
  },
  { id: 'addToCarts', kind: 'count' },
  { id: 'checkouts', kind: 'count' },
  { id: 'itemsPurchased', kind: 'count' },
  { id: 'refundAmount', kind: 'currency' },
  { id: 'shippingAmount', kind: 'currency' },
  { id: 'itemDiscountAmount', kind: 'currency' },
  // A purchaser is first only once, so that days add up; purchasers do not.
  { id: 'firstTimePurchasers', kind: 'count' },
  { id: 'totalPurchasers', kind: 'people' },
  /** Purchasers less first-time purchasers of the same month. */
  { id: 'returningPurchasers', kind: 'people' },
  { id: 'itemsViewed', kind: 'count' },
  { id: 'itemsAddedToCart', kind: 'count' },
  { id: 'itemRevenue', kind: 'currency' },
  { id: 'itemRefundAmount', kind: 'currency' },
  { id: 'itemsViewedInList', kind: 'count' },
  { id: 'itemsClickedInList', kind: 'count' },
  { id: 'eventCount', kind: 'count' },
  { id: 'engagementRate', kind: 'rate', of: ['engagedSessions', 'sessions'] },
  { id: 'bounceRate', kind: 'rate', of: ['bounces', 'sessions'] },
  {
    id: 'purchaseRate',
    kind: 'rate',
    of: ['ecommercePurchases', 'sessions'],
  },
  { id: 'sessionKeyEventRate', kind: 'rate', of: ['keyEvents', 'sessions'] },
  {
    id: 'averageOrderValue',
    kind: 'rate',
    of: ['totalRevenue', 'ecommercePurchases'],
  },
  {
    id: 'viewsPerSession',
    kind: 'rate',
    of: ['screenPageViews', 'sessions'],
  },
  { id: 'newVisitorShare', kind: 'rate', of: ['newUsers', 'sessions'] },
  // Of sums of items. Google's own rates of these two names divide users, who add up over nothing.
  { id: 'cartToViewRate', kind: 'rate', of: ['itemsAddedToCart', 'itemsViewed'] },
  { id: 'purchaseToViewRate', kind: 'rate', of: ['itemsPurchased', 'itemsViewed'] },
  { id: 'listClickRate', kind: 'rate', of: ['itemsClickedInList', 'itemsViewedInList'] },
  // Google's item revenue is "minus refunded transaction revenue from items".
  { id: 'itemRefundShare', kind: 'rate', of: ['itemRefundAmount', 'itemRevenue'], ofGross: true },
  /** What was given away for each unit of money taken in: it may pass one. */
  { id: 'discountShare', kind: 'rate', of: ['itemDiscountAmount', 'totalRevenue'] },
  { id: 'secondOrderShare', kind: 'rate', of: ['returningPurchasers', 'totalPurchasers'] },
] as const satisfies readonly Metric[];

export type MetricId = (typeof METRICS)[number]['id'];

const byId: ReadonlyMap<string, Metric> = new Map(METRICS.map((metric) => [metric.id, metric]));

/** The catalogue's entry, or undefined for a metric that Plateau does not know. */
export function metricOf(id: string): Metric | undefined {
  return byId.get(id);
}
