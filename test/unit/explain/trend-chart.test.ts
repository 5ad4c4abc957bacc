import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { seriesOf } from '@/lib/measure/series';
import { diagnose } from '@/lib/diagnose/diagnose';
import { trendChart } from '@/lib/explain/trend-chart';
import { addDays } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { stuckShop } from './shop-snapshot';

const shop = stuckShop();

function chartOf(metric: MetricId, snapshot: Snapshot = shop, lost: readonly Period[] = []) {
  const series = seriesOf(snapshot, metric);
  if (!series) throw new Error(`no ${metric}`);
  const chart = trendChart(snapshot, metric, diagnose(series, { country: 'FR' }), { country: 'FR', lost });
  if (chart.kind !== 'trend') throw new Error('not a trend');
  return chart;
}

describe('trendChart', () => {
  it('ends with the last complete week, in the unit of a week', () => {
    const chart = chartOf('sessions');
    expect(addDays(chart.start, 7 * chart.values.length - 1)).toBe(shop.asOf);
    const lastWeek = (shop.totals['sessions']?.numerator ?? [])
      .slice(-7)
      .reduce<number>((sum, value) => sum + (value ?? 0), 0);
    expect(chart.values.at(-1)).toBeGreaterThan(lastWeek * 0.9);
    expect(chart.values.at(-1)).toBeLessThan(lastWeek * 1.1);
  });

  it('draws the present regime through the weeks, with its band', () => {
    const { regime, values } = chartOf('sessions');
    const last = regime?.line.at(-1);
    expect(last?.low).toBeLessThan(last?.value ?? 0);
    expect(last?.high).toBeGreaterThan(last?.value ?? 0);
    expect(last?.value).toBeGreaterThan((values.at(-1) ?? 0) * 0.9);
    expect(last?.value).toBeLessThan((values.at(-1) ?? 0) * 1.1);
  });

  it('draws the slope before a told turn in the same unit, up to it, and none where no turn is told', () => {
    const series = seriesOf(shop, 'totalRevenue');
    if (!series) throw new Error('no revenue');
    const known = diagnose(series, { country: 'FR' });
    const at = known.since ?? '';
    const before = { estimate: 0.03, low: 0.02, high: 0.04, level: 0.9 };
    const turn = { verdict: 'slowed' as const, probability: 0.9, at, from: at, to: at, before };
    const regimeOf = (more: Partial<typeof known>) => {
      const chart = trendChart(shop, 'totalRevenue', { ...known, ...more }, { country: 'FR' });
      return chart.kind === 'trend' ? chart.regime : null;
    };
    const turned = regimeOf({ turn, sinceRange: { from: at, to: at } });
    expect(turned?.before?.at(-1)?.day).toBe(at);
    expect(turned?.range).toEqual({ from: at, to: at });
    const first = turned?.line[0]?.value ?? 0;
    expect(turned?.before?.at(-1)?.value).toBeGreaterThan(first * 0.8);
    expect(turned?.before?.at(-1)?.value).toBeLessThan(first * 1.25);
    expect(regimeOf({ turn: null })?.before).toEqual([]);
  });

  it('shows a week that sold nothing as nothing, and one that was not measured as unknown', () => {
    const revenue = shop.totals['totalRevenue'];
    if (!revenue) throw new Error('no revenue');
    const from = revenue.numerator.length - 35;
    const numerator = revenue.numerator.map((value, day) => (day >= from && day < from + 7 ? 0 : value));
    const closed = { ...shop, totals: { ...shop.totals, totalRevenue: { ...revenue, numerator } } };
    expect(chartOf('totalRevenue', closed).values.at(-5)).toBe(0);
    const week = { from: addDays(revenue.start, from), to: addDays(revenue.start, from + 6) };
    expect(chartOf('totalRevenue', closed, [week]).values.at(-5)).toBeNull();
  });

  it('keeps a rate a rate', () => {
    for (const value of chartOf('purchaseRate').values) expect(value ?? 0.02).toBeLessThan(0.04);
    expect(chartOf('averageOrderValue').currency).toBe('EUR');
  });

  it('shows the plain weeks where nothing can be estimated', () => {
    const { sessions } = shop.totals;
    if (!sessions) throw new Error('the shop has sessions');
    const short = { ...sessions, numerator: sessions.numerator.slice(0, 30) };
    const snapshot: Snapshot = { ...shop, asOf: addDays(sessions.start, 29), totals: { sessions: short } };
    const chart = chartOf('sessions', snapshot);
    expect(chart.regime).toBeNull();
    expect(chart.values).toHaveLength(4);
  });
});
