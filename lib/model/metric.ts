import * as z from 'zod/mini';

/**
 * `count` is of things · `currency` is a count of money · `rate` is re-derived from two sums · `people` is a count of
 * distinct persons. Over what each adds up: `additivity.ts`.
 */
export const MetricKind = z.enum(['count', 'currency', 'rate', 'people']);
export type MetricKind = z.infer<typeof MetricKind>;

/**
 * What a metric counts one of, the finest first: a row of an article, an event, a visit, the first visit (or purchase)
 * of a person, a person. `additivity.ts` derives from it over which dimensions a metric adds up.
 */
export type MetricScope = 'item' | 'event' | 'session' | 'first-time' | 'user';

/** An amount that adds up over days: `currency` is a count of money. */
interface AmountOf<Id> {
  /** The GA4 Data API name. */
  readonly id: Id;
  readonly kind: 'count' | 'currency';
  readonly scope: Exclude<MetricScope, 'user'>;
  readonly of?: never;
  readonly ofGross?: never;
  readonly less?: never;
  /** Google gives it only divided, as this rate. */
  readonly within?: Id;
}

/** A count of distinct persons. */
interface PeopleOf<Id> {
  readonly id: Id;
  readonly within?: never;
  readonly kind: 'people';
  readonly scope: 'user';
  /** Those of the first who are not of the second. */
  readonly less?: readonly [Id, Id];
  readonly of?: never;
  readonly ofGross?: never;
}

/** A quotient, re-derived from two sums. */
interface RateOf<Id> {
  readonly id: Id;
  readonly within?: never;
  readonly kind: 'rate';
  readonly less?: never;
  /** The metrics whose sums make it. */
  readonly of: readonly [numerator: Id, denominator: Id];
  /** Google has taken the first sum off the second, so that it is put back: numerator ÷ (numerator + denominator). */
  readonly ofGross?: true;
  /** How many to each, where it is no share of something. */
  readonly unit?: 'count';
}

type MetricOf<Id> = AmountOf<Id> | PeopleOf<Id> | RateOf<Id>;

/** The metrics that Plateau collects or derives. */
export const METRICS = [
  { id: 'sessions', kind: 'count', scope: 'session' },
  { id: 'engagedSessions', kind: 'count', scope: 'session' },
  { id: 'totalUsers', kind: 'people', scope: 'user' },
  { id: 'newUsers', kind: 'count', scope: 'first-time' },
  { id: 'screenPageViews', kind: 'count', scope: 'event' },
  { id: 'bounces', kind: 'count', scope: 'session' },
  { id: 'keyEvents', kind: 'count', scope: 'event' },
  { id: 'ecommercePurchases', kind: 'count', scope: 'event' },
  { id: 'totalRevenue', kind: 'currency', scope: 'event' },
  { id: 'addToCarts', kind: 'count', scope: 'event' },
  { id: 'checkouts', kind: 'count', scope: 'event' },
  { id: 'itemsPurchased', kind: 'count', scope: 'item' },
  { id: 'refundAmount', kind: 'currency', scope: 'event' },
  { id: 'shippingAmount', kind: 'currency', scope: 'event' },
  { id: 'itemDiscountAmount', kind: 'currency', scope: 'item' },
  // A purchaser is first only once, so that days add up; purchasers do not.
  { id: 'firstTimePurchasers', kind: 'count', scope: 'first-time' },
  { id: 'totalPurchasers', kind: 'people', scope: 'user' },
  /** Purchasers less first-time purchasers of the same month. */
  { id: 'returningPurchasers', kind: 'people', scope: 'user', less: ['totalPurchasers', 'firstTimePurchasers'] },
  { id: 'itemsViewed', kind: 'count', scope: 'item' },
  { id: 'itemsAddedToCart', kind: 'count', scope: 'item' },
  { id: 'itemRevenue', kind: 'currency', scope: 'item' },
  { id: 'itemRefundAmount', kind: 'currency', scope: 'item' },
  { id: 'itemsViewedInList', kind: 'count', scope: 'item' },
  { id: 'itemsClickedInList', kind: 'count', scope: 'item' },
  { id: 'eventCount', kind: 'count', scope: 'event' },
  // Google tells both by campaign, and by what a campaign has one of: its channel, its source.
  { id: 'advertiserAdCost', kind: 'currency', scope: 'session' },
  { id: 'advertiserAdClicks', kind: 'count', scope: 'session' },
  // Of Search Console: told by landing page, and beside no figure of visits.
  { id: 'organicGoogleSearchClicks', kind: 'count', scope: 'session' },
  { id: 'organicGoogleSearchImpressions', kind: 'count', scope: 'session' },
  /** The places of all impressions, added up: of it the mean place of any of them is re-derived. */
  { id: 'searchPositionSum', kind: 'count', scope: 'session', within: 'organicGoogleSearchAveragePosition' },
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
    unit: 'count',
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
  // "Total revenue divided by advertiser ad cost": units of money that came back for each that was spent.
  { id: 'returnOnAdSpend', kind: 'rate', of: ['totalRevenue', 'advertiserAdCost'], unit: 'count' },
  { id: 'costPerOrder', kind: 'rate', of: ['advertiserAdCost', 'ecommercePurchases'] },
  { id: 'advertiserAdCostPerKeyEvent', kind: 'rate', of: ['advertiserAdCost', 'keyEvents'] },
  {
    id: 'organicGoogleSearchClickThroughRate',
    kind: 'rate',
    of: ['organicGoogleSearchClicks', 'organicGoogleSearchImpressions'],
  },
  {
    id: 'organicGoogleSearchAveragePosition',
    kind: 'rate',
    of: ['searchPositionSum', 'organicGoogleSearchImpressions'],
    unit: 'count',
  },
] as const satisfies readonly MetricOf<string>[];

/** The names that the catalogue knows. What comes from a file, a store or an API is parsed by it. */
export const MetricId = z.enum(METRICS.map(({ id }) => id));
export type MetricId = z.infer<typeof MetricId>;

export type Metric = MetricOf<MetricId>;
export type Rate = Extract<Metric, { kind: 'rate' }>;

const byId: ReadonlyMap<string, Metric> = new Map(METRICS.map((metric) => [metric.id, metric]));

/** The catalogue's entry, or undefined for a name that Plateau does not know. */
export function metricOf(id: MetricId): Metric;
export function metricOf(id: string): Metric | undefined;
export function metricOf(id: string): Metric | undefined {
  return byId.get(id);
}

/** The entries of a record by metric, in the record's own order; what the catalogue does not know is left out. */
export function metricEntries<Value>(record: Readonly<Record<string, Value | undefined>>): [MetricId, Value][] {
  return Object.entries(record).flatMap(([name, value]): [MetricId, Value][] => {
    const known = metricOf(name);
    return known && value !== undefined ? [[known.id, value]] : [];
  });
}

/** Those of several names that the catalogue knows. */
export function knownMetrics(names: readonly string[]): MetricId[] {
  return names.flatMap((name) => metricOf(name)?.id ?? []);
}
