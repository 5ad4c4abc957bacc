/** A small property in a known state, for the components to show. All figures are made up for the tests. */
import type { MetricId } from '@/lib/model/metric';
import type { Draft } from '@/lib/model/draft';
import type { Diagnosis, Verdict } from '@/lib/model/diagnosis';
import type { Finding } from '@/lib/model/finding';
import type { Action, Memory } from '@/lib/model/memory';
import type { Provenance } from '@/lib/model/provenance';
import type { Figure } from '@/lib/model/quantity';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report, Vital } from '@/lib/model/report';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import { windowUntil } from '@/lib/measure/last-window';

export const PROPERTY_ID = '4321';
export const AS_OF = '2026-11-19';

export const provenance: Provenance = {
  source: 'demo',
  propertyId: PROPERTY_ID,
  query: { dimensions: ['date'], metrics: ['sessions'], where: [] },
  period: { from: '2026-10-23', to: AS_OF },
  daysObserved: 28,
  sampledShare: 1,
  thresholded: false,
};

export const count = (value: number): Figure => ({ value, unit: 'count', provenance });
export const euros = (value: number): Figure => ({ value, unit: 'currency', currency: 'EUR', provenance });

function diagnosis(verdict: Verdict, growth: number, since: string): Diagnosis {
  return {
    verdict,
    monthlyGrowth: { estimate: growth, low: growth - 0.007, high: growth + 0.007, level: 0.9 },
    since,
    events: [],
    notes: verdict === 'inconclusive' ? [{ code: 'weeks-still-needed', value: 5 }] : [],
    margin: 0.01,
  };
}

function vital(metric: MetricId, verdict: Verdict, growth: number, last: Figure): Vital {
  const values = Array.from({ length: 60 }, (_, week) => 100 * (1 + growth) ** (week / 4.3) + (week % 5));
  return {
    metric,
    diagnosis: diagnosis(verdict, growth, '2026-04-13'),
    growth: null,
    last,
    yearBefore: null,
    chart: {
      kind: 'trend',
      unit: last.unit,
      ...(last.currency === undefined ? {} : { currency: last.currency }),
      verdict,
      start: '2025-09-29',
      step: 'week',
      values,
      regime: null,
      events: [],
    },
  };
}

export const breakFinding: Finding = {
  id: 'break|purchaseRate|||down',
  kind: 'break',
  metric: 'purchaseRate',
  dimension: null,
  segment: null,
  direction: 'down',
  period: { from: '2026-09-03', to: AS_OF },
  since: '2026-09-03',
  confidence: 0.95,
  weight: 0.2,
  figures: { size: { value: -0.21, unit: 'change', provenance } },
  asks: 'what-did-you-change',
};

export const gapFinding: Finding = {
  id: 'gap|purchaseRate|deviceCategory|mobile|down',
  kind: 'gap',
  metric: 'purchaseRate',
  dimension: 'deviceCategory',
  segment: 'mobile',
  direction: 'down',
  period: { from: '2026-10-23', to: AS_OF },
  confidence: 0.97,
  weight: 0.3,
  figures: {
    segmentRate: { value: 0.009, unit: 'rate', provenance },
    othersRate: { value: 0.022, unit: 'rate', provenance },
    segmentSessions: count(61_200),
  },
};

export const recommendation: Recommendation = {
  fingerprint: 'purchaseRate|deviceCategory|mobile|down|mobile-checkout',
  tacticId: 'mobile-checkout',
  findingIds: [gapFinding.id],
  standing: 'new',
  objective: 'grow-outcome',
  strategy: 'more-conversion',
  metric: 'purchaseRate',
  dimension: 'deviceCategory',
  segment: 'mobile',
  effect: null,
  effort: { setUpHours: 14, weeklyHours: 0, firstYearHours: 14 },
  departments: ['it', 'customer-service'],
  measurement: {
    metric: 'purchaseRate',
    dimension: 'deviceCategory',
    segment: 'mobile',
    windowDays: 56,
    smallestVisibleChange: 0.08,
  },
  link: `https://analytics.google.com/analytics/web/#/p${PROPERTY_ID}/reports/reportinghub`,
  score: 1,
};

export const secondRecommendation: Recommendation = {
  ...recommendation,
  fingerprint: 'addToCarts||||abandoned-cart',
  tacticId: 'abandoned-cart',
  findingIds: [],
  standing: 'follow-up',
  effort: { setUpHours: 8, weeklyHours: 1, firstYearHours: 55 },
  departments: ['crm'],
};

export const report: Report = {
  property: {
    id: PROPERTY_ID,
    displayName: 'Maison Lienart',
    account: 'Lienart',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
  },
  source: 'ga4',
  asOf: AS_OF,
  window: windowUntil(AS_OF),
  collectedAt: '2026-11-21T10:00:00Z',
  vitals: [
    vital('totalRevenue', 'stagnating', 0.001, euros(248_310)),
    vital('sessions', 'growing', 0.019, count(112_480)),
    vital('purchaseRate', 'inconclusive', -0.004, { value: 0.0171, unit: 'rate', provenance }),
  ],
  findings: [breakFinding, gapFinding],
  advice: {
    recommendations: [recommendation, secondRecommendation],
    leftOut: [],
    hours: { taken: 3, available: 8 },
  },
  health: [],
  notMeasured: [],
};

export const action: Action = {
  id: 'a1',
  propertyId: PROPERTY_ID,
  fingerprint: 'x',
  tacticId: 'abandoned-cart',
  objective: 'grow-outcome',
  strategy: 'more-returns',
  state: 'doing',
  owner: 'Sacha',
  deputy: '',
  due: '2026-11-10',
  doneWhen: '',
  acceptedOn: '2026-09-20',
  movedOn: '2026-09-25',
  doneOn: null,
  weeklyHours: 3,
  setUpHours: 8,
  departments: ['crm', 'it'],
  link: recommendation.link,
  measurement: recommendation.measurement,
};

export const memory: Memory = { entries: [], actions: [action], annotations: [] };

export const settings: PropertySettings = { ...DEFAULT_SETTINGS, author: 'Sacha', boss: 'Paul' };

export const draft: Draft = {
  id: `${PROPERTY_ID}|monthly|2026-11-01|2026-11-30|fr`,
  kind: 'monthly',
  propertyId: PROPERTY_ID,
  propertyName: 'Maison Lienart',
  language: 'fr',
  period: { from: '2026-11-01', to: '2026-11-30' },
  asOf: AS_OF,
  writtenAt: '2026-11-21T10:00:00Z',
  title: 'Novembre : le trafic monte, le chiffre d’affaires ne suit pas',
  byline: 'Maison Lienart · du 1er au 30 novembre 2026 · pour Paul',
  blocks: [
    {
      id: 'working.heading',
      editions: ['boss', 'working'],
      generated: { kind: 'heading', level: 2, text: 'Est-ce que cela marche ?' },
      evidence: [],
    },
    {
      id: 'working.answer',
      editions: ['boss', 'working'],
      generated: { kind: 'paragraph', text: 'Pas encore. Le chiffre d’affaires plafonne depuis sept mois.' },
      evidence: [],
    },
    {
      id: 'notes',
      editions: ['working'],
      generated: { kind: 'paragraph', text: 'Ce paragraphe ne s’adresse qu’à Sacha.' },
      evidence: [],
    },
  ],
  evidence: [],
  state: 'draft',
};
