import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterTelling, isNewsSince } from '@/lib/advise/facts-told';
import type { Finding } from '@/lib/model/finding';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';

const fact = (value: number): Finding => ({
  id: 'gap|purchaseRate|deviceCategory|mobile|down',
  kind: 'gap',
  metric: 'purchaseRate',
  dimension: 'deviceCategory',
  segment: 'mobile',
  direction: 'down',
  period: { from: '2026-05-04', to: '2026-05-31' },
  confidence: 0.95,
  weight: 0.4,
  figures: {
    size: {
      value,
      unit: 'rate',
      provenance: {
        source: 'demo',
        propertyId: '1',
        query: { dimensions: ['date'], metrics: ['ecommercePurchases', 'sessions'], where: [] },
        period: { from: '2026-05-04', to: '2026-05-31' },
        daysObserved: 28,
        sampledShare: 1,
        thresholded: false,
      },
    },
  },
});
const told = (memory: Memory, value: number, today: string) =>
  afterTelling(memory, { propertyId: '1', findings: [fact(value)], today });
const isNews = (memory: Memory, day: string) => isNewsSince(memory, { propertyId: '1', findingId: fact(0).id }, day);

describe('a fact', () => {
  const june = told(EMPTY_MEMORY, 0.02, '2026-06-04');

  it('is news when it is first told, and wherever nothing is remembered', () => {
    expect(isNews(june, '2026-05-08')).toBe(true);
    expect(isNews(EMPTY_MEMORY, '2026-06-08')).toBe(true);
  });

  it('is no news a month later, as long as it stays what it was', () => {
    expect(isNews(told(june, 0.021, '2026-07-04'), '2026-06-08')).toBe(false);
  });

  it('is news again when it has changed by more than a quarter', () => {
    const july = told(june, 0.027, '2026-07-04');
    expect(isNews(july, '2026-06-08')).toBe(true);
    expect(isNews(told(july, 0.028, '2026-08-04'), '2026-07-08')).toBe(false);
  });

  it('is news again when it was away', () => {
    const away = afterTelling(june, { propertyId: '1', findings: [], today: '2026-07-04' });
    expect(isNews(told(away, 0.02, '2026-09-04'), '2026-08-08')).toBe(true);
    expect(isNews(told(away, 0.02, '2026-07-10'), '2026-07-08')).toBe(false);
  });

  it('of another property is another fact', () => {
    const other = afterTelling(june, { propertyId: '2', findings: [fact(0.02)], today: '2026-09-04' });
    expect(other.facts).toHaveLength(2);
    expect(isNews(other, '2026-06-08')).toBe(false);
  });
});

it('looking twice on one day tells the same', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      (a, b) => {
        const once = told(told(EMPTY_MEMORY, a, '2026-06-04'), b, '2026-07-04');
        expect(told(once, b, '2026-07-04')).toEqual(once);
      },
    ),
  );
});
