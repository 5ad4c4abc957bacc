import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import { figure, report, provenance } from './sample-parts';
import { mobile, shopFindings, shopVitals } from './sample-shop-findings';

const effort = (setUpHours: number, weeklyHours: number) => ({
  setUpHours,
  weeklyHours,
  firstYearHours: setUpHours + 47 * weeklyHours,
});
const idOf = (kind: string) => shopFindings.find((each) => each.kind === kind)?.id ?? '';

export const mobileCheckout: Recommendation = {
  fingerprint: 'purchaseRate|deviceCategory|mobile|down|mobile-checkout',
  tacticId: 'mobile-checkout',
  findingIds: [idOf('gap')],
  standing: 'new',
  objective: 'grow-outcome',
  strategy: 'more-conversion',
  metric: 'purchaseRate',
  dimension: 'deviceCategory',
  segment: 'mobile',
  effect: {
    low: figure(85_700, 'currency', { where: mobile }),
    high: figure(98_900, 'currency', { where: mobile }),
    sources: [],
    basis: figure(84_900, 'currency', { where: mobile }),
  },
  effort: effort(14, 0),
  departments: ['it', 'customer-service'],
  measurement: {
    metric: 'purchaseRate',
    dimension: 'deviceCategory',
    segment: 'mobile',
    windowDays: 56,
    smallestVisibleChange: 0.09,
    seenIn: provenance(['ecommercePurchases', 'sessions']),
  },
  link: 'https://analytics.google.com/analytics/web/#/p123456789/reports/explorer?r=user-technology-detail',
  score: 0.4,
};

const askChange: Recommendation = {
  ...mobileCheckout,
  fingerprint: 'purchaseRate|date|2026-09-03|down|what-did-you-change',
  tacticId: 'what-did-you-change',
  findingIds: [idOf('break')],
  standing: 'follow-up',
  objective: 'trust-the-figures',
  strategy: 'known-causes',
  dimension: 'date',
  segment: '2026-09-03',
  effect: null,
  effort: effort(0.5, 0),
  departments: ['it', 'customer-service', 'logistics', 'agency'],
  measurement: { metric: 'purchaseRate', dimension: null, segment: null, windowDays: 28, smallestVisibleChange: 0.06 },
};

/** Revenue on a plateau, traffic growing, conversion undecided: the situation of the playbook's first pages. */
export const plateauShop: Report = report({
  vitals: shopVitals,
  findings: shopFindings,
  advice: {
    recommendations: [mobileCheckout, askChange],
    leftOut: [
      { fingerprint: 'a', tacticId: 'abandoned-cart', reason: 'already-said', day: '2026-10-06', times: 2 },
      { fingerprint: 'b', tacticId: 'product-reviews', reason: 'no-capacity' },
      { fingerprint: 'c', tacticId: 'email-segments', reason: 'refused', day: '2027-03-01', times: 1 },
      {
        fingerprint: 'd',
        tacticId: 'free-shipping-threshold',
        reason: 'done-and-waiting',
        day: '2026-12-20',
        times: 1,
      },
    ],
    hours: { taken: 6, available: 8 },
  },
  health: [
    { code: 'thresholded', severity: 'note', metrics: [], dimensions: ['country'] },
    {
      code: 'unassigned-share',
      severity: 'warn',
      metrics: ['sessions'],
      dimensions: ['sessionDefaultChannelGroup'],
      share: 0.06,
    },
  ],
  notMeasured: ['refundAmount'],
});
