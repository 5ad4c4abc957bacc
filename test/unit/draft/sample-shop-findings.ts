import { diagnosis, estimate, figure, finding, vital } from './sample-parts';

export const steps = (weekly: number) => (week: number) => (1 + weekly) ** week;
const untilPlateau = (week: number) => (1 + 0.008) ** Math.min(week, 75);
const YEAR_BEFORE = { from: '2025-11-06', to: '2025-12-03' };

export const shopVitals = [
  vital({
    metric: 'totalRevenue',
    unit: 'currency',
    about: diagnosis('stagnating', '2026-05-04', estimate(0.001, -0.006, 0.008)),
    last: 241_300,
    before: 236_900,
    level: 34_000,
    growth: untilPlateau,
  }),
  vital({
    metric: 'sessions',
    unit: 'count',
    about: diagnosis('growing', '2026-02-02', estimate(0.019, 0.012, 0.026)),
    last: 148_200,
    before: 121_700,
    level: 24_000,
    growth: steps(0.0045),
  }),
  vital({
    metric: 'purchaseRate',
    unit: 'rate',
    about: diagnosis('inconclusive', '2026-03-02', estimate(-0.011, -0.021, 0.002), {
      notes: [{ code: 'weeks-still-needed', value: 4.3 }],
    }),
    last: 0.0184,
    before: 0.0212,
    level: 0.021,
    growth: () => 1,
  }),
];

export const mobile = [{ dimension: 'deviceCategory', value: 'mobile' }];

export const shopFindings = [
  finding({
    kind: 'factors',
    metric: 'totalRevenue',
    dimension: null,
    segment: null,
    direction: 'up',
    comparedWith: YEAR_BEFORE,
    confidence: 0.95,
    weight: 0.18,
    figures: {
      before: figure(236_900, 'currency', { period: YEAR_BEFORE }),
      after: figure(241_300, 'currency'),
      change: figure(0.0186, 'change', { interval: estimate(0.0186, -0.03, 0.07) }),
      size: figure(4_400, 'currency'),
    },
    parts: [
      {
        key: 'sessions',
        before: figure(121_700, 'count', { metric: 'sessions', period: YEAR_BEFORE }),
        after: figure(148_200, 'count', { metric: 'sessions' }),
        contribution: figure(47_100, 'currency', { interval: estimate(47_100, 38_200, 56_000), method: 'LMDI-I' }),
      },
      {
        key: 'purchaseRate',
        before: figure(0.0212, 'rate', { metric: 'purchaseRate', period: YEAR_BEFORE }),
        after: figure(0.0184, 'rate', { metric: 'purchaseRate' }),
        contribution: figure(-33_900, 'currency', { interval: estimate(-33_900, -45_100, -22_700), method: 'LMDI-I' }),
      },
      {
        key: 'averageOrderValue',
        before: figure(91.82, 'currency', { metric: 'averageOrderValue', period: YEAR_BEFORE }),
        after: figure(88.49, 'currency', { metric: 'averageOrderValue' }),
        contribution: figure(-8_800, 'currency', { interval: estimate(-8_800, -19_900, 2_300), method: 'LMDI-I' }),
      },
    ],
  }),
  finding({
    kind: 'segments',
    metric: 'sessions',
    dimension: 'deviceCategory',
    segment: 'mobile',
    direction: 'up',
    comparedWith: YEAR_BEFORE,
    confidence: 0.95,
    weight: 0.14,
    figures: {
      before: figure(121_700, 'count', { metric: 'sessions', period: YEAR_BEFORE }),
      after: figure(148_200, 'count', { metric: 'sessions' }),
      change: figure(0.218, 'change', { metric: 'sessions', interval: estimate(0.218, 0.17, 0.27) }),
      size: figure(26_500, 'count', { metric: 'sessions' }),
    },
    parts: [
      {
        key: 'mobile',
        before: figure(76_100, 'count', { metric: 'sessions', where: mobile, period: YEAR_BEFORE }),
        after: figure(98_900, 'count', { metric: 'sessions', where: mobile }),
        contribution: figure(22_800, 'count', {
          metric: 'sessions',
          where: mobile,
          interval: estimate(22_800, 18_100, 27_500),
        }),
      },
      {
        key: '(others)',
        before: figure(45_600, 'count', { metric: 'sessions', period: YEAR_BEFORE }),
        after: figure(49_300, 'count', { metric: 'sessions' }),
        contribution: figure(3_700, 'count', { metric: 'sessions', method: 'the whole less the named segments' }),
      },
    ],
  }),
  finding({
    kind: 'gap',
    metric: 'purchaseRate',
    dimension: 'deviceCategory',
    segment: 'mobile',
    direction: 'down',
    confidence: 0.95,
    weight: 0.16,
    figures: {
      size: figure(-0.0194, 'rate', {
        metric: 'purchaseRate',
        where: mobile,
        interval: estimate(-0.0194, -0.0208, -0.018),
      }),
      segmentRate: figure(0.0119, 'rate', { metric: 'purchaseRate', where: mobile }),
      othersRate: figure(0.0313, 'rate', { metric: 'purchaseRate' }),
      segmentSessions: figure(98_900, 'count', { metric: 'sessions', where: mobile }),
      worthHalf: figure(84_900, 'currency', { where: mobile, interval: estimate(84_900, 78_800, 91_000) }),
    },
  }),
  finding({
    kind: 'break',
    metric: 'purchaseRate',
    dimension: 'date',
    segment: '2026-09-03',
    direction: 'down',
    since: '2026-09-03',
    confidence: 0.95,
    weight: 0.12,
    figures: {
      size: figure(-0.11, 'change', {
        metric: 'purchaseRate',
        interval: estimate(-0.11, -0.15, -0.07),
        method: 'level shift',
      }),
    },
    asks: 'what-did-you-change',
  }),
  finding({
    kind: 'pace',
    metric: 'totalRevenue',
    dimension: null,
    segment: null,
    direction: 'down',
    confidence: 0.95,
    weight: 0.8,
    figures: {
      runRate: figure(0.0514, 'growth-per-month', { method: 'target read as a run rate' }),
      lastTwelveMonths: figure(0.0659, 'growth-per-month', {
        method: 'target read as the sum of its last twelve months',
      }),
      cumulative: figure(0.0388, 'growth-per-month', { method: 'target read as the sum of all its months' }),
      size: figure(0.001, 'growth-per-month', { interval: estimate(0.001, -0.006, 0.008), method: 'present regime' }),
      from: figure(3_000_000, 'currency', { method: 'set by the person' }),
      to: figure(10_000_000, 'currency', { method: 'set by the person' }),
      months: figure(24, 'count', { method: 'set by the person' }),
      projected: figure(3_140_000, 'currency', { interval: estimate(3_140_000, 2_790_000, 3_530_000) }),
    },
  }),
  finding({
    kind: 'process',
    metric: 'no-deputy',
    dimension: null,
    segment: null,
    direction: 'unknown',
    confidence: 1,
    weight: 0.05,
    figures: { size: figure(1, 'count', { method: 'checklist' }), open: figure(2, 'count', { method: 'checklist' }) },
  }),
];
