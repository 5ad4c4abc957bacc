import { describe, expect, it } from 'vitest';
import { expectedEffect } from '@/lib/advise/effect';
import { contextOf, explain } from '@/lib/explain/explain';
import { monthComparison } from '@/lib/measure/comparison';
import { lostPeriods } from '@/lib/measure/lost/lost-periods';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { metricEntries } from '@/lib/model/metric';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { addDays, daysBetween } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import { stuckShop } from '../../explain/shop-snapshot';

const whole = stuckShop();
const DAYS = { from: addDays(whole.asOf, -40), to: addDays(whole.asOf, -10) };
const flag = (more: Partial<HealthFlag>): HealthFlag => ({
  code: 'impossible',
  severity: 'block',
  metrics: ['ecommercePurchases', 'sessions'],
  dimensions: [],
  period: DAYS,
  ...more,
});

/** Orders and visits are not told of some days; carts and revenue are. */
function untold(health: readonly HealthFlag[]): Snapshot {
  const entries = metricEntries(whole.totals).map(([metric, series]) => {
    const isOut = (at: number) =>
      at >= daysBetween(series.start, DAYS.from) && at <= daysBetween(series.start, DAYS.to);
    const numerator = series.numerator.map((value, at) => (isOut(at) ? null : value));
    return [metric, ['ecommercePurchases', 'sessions'].includes(metric) ? { ...series, numerator } : series];
  });
  return { ...whole, tables: [], totals: Object.fromEntries(entries), health: [...health] };
}

describe('days of which a figure is not told', () => {
  it('are lost to whatever stands two figures beside each other', () => {
    expect(lostPeriods(untold([flag({})]), {})).toEqual([DAYS, DAYS]);
    const snapshot = untold([flag({})]);
    expect(monthComparison(snapshot, lostPeriods(snapshot, {}))).toBeNull();
  });

  it.each([
    ['of a breakdown', flag({ code: 'truncated', severity: 'warn', dimensions: ['country'] })],
    ['that are told, with a word of caution', flag({ code: 'sampled', severity: 'warn' })],
    ['of other metrics', flag({ metrics: ['keyEvents', 'newUsers'] })],
    ['at another time', flag({ period: { from: '2020-01-01', to: '2020-02-01' } })],
  ])('are not those %s', (_, each) => {
    expect(lostPeriods(untold([each]), {})).toEqual([]);
  });

  it('make no effect of one figure less another', () => {
    const rule: Parameters<typeof expectedEffect>[0] = {
      kind: 'published',
      volume: { metric: 'checkouts', less: 'ecommercePurchases' },
      low: 0.1,
      high: 0.2,
      sources: [{ name: 'A study', url: 'https://example.org', date: '2026-01-01' }],
    };
    const finding: Finding | undefined = explain(
      contextOf({
        diagnoses: {},
        settings: DEFAULT_SETTINGS,
        memory: EMPTY_MEMORY,
        today: whole.asOf,
        snapshot: whole,
      }),
    )[0];
    const window = { from: addDays(whole.asOf, -27), to: whole.asOf };
    if (!finding) throw new Error('The shop has something to say.');
    expect(expectedEffect(rule, finding.figures, { snapshot: whole, window })).not.toBeNull();
    expect(expectedEffect(rule, finding.figures, { snapshot: untold([flag({})]), window })).toBeNull();
  });
});
