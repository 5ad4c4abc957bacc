import { describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/model/snapshot';
import { amountOver, trackOf } from '@/lib/explain/track';
import { chooseVitals, outcomeOf } from '@/lib/explain/vitals';
import { stuckShop } from './shop-snapshot';

const shop = stuckShop();

function holding(...metrics: string[]): Snapshot {
  return {
    ...shop,
    totals: Object.fromEntries(Object.entries(shop.totals).filter(([metric]) => metrics.includes(metric))),
  };
}

/** A snapshot of other metrics over the same days. */
function measuring(values: Record<string, number>): Snapshot {
  const { sessions } = shop.totals;
  if (!sessions) throw new Error('the shop has sessions');
  const totals = Object.entries(values).map(([metric, value]) => [
    metric,
    { ...sessions, metric, values: sessions.values.map(() => value) },
  ]);
  return { ...shop, totals: Object.fromEntries(totals) };
}

describe('chooseVitals', () => {
  it('takes revenue, traffic and conversion of a shop', () => {
    expect(chooseVitals(shop)).toEqual(['totalRevenue', 'sessions', 'purchaseRate']);
  });

  it('takes what an export of orders and revenue holds', () => {
    expect(chooseVitals(holding('ecommercePurchases', 'totalRevenue'))).toEqual([
      'totalRevenue',
      'ecommercePurchases',
      'averageOrderValue',
    ]);
  });

  it('takes what a documentation site holds', () => {
    const site = measuring({ sessions: 100, totalUsers: 80, screenPageViews: 250, bounces: 40 });
    expect(chooseVitals(site)).toEqual(['sessions', 'viewsPerSession', 'bounceRate']);
  });

  it('takes key events where there is no shop, and passes over metrics that are all zero', () => {
    const leads = measuring({ sessions: 100, keyEvents: 3, totalRevenue: 0, ecommercePurchases: 0 });
    expect(outcomeOf(leads)).toBe('keyEvents');
    expect(chooseVitals(leads)).toEqual(['keyEvents', 'sessions', 'sessionKeyEventRate']);
  });
});

describe('amountOver', () => {
  const period = { from: '2026-03-01', to: '2026-03-28' };

  it('never adds users up: a stretch of days gets their mean', () => {
    const track = trackOf(measuring({ totalUsers: 80 }), 'totalUsers');
    expect(track && amountOver(track, period)?.value).toBe(80);
  });

  it('re-derives a rate from its sums', () => {
    const sums = (metric: string) => {
      const track = trackOf(shop, metric);
      return (track && amountOver(track, period)?.value) ?? Number.NaN;
    };
    expect(sums('purchaseRate')).toBeCloseTo(sums('ecommercePurchases') / sums('sessions'), 12);
    expect(sums('averageOrderValue')).toBeCloseTo(sums('totalRevenue') / sums('ecommercePurchases'), 9);
  });

  it('has no answer beyond the history', () => {
    const track = trackOf(shop, 'sessions');
    expect(track && amountOver(track, { from: '2020-01-01', to: '2020-01-28' })).toBeNull();
    expect(track && amountOver(track, { from: '2026-03-20', to: '2026-04-20' })).toBeNull();
  });
});
