import { describe, expect, it } from 'vitest';
import { chooseVitals, isAlive, outcomeOf } from '@/lib/measure/vital-metrics';
import type { Snapshot } from '@/lib/model/snapshot';
import { shopMeasuring, stuckShop } from '../explain/shop-snapshot';
import { course, snapshotWith } from '../explain/snapshot-with';

const shop = stuckShop();

function holding(...metrics: string[]): Snapshot {
  return {
    ...shop,
    totals: Object.fromEntries(Object.entries(shop.totals).filter(([metric]) => metrics.includes(metric))),
  };
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
    const site = shopMeasuring({ sessions: 100, totalUsers: 80, screenPageViews: 250, bounces: 40 });
    expect(chooseVitals(site)).toEqual(['sessions', 'viewsPerSession', 'bounceRate']);
  });

  it('takes key events where there is no shop, and passes over metrics that are all zero', () => {
    const leads = shopMeasuring({ sessions: 100, keyEvents: 3, totalRevenue: 0, ecommercePurchases: 0 });
    expect(outcomeOf(leads)).toBe('keyEvents');
    expect(chooseVitals(leads)).toEqual(['keyEvents', 'sessions', 'sessionKeyEventRate']);
  });
});

describe('isAlive', () => {
  const sales = (...days: number[]) =>
    snapshotWith({ days: { sessions: course(0, [days.length, 0]), totalRevenue: [...days] } });

  it('is a metric that was not zero throughout the last year', () => {
    expect(isAlive(sales(...Array(363).fill(0), 1), 'totalRevenue')).toBe(true);
    expect(isAlive(sales(1, ...Array(363).fill(0)), 'totalRevenue')).toBe(true);
    expect(isAlive(sales(1, ...Array(364).fill(0)), 'totalRevenue')).toBe(false);
    expect(isAlive(sales(0, 0, 0), 'totalRevenue')).toBe(false);
    expect(isAlive(sales(0, 0, 2), 'totalRevenue')).toBe(true);
    expect(isAlive(sales(2), 'keyEvents')).toBe(false);
  });
});
