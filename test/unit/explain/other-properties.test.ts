import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarksOfOthers } from '@/lib/explain/other-properties';
import type { PropertyRates } from '@/lib/model/benchmark';

const property = (propertyId: string, rate: number, more: Partial<PropertyRates> = {}): PropertyRates => ({
  propertyId,
  source: 'ga4',
  industry: 'SHOPPING',
  currency: 'EUR',
  asOf: '2026-03-28',
  rates: { purchaseRate: rate },
  ...more,
});
const own = property('0', 0.01);

describe('benchmarksOfOthers', () => {
  it('is the middle half of three others or more', () => {
    const [range] = benchmarksOfOthers(own, [own, property('1', 0.01), property('2', 0.02), property('3', 0.04)]);
    expect(range).toMatchObject({ metric: 'purchaseRate', origin: { kind: 'other-properties', properties: 3 } });
    expect(range?.low).toBeCloseTo(0.015, 12);
    expect(range?.high).toBeCloseTo(0.03, 12);
  });

  it('is none with two, which could be told from it', () => {
    expect(benchmarksOfOthers(own, [own, property('1', 0.02), property('2', 0.03)])).toEqual([]);
  });

  it.each<[string, Partial<PropertyRates>]>([
    ['another industry', { industry: 'TRAVEL' }],
    ['the demonstration', { source: 'demo' }],
    ['another season', { asOf: '2026-03-01' }],
  ])('leaves out %s', (_name, more) => {
    const others = [property('1', 0.02), property('2', 0.03), property('3', 0.03, more)];
    expect(benchmarksOfOthers(own, others)).toEqual([]);
  });

  it('never compares two currencies', () => {
    const basket = (id: string, currency: string) => property(id, 0, { currency, rates: { averageOrderValue: 80 } });
    const mine = basket('0', 'EUR');
    expect(benchmarksOfOthers(mine, [basket('1', 'EUR'), basket('2', 'EUR'), basket('3', 'USD')])).toEqual([]);
    expect(benchmarksOfOthers(mine, [basket('1', 'EUR'), basket('2', 'EUR'), basket('3', 'EUR')])[0]).toMatchObject({
      currency: 'EUR',
    });
  });

  it('says nothing without an industry', () => {
    const all = ['1', '2', '3'].map((id) => property(id, 0.02, { industry: '' }));
    expect(benchmarksOfOthers({ ...own, industry: '' }, all)).toEqual([]);
  });

  it('names nobody, and lies within what they have', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-4, max: 1, noNaN: true }), { minLength: 3, maxLength: 9 }), (rates) => {
        const [range] = benchmarksOfOthers(
          own,
          rates.map((rate, at) => property(`${at + 1}`, rate)),
        );
        expect(range && range.low <= range.high).toBe(true);
        expect(range?.low).toBeGreaterThanOrEqual(Math.min(...rates));
        expect(range?.high).toBeLessThanOrEqual(Math.max(...rates));
        expect(JSON.stringify(range)).not.toContain('propertyId');
      }),
    );
  });
});
