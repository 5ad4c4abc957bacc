import { describe, expect, it } from 'vitest';
import { discountFindings } from '@/lib/explain/findings/discount-share';
import { contextOf, type Course, per28 } from '../snapshot-with';

/** Discounts of a year before and of now, out of a revenue of ten thousand: more in one week, less in the next. */
const found = (before: number, after: number, swing = 0) => {
  const discounts: Course = (steps) =>
    per28(before, after)(steps).map((value, day) => (value ?? 0) * Math.exp(Math.floor(day / 7) % 2 ? swing : -swing));
  return discountFindings(contextOf({ days: { itemDiscountAmount: discounts, totalRevenue: per28(10_000) } }));
};

describe('discountFindings', () => {
  it.each([
    ['a point more', found(100, 200), 1],
    ['a little less than a point', found(100, 199), 0],
    // Weeks 0.1 from the middle of both neighbours: σ = ½ · 1.4826 · 0.1 / √1.5 = 0.0605, and 1.6449 · √2 · σ = 0.1408.
    ['surely more, by ln 1.155 = 0.1441', found(2000, 2310, 0.05), 1],
    ['more by its own noise, by ln 1.15 = 0.1398', found(2000, 2300, 0.05), 0],
    ['less', found(2000, 1000), 0],
  ])('%s', (_, findings, count) => expect(findings).toHaveLength(count));

  it('weighs the rise as a share of revenue', () => {
    const [finding] = found(1000, 1500);
    expect(finding).toMatchObject({ kind: 'margin', metric: 'discountShare', direction: 'up', confidence: 0.95 });
    expect(finding?.weight).toBeCloseTo(0.05, 12);
    const value = (name: string) => finding?.figures[name]?.value;
    expect(value('before')).toBeCloseTo(0.1, 12);
    expect(value('after')).toBeCloseTo(0.15, 12);
    expect(value('size')).toBeCloseTo(0.05, 12);
    expect(value('change')).toBeCloseTo(0.5, 12);
    expect(value('discounts')).toBe(1500);
  });
});
