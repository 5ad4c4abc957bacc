import { describe, expect, it } from 'vitest';
import { industryOf, ownRate, propertyRates } from '@/lib/measure/own-rates';
import { windowUntil } from '@/lib/measure/last-window';
import type { Snapshot } from '@/lib/model/snapshot';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { per28, snapshotWith } from '../explain/snapshot-with';
import { Z95 } from '../normal-by-hand';

const read = (snapshot: Snapshot) => ({ snapshot, window: windowUntil(snapshot.asOf) });
const shop = (orders: number, sessions: number, length = 420) =>
  snapshotWith({
    length,
    property: { industry: 'HOME' },
    days: { sessions: per28(sessions), ecommercePurchases: per28(orders), totalRevenue: per28(50 * orders) },
  });

describe('ownRate', () => {
  it.each([
    ['a hundred visits', shop(40, 100), 0.4],
    ['99 visits', shop(40, 99), undefined],
    ['no order', shop(0, 1000), undefined],
    ['eight weeks', shop(40, 100, 56), 0.4],
    ['seven', shop(40, 100, 49), undefined],
  ])('of %s', (_, snapshot, rate) => expect(ownRate(read(snapshot), 'purchaseRate')?.estimate).toBe(rate));

  it('lies within what its weeks vary by: a factor of e^(z / √100)', () => {
    const rate = ownRate(read(shop(100, 1000)), 'purchaseRate');
    expect(rate?.low).toBeCloseTo(0.1 / Math.exp(Z95 / 10), 12);
    expect(rate?.high).toBeCloseTo(0.1 * Math.exp(Z95 / 10), 12);
    expect(rate?.level).toBe(0.9);
  });

  it('of money in weeks that are all alike is known to the cent', () => {
    const rate = ownRate(read(shop(100, 1000)), 'averageOrderValue');
    expect([rate?.estimate, rate?.low, rate?.high].map((each) => Number(each?.toFixed(6)))).toEqual([50, 50, 50]);
  });
});

describe('propertyRates', () => {
  it('are those that are known, of sums that add up', () => {
    expect(propertyRates(shop(100, 1000), DEFAULT_SETTINGS)).toEqual({
      propertyId: '1',
      source: 'ga4',
      industry: 'HOME',
      currency: 'EUR',
      asOf: '2026-03-29',
      rates: { purchaseRate: 0.1, averageOrderValue: 50 },
    });
  });

  it.each([
    ['', 'HOME'],
    ['FINANCE', 'FINANCE'],
  ])('takes the word of the person (%s) for the industry before that of Google: %s', (industry, expected) => {
    expect(industryOf(shop(1, 1), { ...DEFAULT_SETTINGS, industry })).toBe(expected);
  });
});
