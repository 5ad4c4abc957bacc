import { type Metric, type MetricId, METRICS } from './metric';
import { plainName } from './plain-name';

/** Other names that a metric had in GA4, Universal Analytics or exports; compared without case, spaces, - and _. */
const ALSO_KNOWN_AS: Readonly<Partial<Record<MetricId, readonly string[]>>> = {
  sessions: ['visits', 'ga:sessions', 'séances', 'visites'],
  engagedSessions: ['sessions avec engagement'],
  totalUsers: ['users', 'ga:users', 'visitors', 'utilisateurs', 'activeUsers', 'customers', 'clients'],
  newUsers: ['ga:newUsers', 'nouveaux utilisateurs'],
  screenPageViews: ['views', 'pageviews', 'ga:pageviews', 'vues'],
  bounces: ['ga:bounces', 'rebonds'],
  keyEvents: ['conversions', 'goalCompletionsAll', 'événements clés'],
  ecommercePurchases: ['transactions', 'orders', 'purchases', 'commandes', 'achats'],
  totalRevenue: [
    'revenue',
    'purchaseRevenue',
    'transactionRevenue',
    'sales',
    'turnover',
    "chiffre d'affaires",
    'ca',
    'revenus',
  ],
  addToCarts: ['ajouts au panier'],
  checkouts: ['paiements commencés'],
  itemsPurchased: ['units', 'unités', 'articles achetés'],
  refundAmount: ['refunds', 'returns_value', 'remboursements'],
  shippingAmount: ['shipping', 'frais de port'],
  itemDiscountAmount: ['discounts', 'remises'],
  firstTimePurchasers: ['first time buyers', 'nouveaux acheteurs'],
  totalPurchasers: ['purchasers', 'acheteurs'],
  returningPurchasers: ['returning buyers', 'acheteurs fidèles'],
  itemsViewed: ['item views', 'articles vus'],
  itemsAddedToCart: ['articles ajoutés au panier'],
  itemRevenue: ['revenu lié aux articles'],
  itemRefundAmount: ['remboursements des articles'],
  itemsViewedInList: ['articles vus dans une liste'],
  itemsClickedInList: ['articles cliqués dans une liste'],
  eventCount: ["nombre d'événements"],
  advertiserAdCost: [
    'ads cost',
    'google ads cost',
    'ad cost',
    'ad spend',
    'coût google ads',
    'coût des annonces',
    'coût publicitaire',
    'dépenses publicitaires',
  ],
  advertiserAdClicks: ['ads clicks', 'google ads clicks', 'clics google ads', 'clics sur les annonces'],
  organicGoogleSearchClicks: ['clics dans la recherche naturelle google'],
  organicGoogleSearchImpressions: ['impressions dans la recherche naturelle google'],
  engagementRate: ["taux d'engagement"],
  bounceRate: ['taux de rebond'],
  purchaseRate: ['ecommerceConversionRate', 'conversionRate', 'taux de conversion'],
  sessionKeyEventRate: ['sessionConversionRate'],
  averageOrderValue: ['averagePurchaseRevenue', 'panier moyen'],
  viewsPerSession: ['screenPageViewsPerSession'],
  returnOnAdSpend: ['roas', 'retour sur les dépenses publicitaires'],
  advertiserAdCostPerKeyEvent: ['advertiserAdCostPerConversion', 'cost per key event', 'coût par événement clé'],
  organicGoogleSearchClickThroughRate: ['taux de clics dans la recherche naturelle google'],
  organicGoogleSearchAveragePosition: ['position moyenne dans la recherche naturelle google'],
};

/** A metric's own name and every other that it ever had. */
export const metricNames = (id: MetricId): readonly string[] => [id, ...(ALSO_KNOWN_AS[id] ?? [])];

const byName: ReadonlyMap<string, Metric> = new Map(
  METRICS.flatMap((metric) => metricNames(metric.id).map((name) => [plainName(name), metric] as const)),
);

/** Finds a metric by any name it ever had, without regard to case, spaces, hyphens and underscores. */
export function metricNamed(name: string): Metric | undefined {
  return byName.get(plainName(name));
}
