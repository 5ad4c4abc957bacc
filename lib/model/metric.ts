import * as z from 'zod/mini';
import { plainName } from './plain-name';

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
  /** Other names that the same thing had in GA4, Universal Analytics or exports; compared without case, spaces, - and _. */
  readonly alsoKnownAs: readonly string[];
  /** For a rate: the metrics whose sums make it. */
  readonly of?: readonly [numerator: string, denominator: string];
  /** Google has taken the first sum off the second, so that it is put back: numerator ÷ (numerator + denominator). */
  readonly ofGross?: true;
}

/** The metrics that Plateau collects or derives. */
export const METRICS = [
  { id: 'sessions', kind: 'count', alsoKnownAs: ['visits', 'ga:sessions', 'séances', 'visites'] },
  { id: 'engagedSessions', kind: 'count', alsoKnownAs: ['sessions avec engagement'] },
  {
    id: 'totalUsers',
    kind: 'people',
    alsoKnownAs: ['users', 'ga:users', 'visitors', 'utilisateurs', 'activeUsers', 'customers', 'clients'],
  },
  { id: 'newUsers', kind: 'count', alsoKnownAs: ['ga:newUsers', 'nouveaux utilisateurs'] },
  { id: 'screenPageViews', kind: 'count', alsoKnownAs: ['views', 'pageviews', 'ga:pageviews', 'vues'] },
  { id: 'bounces', kind: 'count', alsoKnownAs: ['ga:bounces', 'rebonds'] },
  { id: 'keyEvents', kind: 'count', alsoKnownAs: ['conversions', 'goalCompletionsAll', 'événements clés'] },
  {
    id: 'ecommercePurchases',
    kind: 'count',
    alsoKnownAs: ['transactions', 'orders', 'purchases', 'commandes', 'achats'],
  },
  {
    id: 'totalRevenue',
    kind: 'currency',
    alsoKnownAs: [
      'revenue',
      'purchaseRevenue',
      'transactionRevenue',
      'sales',
      'turnover',
      "chiffre d'affaires",
      'ca',
      'revenus',
    ],
  },
  { id: 'addToCarts', kind: 'count', alsoKnownAs: ['ajouts au panier'] },
  { id: 'checkouts', kind: 'count', alsoKnownAs: ['paiements commencés'] },
  { id: 'itemsPurchased', kind: 'count', alsoKnownAs: ['units', 'unités', 'articles achetés'] },
  { id: 'refundAmount', kind: 'currency', alsoKnownAs: ['refunds', 'returns_value', 'remboursements'] },
  { id: 'shippingAmount', kind: 'currency', alsoKnownAs: ['shipping', 'frais de port'] },
  { id: 'itemDiscountAmount', kind: 'currency', alsoKnownAs: ['discounts', 'remises'] },
  // A purchaser is first only once, so that days add up; purchasers do not.
  { id: 'firstTimePurchasers', kind: 'count', alsoKnownAs: ['first time buyers', 'nouveaux acheteurs'] },
  { id: 'totalPurchasers', kind: 'people', alsoKnownAs: ['purchasers', 'acheteurs'] },
  /** Purchasers less first-time purchasers of the same month. */
  { id: 'returningPurchasers', kind: 'people', alsoKnownAs: ['returning buyers', 'acheteurs fidèles'] },
  { id: 'itemsViewed', kind: 'count', alsoKnownAs: ['item views', 'articles vus'] },
  { id: 'itemsAddedToCart', kind: 'count', alsoKnownAs: ['articles ajoutés au panier'] },
  { id: 'itemRevenue', kind: 'currency', alsoKnownAs: ['revenu lié aux articles'] },
  { id: 'itemRefundAmount', kind: 'currency', alsoKnownAs: ['remboursements des articles'] },
  { id: 'itemsViewedInList', kind: 'count', alsoKnownAs: ['articles vus dans une liste'] },
  { id: 'itemsClickedInList', kind: 'count', alsoKnownAs: ['articles cliqués dans une liste'] },
  { id: 'eventCount', kind: 'count', alsoKnownAs: ["nombre d'événements"] },
  { id: 'engagementRate', kind: 'rate', alsoKnownAs: ["taux d'engagement"], of: ['engagedSessions', 'sessions'] },
  { id: 'bounceRate', kind: 'rate', alsoKnownAs: ['taux de rebond'], of: ['bounces', 'sessions'] },
  {
    id: 'purchaseRate',
    kind: 'rate',
    alsoKnownAs: ['ecommerceConversionRate', 'conversionRate', 'taux de conversion'],
    of: ['ecommercePurchases', 'sessions'],
  },
  { id: 'sessionKeyEventRate', kind: 'rate', alsoKnownAs: ['sessionConversionRate'], of: ['keyEvents', 'sessions'] },
  {
    id: 'averageOrderValue',
    kind: 'rate',
    alsoKnownAs: ['averagePurchaseRevenue', 'panier moyen'],
    of: ['totalRevenue', 'ecommercePurchases'],
  },
  {
    id: 'viewsPerSession',
    kind: 'rate',
    alsoKnownAs: ['screenPageViewsPerSession'],
    of: ['screenPageViews', 'sessions'],
  },
  { id: 'newVisitorShare', kind: 'rate', alsoKnownAs: [], of: ['newUsers', 'sessions'] },
  // Of sums of items. Google's own rates of these two names divide users, who add up over nothing.
  { id: 'cartToViewRate', kind: 'rate', alsoKnownAs: [], of: ['itemsAddedToCart', 'itemsViewed'] },
  { id: 'purchaseToViewRate', kind: 'rate', alsoKnownAs: [], of: ['itemsPurchased', 'itemsViewed'] },
  { id: 'listClickRate', kind: 'rate', alsoKnownAs: [], of: ['itemsClickedInList', 'itemsViewedInList'] },
  // Google's item revenue is "minus refunded transaction revenue from items".
  { id: 'itemRefundShare', kind: 'rate', alsoKnownAs: [], of: ['itemRefundAmount', 'itemRevenue'], ofGross: true },
  /** What was given away for each unit of money taken in: it may pass one. */
  { id: 'discountShare', kind: 'rate', alsoKnownAs: [], of: ['itemDiscountAmount', 'totalRevenue'] },
  { id: 'secondOrderShare', kind: 'rate', alsoKnownAs: [], of: ['returningPurchasers', 'totalPurchasers'] },
] as const satisfies readonly Metric[];

export type MetricId = (typeof METRICS)[number]['id'];

const byId: ReadonlyMap<string, Metric> = new Map(METRICS.map((metric) => [metric.id, metric]));

/** The catalogue's entry, or undefined for a metric that Plateau does not know. */
export function metricOf(id: string): Metric | undefined {
  return byId.get(id);
}

const byName = new Map<string, Metric>(
  METRICS.flatMap((metric: Metric) =>
    [metric.id, ...metric.alsoKnownAs].map((name) => [plainName(name), metric] as const),
  ),
);

/** Finds a metric by any name it ever had, without regard to case, spaces, hyphens and underscores. */
export function metricNamed(name: string): Metric | undefined {
  return byName.get(plainName(name));
}
