import { describe, expect, it } from 'vitest';
import { discountFindings } from '@/lib/explain/findings/discount-share';
import { contextOf, per28 } from '../snapshot-with';

/** Discounts of a year before and of now, out of a revenue of ten thousand. */
const found = (before: number, after: number) =>
  discountFindings(contextOf({ days: { itemDiscountAmount: per28(before, after), totalRevenue: per28(10_000) } }));

describe('discountFindings', () => {
  it.each([
    ['a point more', found(100, 200), 1],
    ['a little less than a point', found(100, 199), 0],
    // ln 1.055 = 0.0535 beside 1.6449 · √2 / √2110 = 0.0506
    ['surely more', found(2000, 2110), 1],
    // ln 1.0505 = 0.0493 beside 1.6449 · √2 / √2101 = 0.0508
    ['more by its own noise', found(2000, 2101), 0],
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
