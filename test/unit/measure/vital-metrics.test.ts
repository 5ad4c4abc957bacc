import { describe, expect, it } from 'vitest';
import { chooseVitals, outcomeOf } from '@/lib/measure/vital-metrics';
import type { Snapshot } from '@/lib/model/snapshot';
import { shopMeasuring, stuckShop } from '../explain/shop-snapshot';

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
