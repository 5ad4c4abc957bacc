import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotientsOf, seriesOf } from '@/lib/measure/series';
import { metricEntries, MetricId, METRICS } from '@/lib/model/metric';
import { MeasuredSeries } from '@/lib/model/series';
import { withSumsOnly } from '@/lib/storage/sums-only';
import * as z from 'zod/mini';

const DAYS = 5;
const Kept = z.object({ totals: z.partialRecord(MetricId, MeasuredSeries), months: z.optional(z.unknown()) });

const COMMON = {
  frequency: 'daily',
  start: '2026-03-01',
  provenance: {
    source: 'ga4',
    propertyId: '1',
    query: { dimensions: ['date'], metrics: [], where: [] },
    period: { from: '2026-03-01', to: '2026-03-05' },
    daysObserved: DAYS,
    sampledShare: 1,
    thresholded: false,
  },
};
const quotient = (top: number | null, bottom: number | null) => (top === null || !bottom ? null : top / bottom);
const SUMS = ['sessions', 'engagedSessions', 'ecommercePurchases', 'totalRevenue', 'totalUsers'];

/** Totals as they were kept: every sum, then the rates of two sums as quotients with their denominators. */
function totalsBefore(columns: Readonly<Record<string, (number | null)[] | undefined>>) {
  const sums = Object.entries(columns).map(([metric, values = []]) => ({
    metric,
    kind: metric === 'totalRevenue' ? 'currency' : 'count',
    values,
    ...COMMON,
  }));
  const rates = METRICS.flatMap((metric) => {
    if (!('of' in metric)) return [];
    const [tops, bottoms] = metric.of.map((part) => columns[part]);
    if (!tops || !bottoms) return [];
    const values = tops.map((top, day) => quotient(top, bottoms[day] ?? null));
    return [{ metric: metric.id, kind: 'rate', values, denominators: bottoms, ...COMMON }];
  });
  return Object.fromEntries([...sums, ...rates].map((series) => [series.metric, series]));
}

describe('totals with rates beside them', () => {
  const value = fc.option(fc.oneof(fc.nat(1e6), fc.double({ min: 0, max: 1e6, noNaN: true })), { freq: 9 });
  const columns = fc.record(
    Object.fromEntries(SUMS.map((metric) => [metric, fc.array(value, { minLength: DAYS, maxLength: DAYS })])),
    { requiredKeys: ['sessions'] },
  );

  it('become their sums, to the digit, and give the same rates as before', () => {
    fc.assert(
      fc.property(columns, (given) => {
        const before = totalsBefore(given);
        const { totals } = Kept.parse(withSumsOnly({ totals: before }));
        expect(Object.keys(totals)).toEqual(Object.keys(given));
        for (const [metric, { numerator }] of Object.entries(totals)) expect(numerator).toEqual(given[metric]);
        for (const [metric, { values }] of metricEntries(before)) {
          const series = seriesOf({ totals }, metric);
          expect(series && quotientsOf(series)).toEqual(values);
        }
      }),
    );
  });
});

it('tells persons from what adds up, by day and by month', () => {
  const users = { metric: 'totalUsers', kind: 'count', values: [3, null], ...COMMON };
  const buyers = { metric: 'totalPurchasers', kind: 'count', values: [1], ...COMMON, frequency: 'monthly' };
  expect(
    withSumsOnly({ asOf: '2026-03-02', totals: { totalUsers: users }, months: { totalPurchasers: buyers } }),
  ).toEqual({
    asOf: '2026-03-02',
    totals: {
      totalUsers: { metric: 'totalUsers', kind: 'people', numerator: [3, null], denominator: null, ...COMMON },
    },
    months: {
      totalPurchasers: {
        metric: 'totalPurchasers',
        kind: 'people',
        numerator: [1],
        denominator: null,
        ...COMMON,
        frequency: 'monthly',
      },
    },
  });
});

it('leaves what is no such snapshot, and one that it has changed already, as it is', () => {
  const changed = withSumsOnly({ totals: totalsBefore({ sessions: [1, 2, 3, 4, 5] }) });
  for (const kept of [null, 'text', { totals: 3 }, changed]) expect(withSumsOnly(kept)).toEqual(kept);
});
