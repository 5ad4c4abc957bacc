import type { Report } from '@/lib/model/report';
import { diagnosis, estimate, figure, finding, report, vital } from './sample-parts';
import { steps } from './sample-shop-findings';

/** Everything rises, nothing is asked. */
export const growingSite: Report = report({
  vitals: [
    vital({
      metric: 'totalRevenue',
      unit: 'currency',
      about: diagnosis('growing', '2025-09-01', estimate(0.032, 0.021, 0.043)),
      last: 96_400,
      before: 71_800,
      level: 14_000,
      growth: steps(0.006),
    }),
    vital({
      metric: 'sessions',
      unit: 'count',
      about: diagnosis('growing', '2026-01-05', estimate(0.024, 0.016, 0.032)),
      last: 61_300,
      before: 49_900,
      level: 11_000,
      growth: steps(0.005),
    }),
    vital({
      metric: 'purchaseRate',
      unit: 'rate',
      about: diagnosis('stagnating', '2025-06-02', estimate(0.002, -0.005, 0.009)),
      last: 0.0161,
      before: 0.0159,
      level: 0.016,
      growth: () => 1,
    }),
  ],
});

const leadVitals = [
  vital({
    metric: 'keyEvents',
    unit: 'count',
    about: diagnosis('declining', '2026-07-06', estimate(-0.034, -0.052, -0.016), {
      events: [
        { kind: 'outage', from: '2026-06-08', to: '2026-06-13' },
        { kind: 'spike', from: '2026-03-16', to: '2026-03-17', size: 0.8 },
      ],
    }),
    last: 212,
    before: 268,
    level: 58,
    growth: (week) => (week < 80 ? 1 : 0.992 ** (week - 80)),
  }),
  vital({
    metric: 'sessions',
    unit: 'count',
    about: diagnosis('stagnating', '2026-01-05', estimate(-0.001, -0.009, 0.007)),
    last: 9_840,
    before: 9_910,
    level: 2_400,
    growth: () => 1,
  }),
  vital({
    metric: 'sessionKeyEventRate',
    unit: 'rate',
    about: diagnosis('declining', '2026-07-06', estimate(-0.03, -0.051, -0.009)),
    last: 0.0215,
    before: 0.027,
    level: 0.027,
    growth: (week) => (week < 80 ? 1 : 0.993 ** (week - 80)),
  }),
];

/** A site that lives on requests and sells nothing itself. */
export const leadSite: Report = report({
  property: {
    id: '987654321',
    displayName: 'Cabinet Oriel',
    account: 'Oriel',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
  },
  vitals: leadVitals,
  findings: [
    finding({
      kind: 'concentration',
      metric: 'keyEvents',
      dimension: 'sessionDefaultChannelGroup',
      segment: 'Paid Search',
      direction: 'flat',
      confidence: 0.95,
      weight: 0.09,
      figures: { size: figure(0.68, 'rate', { metric: 'keyEvents' }) },
    }),
    finding({
      kind: 'outage',
      metric: 'keyEvents',
      dimension: 'date',
      segment: '2026-06-08',
      direction: 'flat',
      period: { from: '2026-06-08', to: '2026-06-13' },
      since: '2026-06-08',
      confidence: 0.95,
      weight: 0.2,
      figures: { size: figure(6, 'days', { metric: 'keyEvents' }) },
    }),
  ],
  health: [{ code: 'no-ecommerce', severity: 'note', metrics: ['totalRevenue'], dimensions: [] }],
  notMeasured: ['totalRevenue', 'ecommercePurchases'],
});

const csvVital = vital({
  metric: 'sessions',
  unit: 'count',
  about: diagnosis('inconclusive', null, null, {
    notes: [{ code: 'too-short' }, { code: 'weeks-still-needed', value: 9 }],
  }),
  last: 812,
  before: null,
  level: 200,
  growth: () => 1,
});

/** Ten weeks of one column from a file. */
export const tinyFile: Report = report({
  property: { id: '1', displayName: 'visites.csv', account: '', timeZone: 'Europe/Paris', currency: 'EUR' },
  source: 'csv',
  vitals: [
    {
      ...csvVital,
      chart:
        csvVital.chart.kind === 'trend'
          ? { ...csvVital.chart, start: '2026-09-24', values: csvVital.chart.values.slice(0, 10) }
          : csvVital.chart,
    },
  ],
  health: [{ code: 'short-history', severity: 'warn', metrics: ['sessions'], dimensions: [] }],
  notMeasured: ['totalRevenue', 'ecommercePurchases', 'keyEvents'],
});
