import { metricEntries, type MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { lostDays, outageFindings } from '@/lib/explain/findings/outages';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { Diagnosis, SeriesEvent } from '@/lib/model/diagnosis';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Period } from '@/lib/model/period';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { stuckShop } from '../shop-snapshot';

const ASOF = '2026-03-28';

/** The shop with nothing in some metrics over some days. */
function without(metrics: readonly MetricId[], { from, to }: Period, source: Snapshot['source'] = 'ga4'): Snapshot {
  const shop = stuckShop(ASOF);
  const totals = metricEntries(shop.totals).map(([metric, series]) => {
    const isIn = (i: number) => i >= daysBetween(series.start, from) && i <= daysBetween(series.start, to);
    const values = series.values.map((value, i) => (metrics.includes(metric) && isIn(i) ? 0 : value));
    return [metric, { ...series, values }];
  });
  return { ...shop, source, totals: Object.fromEntries(totals) };
}

const outage = (metric: MetricId, { from, to }: { from: Day; to?: Day }): Record<string, Diagnosis> => {
  const event: SeriesEvent = { kind: 'outage', from, size: -1, ...(to === undefined ? {} : { to }) };
  return {
    [metric]: { verdict: 'inconclusive', monthlyGrowth: null, since: null, events: [event], notes: [], margin: 0.01 },
  };
};

const found = (snapshot: Snapshot, diagnoses: Record<string, Diagnosis>) =>
  outageFindings({
    snapshot,
    diagnoses,
    settings: DEFAULT_SETTINGS,
    memory: EMPTY_MEMORY,
    today: addDays(ASOF, 3),
    comparison: null,
    outcome: 'totalRevenue',
  });

const lately = { from: '2026-03-10', to: '2026-03-13' };

describe('outageFindings', () => {
  it('believes a metric that Google gives no row for, while others go on', () => {
    const [lost] = found(without(['ecommercePurchases'], lately), outage('ecommercePurchases', lately));
    expect(lost).toMatchObject({ kind: 'outage', metric: 'ecommercePurchases', direction: 'flat', period: lately });
    expect(lost?.figures['size']?.value).toBe(4);
  });

  it('does not take a shop that wrote zeros while it was closed for one that was not measured', () => {
    const closed = without(['ecommercePurchases', 'totalRevenue'], lately, 'csv');
    expect(found(closed, outage('ecommercePurchases', lately))).toEqual([]);
  });

  it('does not believe that a website had no visit at all, even where a file says 0', () => {
    expect(found(without(['sessions'], lately, 'csv'), outage('sessions', lately))).toHaveLength(1);
  });

  it('asks for whole days without measure: a collapse is no outage', () => {
    expect(found(stuckShop(ASOF), outage('sessions', lately))).toEqual([]);
  });

  it('leaves out the ordinary days at the ends of an event', () => {
    const [lost] = found(without(['sessions'], lately), outage('sessions', { from: '2026-03-08', to: '2026-03-14' }));
    expect(lost?.period).toEqual(lately);
  });

  it('is open while nothing has come back', () => {
    const open = { from: '2026-03-24', to: ASOF };
    const [lost] = found(without(['sessions'], open), outage('sessions', { from: open.from }));
    expect(lost).toMatchObject({ kind: 'outage', direction: 'down', weight: 1 });
  });

  it('keeps an outage that ended over two months ago as a note on the data, unless that is known', () => {
    const past = { from: '2025-11-10', to: '2025-11-13' };
    const snapshot = without(['sessions'], past);
    const [note] = found(snapshot, outage('sessions', past));
    expect(note).toMatchObject({
      kind: 'data-health',
      health: { code: 'gap', severity: 'note', period: past, days: 4 },
    });
    const gap = {
      code: 'gap' as const,
      severity: 'note' as const,
      metrics: ['sessions' as const],
      dimensions: [],
      period: past,
    };
    expect(found({ ...snapshot, health: [gap] }, outage('sessions', past))).toEqual([]);
  });

  it('forgets what is older than thirteen months, and a single day outside the last four weeks', () => {
    const old = { from: '2025-02-01', to: '2025-02-05' };
    const day = { from: '2026-02-10', to: '2026-02-10' };
    for (const period of [old, day])
      expect(found(without(['sessions'], period), outage('sessions', period))).toEqual([]);
  });
});

describe('lostDays', () => {
  it('is the longest run', () => {
    const snapshot = without(['sessions'], lately);
    expect(lostDays(snapshot, 'sessions', { from: '2026-03-01', to: '2026-03-20' })).toEqual(lately);
    expect(lostDays(snapshot, 'sessions', { from: '2026-03-14', to: '2026-03-20' })).toBeNull();
    expect(lostDays(snapshot, 'itemsViewed', lately)).toBeNull();
  });
});
