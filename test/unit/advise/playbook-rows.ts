import type { ProcessRule } from '@/lib/model/finding-subject';
import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import { aimOf, type Situation } from '@/lib/advise/tactic';
import { TACTICS } from '@/lib/advise/tactics';
import type { PersonQuestion } from '@/lib/model/answer';
import { PreFlightPoint } from '@/lib/model/pre-flight';
import { findingFor } from './sample-findings';

/** What a finding is about, as a tactic's situation says it. */
export type Fact = Pick<Situation, 'kinds'> & Partial<Situation>;

/** One situation that Plateau serves: the fact that it notices, and the tactics that answer it. */
export interface Row {
  /** How the row is called in the list of situations. */
  readonly row: string;
  readonly facts: readonly (readonly [Fact, ...tacticIds: string[]])[];
  /** What only a person can say. */
  readonly asks?: readonly PersonQuestion[];
  /** What else of Plateau serves it: a part of the product that is no tactic. */
  readonly servedBy?: string;
}

export const at = (kind: Situation['kinds'][number], more: Partial<Situation> = {}): Fact => ({
  kinds: [kind],
  ...more,
});
const process = (rule: ProcessRule) => at('process', { metrics: [rule] });
export const gap = (metric: MetricId, dimension: DimensionId, segment: string, direction: 'up' | 'down' = 'down') =>
  at('gap', { metrics: [metric], dimensions: [dimension], segments: [segment], directions: [direction] });
const part = (dimension: DimensionId, key: string, direction: 'up' | 'down', metric: MetricId = 'sessions') =>
  at('segments', { metrics: [metric], dimensions: [dimension], part: { keys: [key], direction } });
export const CHANNEL = 'sessionDefaultChannelGroup';

export const ROWS: readonly Row[] = [
  {
    row: 'Sacha',
    facts: [[process('nothing-closed'), 'finish-before-starting']],
    servedBy: 'monthly and weekly drafts, repetition score',
  },
  {
    row: 'Claude',
    facts: [
      [at('data-health', { segments: ['no-ecommerce'], severities: ['block'] }), 'mend-measurement'],
      [at('pace', { directions: ['down'], figures: ['openReadings', 'to'] }), 'target-by-lever'],
      [at('margin', { metrics: ['discountShare'], directions: ['up'] }), 'discount-guard'],
    ],
    asks: ['margin-share'],
  },
  {
    row: 'Eden',
    facts: [
      [
        at('segments', { dimensions: ['sessionCampaignName'], segments: ['newsletter-hebdo'], directions: ['down'] }),
        'email-segments',
      ],
      [part(CHANNEL, 'Email', 'down', 'totalRevenue'), 'email-segments'],
    ],
    asks: ['reachable-recipients', 'unsubscribed'],
  },
  {
    row: 'Charlie',
    facts: [
      [at('verdict', { metrics: ['firstTimePurchasers'], directions: ['flat'] }), 'new-customer-holdout'],
      [at('verdict', { metrics: ['firstTimePurchasers'], directions: ['down'] }), 'new-customer-holdout'],
      [at('concentration', { dimensions: [CHANNEL] }), 'spread-channels'],
      [at('ad-spend', { dimensions: ['sessionCampaignName'], directions: ['down'] }), 'stop-unprofitable-campaign'],
      [
        at('ad-spend', {
          metrics: ['returnOnAdSpend'],
          dimensions: [CHANNEL],
          directions: ['down'],
          figures: ['returned', 'marginal'],
        }),
        'move-budget',
      ],
    ],
  },
  {
    row: 'Cyril',
    facts: [
      [
        at('divergence', {
          metrics: ['purchaseRate'],
          segments: ['last-week'],
          directions: ['down'],
          figures: ['before', 'after', 'sessionsBefore', 'sessionsAfter'],
        }),
        'pre-send-checklist',
      ],
    ],
    servedBy: `pre-flight list (${PreFlightPoint.options.join(', ')})`,
  },
  { row: 'Jean', facts: [[gap('cartToViewRate', 'itemName', 'Lampe'), 'product-reviews']], asks: ['hours-spent'] },
  {
    row: 'Philippe',
    facts: [
      [process('no-objective'), 'roadmap-with-objectives'],
      [process('low-impact-effort'), 'roadmap-with-objectives'],
      [at('process', { metrics: ['too-much-at-once'], figures: ['atOnce'] }), 'finish-before-starting'],
    ],
  },
  {
    row: 'Dominique',
    facts: [
      [process('due-after-leaving'), 'deputy-and-next-step'],
      [process('no-deputy'), 'deputy-and-next-step'],
      [process('no-movement'), 'deputy-and-next-step'],
    ],
    servedBy: 'hand-over pack',
  },
  { row: 'Automation marketing', facts: [[process('quarter-review-due'), 'quarterly-review']] },
  { row: 'Preuve sociale', facts: [[gap('cartToViewRate', 'itemName', 'Lampe'), 'product-reviews']] },
  {
    row: 'Dark social',
    facts: [
      [
        at('untracked-visits', { metrics: ['sessions'], dimensions: ['landingPage'], directions: ['up'] }),
        'how-did-you-hear',
        'share-tags',
      ],
      [part(CHANNEL, 'Direct', 'up'), 'share-tags'],
    ],
    asks: ['heard-answers', 'heard-from-someone'],
  },
  { row: 'Transformation digitale', facts: [[process('culture-event-due'), 'culture-event']] },
  {
    row: 'Marketing-Vente',
    facts: [
      [
        at('divergence', { metrics: ['keyEvents'], figures: ['before', 'leads', 'salesBefore', 'sales'] }),
        'lead-follow-up',
      ],
      [at('verdict', { metrics: ['keyEvents'], directions: ['flat'] }), 'lead-follow-up'],
    ],
    asks: ['sales'],
  },
  { row: 'Marketing-Qualité', facts: [[gap('itemRefundShare', 'itemName', 'Lampe', 'up'), 'reassurance-block']] },
  {
    row: 'Marketing-Logistique',
    facts: [
      [at('funnel-step', { segments: ['purchase'], directions: ['down'] }), 'delivery-promise'],
      [at('factors', { part: { keys: ['averageOrderValue'], direction: 'down' } }), 'free-shipping-threshold'],
      [at('peak', { directions: ['up'] }), 'item-forecast', 'season-plan'],
    ],
  },
  {
    row: 'Semrush',
    facts: [
      [part(CHANNEL, 'Organic Search', 'down'), 'refresh-organic-pages'],
      [
        at('verdict', { dimensions: [CHANNEL], segments: ['Organic Search'], directions: ['flat'] }),
        'refresh-organic-pages',
      ],
      [at('search', { metrics: ['organicGoogleSearchAveragePosition'], directions: ['up'] }), 'refresh-organic-pages'],
    ],
  },
  {
    row: 'Klaviyo',
    facts: [
      [
        at('automation', { metrics: ['totalRevenue'], dimensions: ['sessionCampaignName'], directions: ['down'] }),
        'email-flows',
        'welcome-series',
      ],
      [at('automation', { metrics: ['totalRevenue'], directions: ['unknown'] }), 'email-flows', 'welcome-series'],
    ],
  },
  {
    row: 'Shoppingfeed',
    facts: [[at('unseen-items', { metrics: ['itemsViewed'], dimensions: ['itemName'] }), 'feed-hygiene']],
    asks: ['catalogue'],
  },
  {
    row: 'Stripe',
    facts: [
      [
        at('funnel-step', { dimensions: ['browser'], segments: ['Safari'], directions: ['down'] }),
        'payment-by-browser',
      ],
    ],
  },
  {
    row: 'Google Analytics',
    facts: [
      [at('data-health', { segments: ['not-set-share'], severities: ['warn'] }), 'mend-measurement'],
      [at('data-health', { segments: ['unassigned-share'] }), 'tag-campaigns'],
      [at('data-health', { segments: ['consent-suspect'] }), 'what-did-you-change'],
    ],
  },
  {
    row: 'Doofinder',
    facts: [
      [gap('purchaseRate', 'searchTerm', 'lampe bleue'), 'site-search'],
      [gap('sessionKeyEventRate', 'searchTerm', 'devis'), 'site-search'],
    ],
  },
  { row: 'SEO / SEA', facts: [[process('tool-hours'), 'roadmap-with-objectives']], asks: ['hours-spent'] },
  { row: 'Reputation of marketing', facts: [], servedBy: 'intake of requests' },
  { row: 'Benchmarketing.io', facts: [], servedBy: 'findings of kind benchmark, the property’s own past' },
  {
    row: 'Objectif',
    facts: [[at('pace', { directions: ['down'], figures: ['openReadings', 'to'] }), 'target-by-lever']],
    servedBy: 'objective → strategy → tactic',
  },
  {
    row: 'VVC',
    facts: [
      [at('verdict', { metrics: ['returningPurchasers'], directions: ['flat'] }), 'second-order', 'welcome-series'],
      [at('verdict', { metrics: ['returningPurchasers'], directions: ['down'] }), 'second-order', 'welcome-series'],
    ],
  },
  {
    row: 'Panier abandonné',
    facts: [[at('funnel-step', { segments: ['purchase'], directions: ['down'] }), 'abandoned-cart']],
    asks: ['reachable-recipients'],
  },
  {
    row: 'Série de bienvenue',
    facts: [[at('verdict', { metrics: ['secondOrderShare'], directions: ['down'] }), 'welcome-series', 'second-order']],
  },
  { row: 'Big Data', facts: [[gap('listClickRate', 'itemListName', 'Nouveautés'), 'reorder-lists']] },
  { row: 'A/B testing', facts: [[gap('purchaseRate', 'landingPage', '/lampes'), 'landing-page-test']] },
  {
    row: 'Anticipation saisonnière',
    facts: [
      [at('peak', { directions: ['up'] }), 'season-plan', 'item-forecast'],
      [at('verdict', { figures: ['peakShare', 'peakInDays'], directions: ['flat'] }), 'season-plan'],
    ],
  },
  { row: 'Tracking', facts: [[gap('cartToViewRate', 'itemName', 'Lampe'), 'remarketing-audience']] },
  {
    row: 'Retargeting',
    facts: [
      [gap('newVisitorShare', CHANNEL, 'Paid Social'), 'exclude-buyers'],
      [gap('purchaseRate', CHANNEL, 'Paid Social'), 'channel-promise'],
    ],
  },
  {
    row: 'DMP',
    facts: [
      [
        at('reach', {
          metrics: ['engagementRate'],
          dimensions: ['landingPage'],
          segments: ['/guide'],
          directions: ['up'],
        }),
        'amplify-content',
      ],
    ],
  },
  { row: 'Livre blanc', facts: [], servedBy: 'glossary in the panel' },
];

/** The tactics that answer a fact. */
export const answering = (fact: Fact) => {
  const finding = findingFor(fact);
  return TACTICS.filter((tactic) => aimOf(tactic, finding) !== null).map(({ id }) => id);
};
