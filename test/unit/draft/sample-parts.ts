/** Small builders of model values for the drafts' tests; every figure is invented and carries a provenance. */
import type { Method } from '@/lib/model/method';
import type { MetricId } from '@/lib/model/metric';
import type { Chart } from '@/lib/model/chart';
import { addDays, type Day } from '@/lib/model/day';
import type { Diagnosis, Verdict } from '@/lib/model/diagnosis';
import { type Finding, findingId } from '@/lib/model/finding';
import type { Period } from '@/lib/model/period';
import { periodAYearBefore } from '@/lib/model/period';
import type { Provenance } from '@/lib/model/provenance';
import type { Estimate, Figure, Unit } from '@/lib/model/quantity';
import type { Report, Vital } from '@/lib/model/report';

export const AS_OF: Day = '2026-12-02';
export const MONTH: Period = { from: '2026-11-01', to: '2026-11-30' };
export const LAST_28: Period = { from: '2026-11-05', to: AS_OF };

export function estimate(value: number, low: number, high: number): Estimate {
  return { estimate: value, low, high, level: 0.9 };
}

export function provenance(metrics: string[], period: Period = LAST_28, more: Partial<Provenance> = {}): Provenance {
  return {
    source: 'ga4',
    propertyId: '123456789',
    query: { dimensions: ['date'], metrics, where: [] },
    period,
    daysObserved: (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000 + 1,
    sampledShare: 1,
    thresholded: false,
    ...more,
  };
}

interface FigureMore {
  readonly interval?: Estimate;
  readonly period?: Period;
  readonly metric?: string;
  readonly method?: Method;
  readonly where?: Provenance['query']['where'];
}

export function figure(
  value: number,
  unit: Unit,
  { interval, period, metric = 'totalRevenue', method, where = [] }: FigureMore = {},
): Figure {
  const base = provenance([metric], period, method ? { method } : {});
  const dimensions = ['date', ...where.map(({ dimension }) => dimension)];
  return {
    value,
    unit,
    ...(unit === 'currency' ? { currency: 'EUR' } : {}),
    ...(interval ? { interval } : {}),
    provenance: { ...base, query: { ...base.query, dimensions, where } },
  };
}

export function diagnosis(
  verdict: Verdict,
  since: Day | null,
  growth: Estimate | null,
  more: Partial<Diagnosis> = {},
): Diagnosis {
  return {
    verdict,
    monthlyGrowth: growth,
    since,
    events: [],
    notes: [{ code: 'adjusted-year' }],
    margin: 0.01,
    ...more,
  };
}

export function finding(content: Omit<Finding, 'id' | 'period'> & { period?: Period }): Finding {
  const whole = { period: LAST_28, ...content };
  return { id: findingId(whole), ...whole };
}

/** Two years of weeks, moved by a fixed wave so that no test depends on chance. */
export function weeklyChart(
  level: number,
  growth: (week: number) => number,
  about: Diagnosis,
  unit: Unit = 'currency',
): Chart {
  const weeks = 105;
  const wave = (i: number) =>
    1 + 0.05 * Math.sin(i * 2.4) + 0.03 * Math.sin(i * 5.1) + 0.12 * Math.sin((i / 52) * 2 * Math.PI);
  return {
    kind: 'trend',
    unit,
    ...(unit === 'currency' ? { currency: 'EUR' } : {}),
    verdict: about.verdict,
    start: addDays(AS_OF, 1 - 7 * weeks),
    step: 'week',
    values: Array.from({ length: weeks }, (_, i) => level * growth(i) * wave(i)),
    regime: null,
    events: about.events,
  };
}

interface VitalSample {
  readonly metric: MetricId;
  readonly unit: Unit;
  readonly about: Diagnosis;
  readonly last: number;
  readonly before: number | null;
  readonly level: number;
  readonly growth: (week: number) => number;
}

export function vital({ metric, unit, about, last, before, level, growth }: VitalSample): Vital {
  const asked = provenanceMetrics(metric);
  const at = (value: number, period: Period): Figure => ({
    ...figure(value, unit),
    provenance: provenance(asked, period),
  });
  const aYearAgo = { from: '2025-11-01', to: '2025-11-30' };
  return {
    metric,
    diagnosis: about,
    growth: growthOf(metric, about),
    last: at(last, LAST_28),
    yearBefore: before === null ? null : at(before, periodAYearBefore(LAST_28)),
    month: {
      value: at(last * (unit === 'rate' ? 1 : 1.07), MONTH),
      yearBefore: before === null ? null : at(before * (unit === 'rate' ? 1 : 1.06), aYearAgo),
    },
    chart: weeklyChart(level, growth, about, unit),
  };
}

function growthOf(metric: string, { monthlyGrowth, since }: Diagnosis): Figure | null {
  return (
    monthlyGrowth &&
    figure(monthlyGrowth.estimate, 'growth-per-month', {
      interval: monthlyGrowth,
      metric,
      period: { from: since ?? LAST_28.from, to: AS_OF },
      method: 'present regime',
    })
  );
}

function provenanceMetrics(metric: string): string[] {
  if (metric === 'purchaseRate') return ['ecommercePurchases', 'sessions'];
  return metric === 'sessionKeyEventRate' ? ['keyEvents', 'sessions'] : [metric];
}

export function report(content: Partial<Report> & Pick<Report, 'vitals'>): Report {
  return {
    property: {
      id: '123456789',
      displayName: 'Maison Lienart',
      account: 'Lienart',
      timeZone: 'Europe/Paris',
      currency: 'EUR',
    },
    source: 'ga4',
    asOf: AS_OF,
    collectedAt: '2026-12-05T06:00:00Z',
    window: LAST_28,
    findings: [],
    advice: { recommendations: [], leftOut: [], hours: { taken: 0, available: 8 } },
    health: [],
    notMeasured: [],
    ...content,
  };
}
