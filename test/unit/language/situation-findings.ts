import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { Finding, FindingKind } from '@/lib/model/finding';
import type { Figure, Unit } from '@/lib/model/quantity';
import { estimate, figure, finding } from '../draft/sample-parts';

const QUARTER = { from: '2026-08-31', to: '2026-11-22' };
const YEAR_BEFORE = { from: '2025-08-31', to: '2025-11-22' };

type Parts = Partial<Finding> & Pick<Finding, 'kind' | 'metric' | 'figures'>;

export const found = (parts: Parts): Finding =>
  finding({
    dimension: null,
    segment: null,
    direction: 'down',
    period: QUARTER,
    confidence: 0.95,
    weight: 0.1,
    ...parts,
  });

/** A figure of these metrics with an interval as wide as given. */
export const of = (metrics: readonly string[], value: number, unit: Unit, spread = 0): Figure => {
  const made = figure(value, unit, spread === 0 ? {} : { interval: estimate(value, value - spread, value + spread) });
  return { ...made, provenance: { ...made.provenance, query: { ...made.provenance.query, metrics: [...metrics] } } };
};

function beside(
  metric: MetricId,
  columns: readonly [string, string],
  dimension: DimensionId,
  segment: string,
  [own, others, spread, count]: readonly [own: number, others: number, spread: number, count: number],
  { kind = 'gap', more = {} }: { kind?: FindingKind; more?: Record<string, Figure> } = {},
): Finding {
  return found({
    kind,
    metric,
    dimension,
    segment,
    direction: own < others ? 'down' : 'up',
    figures: {
      size: of(columns, own - others, 'rate', spread),
      segmentRate: of(columns, own, 'rate', spread),
      othersRate: of(columns, others, 'rate'),
      segmentSessions: of([columns[1]], count, 'count'),
      ...more,
    },
  });
}

const worth = { worthHalf: of(['totalRevenue'], 1840, 'currency', 320) };
const on = (value: number, from: string): Figure => {
  const made = figure(value, 'days');
  return { ...made, provenance: { ...made.provenance, period: { from, to: from } } };
};

/** One finding of each new situation, as explain would give it. */
export const SITUATIONS: Readonly<Record<string, Finding>> = {
  articles: beside(
    'cartToViewRate',
    ['itemsAddedToCart', 'itemsViewed'],
    'itemName',
    'Lampe Oslo',
    [0.012, 0.048, 0.002, 12_400],
    {
      more: worth,
    },
  ),
  refunds: beside(
    'itemRefundShare',
    ['itemRefundAmount', 'itemsPurchased'],
    'itemName',
    'Plaid',
    [0.18, 0.06, 0.04, 320],
    {
      more: { refunds: of(['itemRefundAmount'], 2140, 'currency') },
    },
  ),
  searches: beside(
    'purchaseRate',
    ['ecommercePurchases', 'sessions'],
    'searchTerm',
    'abat-jour',
    [0.004, 0.041, 0.003, 640],
    {
      more: worth,
    },
  ),
  lists: beside(
    'listClickRate',
    ['itemsClickedInList', 'itemsViewedInList'],
    'itemListName',
    'Vous aimerez',
    [0.006, 0.019, 0.001, 82_000],
  ),
  knownVisitors: beside(
    'newVisitorShare',
    ['newUsers', 'sessions'],
    'sessionDefaultChannelGroup',
    'Paid Social',
    [0.32, 0.58, 0.02, 4200],
  ),
  reach: beside(
    'engagementRate',
    ['engagedSessions', 'sessions'],
    'landingPage',
    '/journal/lin',
    [0.78, 0.55, 0.04, 340],
    {
      kind: 'reach',
    },
  ),
  browser: found({
    kind: 'funnel-step',
    metric: 'checkouts',
    dimension: 'browser',
    segment: 'Safari',
    figures: {
      before: of(['ecommercePurchases', 'checkouts'], 0.61, 'rate'),
      after: of(['ecommercePurchases', 'checkouts'], 0.22, 'rate', 0.03),
      difference: of(['ecommercePurchases', 'checkouts'], -0.39, 'rate', 0.03),
      started: of(['checkouts'], 1240, 'count'),
      lost: of(['checkouts'], 967, 'count'),
    },
  }),
  margin: found({
    kind: 'margin',
    metric: 'discountShare',
    direction: 'up',
    comparedWith: YEAR_BEFORE,
    figures: {
      before: of(['itemDiscountAmount', 'totalRevenue'], 0.042, 'rate'),
      after: of(['itemDiscountAmount', 'totalRevenue'], 0.091, 'rate'),
      size: of(['itemDiscountAmount', 'totalRevenue'], 0.049, 'rate'),
      change: of(['itemDiscountAmount', 'totalRevenue'], 1.17, 'change', 0.3),
      discounts: of(['itemDiscountAmount'], 41_200, 'currency'),
    },
  }),
  leads: found({
    kind: 'divergence',
    metric: 'keyEvents',
    comparedWith: YEAR_BEFORE,
    figures: {
      before: of(['keyEvents'], 210, 'count'),
      after: of(['keyEvents'], 342, 'count'),
      leads: of(['keyEvents'], 342, 'count'),
      size: of(['keyEvents'], 132, 'count'),
      sales: of(['sales'], 31, 'count'),
      salesBefore: of(['sales'], 48, 'count'),
      closing: of(['sales'], -0.138, 'rate', 0.05),
    },
  }),
  untracked: found({
    kind: 'untracked-visits',
    metric: 'sessions',
    dimension: 'landingPage',
    segment: '/lunettes/soleil',
    direction: 'up',
    figures: {
      before: of(['newUsers'], 0.083, 'rate'),
      after: of(['newUsers'], 0.141, 'rate'),
      size: of(['newUsers'], 0.058, 'rate', 0.02),
      visitors: of(['newUsers'], 1320, 'count'),
      heard: of(['heard-from-someone'], 0.24, 'rate', 0.06),
      heardAnswers: of(['heard-answers'], 145, 'count'),
    },
  }),
  heard: found({
    kind: 'untracked-visits',
    metric: 'sessions',
    dimension: 'landingPage',
    direction: 'up',
    figures: {
      heard: of(['heard-from-someone'], 0.24, 'rate', 0.06),
      heardAnswers: of(['heard-answers'], 145, 'count'),
    },
  }),
  peak: found({
    kind: 'peak',
    metric: 'totalRevenue',
    direction: 'up',
    period: { from: '2026-12-14', to: '2026-12-20' },
    figures: {
      peak: of(['totalRevenue'], 84_000, 'currency', 22_000),
      usual: of(['totalRevenue'], 55_000, 'currency'),
      peakWeek: on(22, '2026-12-14'),
      rampWeek: on(8, '2026-11-30'),
      prepareBy: on(-48, '2026-10-05'),
    },
  }),
  automation: found({
    kind: 'automation',
    metric: 'totalRevenue',
    dimension: 'sessionCampaignName',
    figures: {
      size: of(['totalRevenue'], 0.042, 'rate'),
      orders: of(['ecommercePurchases'], 0.031, 'rate', 0.02),
      email: of(['totalRevenue'], 41_000, 'currency'),
    },
  }),
  unseen: found({
    kind: 'unseen-items',
    metric: 'itemsViewed',
    dimension: 'itemName',
    figures: { size: of(['itemsViewed'], 31, 'count'), catalogue: of(['catalogue'], 240, 'count') },
    parts: ['Vase Nil', 'Plaid Lin'].map((key) => {
      const none = of(['itemsViewed'], 0, 'count');
      return { key, before: none, after: none, contribution: none };
    }),
  }),
  reversal: found({
    kind: 'mix-and-rate',
    metric: 'purchaseRate',
    dimension: 'deviceCategory',
    comparedWith: YEAR_BEFORE,
    figures: {
      before: of(['ecommercePurchases', 'sessions'], 0.027, 'rate'),
      after: of(['ecommercePurchases', 'sessions'], 0.019, 'rate'),
      change: of(['ecommercePurchases', 'sessions'], -0.296, 'change', 0.06),
      mix: of(['ecommercePurchases', 'sessions'], -0.011, 'rate'),
      rate: of(['ecommercePurchases', 'sessions'], 0.003, 'rate'),
      reversal: of(['ecommercePurchases', 'sessions'], 2, 'count'),
    },
    parts: [
      ['mobile', 0.01, 0.0125],
      ['desktop', 0.04, 0.045],
    ].map(([key, before, after]) => ({
      key: String(key),
      before: of(['ecommercePurchases', 'sessions'], Number(before), 'rate'),
      after: of(['ecommercePurchases', 'sessions'], Number(after), 'rate'),
      contribution: of(['ecommercePurchases', 'sessions'], 0.001, 'rate'),
    })),
  }),
  notedAction: found({
    kind: 'break',
    metric: 'sessions',
    dimension: 'date',
    segment: '2026-09-03',
    since: '2026-09-03',
    reason: 'Relancer les paniers',
    explainedBy: { by: 'person', isAction: true },
    figures: { size: of(['sessions'], -0.3, 'change') },
  }),
  noted: found({
    kind: 'break',
    metric: 'sessions',
    dimension: 'date',
    segment: '2026-09-03',
    since: '2026-09-03',
    reason: 'nouveau bandeau de consentement.',
    figures: { size: of(['sessions'], -0.3, 'change') },
  }),
};
