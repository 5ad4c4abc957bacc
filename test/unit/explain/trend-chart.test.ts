import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { seriesOf } from '@/lib/measure/series';
import { diagnose } from '@/lib/diagnose/diagnose';
import { trendChart } from '@/lib/explain/trend-chart';
import { addDays } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import { stuckShop } from './shop-snapshot';

const shop = stuckShop();

function chartOf(metric: MetricId, snapshot: Snapshot = shop) {
  const series = seriesOf(snapshot, metric);
  if (!series) throw new Error(`no ${metric}`);
  const chart = trendChart(snapshot, metric, diagnose(series, { country: 'FR' }), 'FR');
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
