import { describe, expect, it } from 'vitest';
import { factorFindings } from '@/lib/explain/findings/factors';
import { contextOf, diagnosisOf, per28, type SnapshotOf } from '../snapshot-with';

type Pair = readonly [before: number, after: number];

const shop = (sessions: Pair, orders: Pair, revenue: Pair): NonNullable<SnapshotOf['days']> => ({
  sessions: per28(...sessions),
  ecommercePurchases: per28(...orders),
  totalRevenue: per28(...revenue),
});
const MORE_VISITS = shop([10_000, 12_000], [500, 600], [25_000, 30_000]);
const found = (days: NonNullable<SnapshotOf['days']>) => factorFindings(contextOf({ days }));

describe('factorFindings', () => {
  it('splits the change by logarithmic means, each part with √2 of its own noise', () => {
    const [finding, ...more] = found(MORE_VISITS);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ metric: 'totalRevenue', direction: 'up', confidence: 0.95, segment: null });
    expect(finding?.weight).toBeCloseTo(5000 / 30_000, 12);
    const [visits, rate, basket] = finding?.parts ?? [];
    expect([visits?.key, rate?.key, basket?.key]).toEqual(['sessions', 'purchaseRate', 'averageOrderValue']);
    expect(visits?.contribution.value).toBeCloseTo(5000, 8);
    expect(rate?.contribution.value).toBeCloseTo(0, 8);
    expect(basket?.contribution.value).toBeCloseTo(0, 8);
    // L = 5000 / ln 1.2 = 27424.07; L · √2 · 1.6449 / √12000 = 582.37.
    expect(visits?.contribution.interval?.low).toBeCloseTo(5000 - 582.37, 1);
    expect(visits?.contribution.interval?.high).toBeCloseTo(5000 + 582.37, 1);
  });

  it.each([
    ['a total that surely fell', shop([12_000, 10_000], [600, 500], [30_000, 25_000]), ['down 0.95']],
    // Money alike, of fewer orders and larger baskets: the whole has not moved, its parts have.
    [
      'parts that moved within a whole that did not',
      shop([10_000, 10_000], [1000, 500], [25_000, 25_000]),
      ['unknown 0.5'],
    ],
    ['nothing that moved', shop([10_000, 10_000], [500, 500], [25_000, 25_000]), []],
  ])('%s', (_, days, expected) => {
    expect(found(days).map(({ direction, confidence }) => `${direction} ${confidence}`)).toEqual(expected);
  });

  it.each([
    [
      'orders and baskets without visits',
      { ecommercePurchases: per28(500, 600), totalRevenue: per28(25_000, 30_000) },
      ['ecommercePurchases', 'averageOrderValue'],
    ],
    [
      'key events',
      { sessions: per28(10_000, 12_000), keyEvents: per28(500, 600) },
      ['sessions', 'sessionKeyEventRate'],
    ],
    [
      'pages',
      { sessions: per28(10_000, 12_000), screenPageViews: per28(30_000, 36_000) },
      ['sessions', 'viewsPerSession'],
    ],
    ['visits, which are no product', { sessions: per28(10_000, 12_000) }, []],
  ])('takes the first chain that was measured: %s', (_, days, factors) => {
    expect((found(days)[0]?.parts ?? []).map(({ key }) => key)).toEqual(factors);
  });

  it.each([
    ['two years of 52 weeks before, to the day', '2024-03-04', 1100, [null, 'since-regime']],
    ['a day less', '2024-03-05', 1100, [null]],
    ['with no history that reaches there', '2024-03-04', 755, [null]],
  ])('looks back to the beginning of the regime: %s', (_, since, length, segments) => {
    const diagnoses = { totalRevenue: diagnosisOf({ since }) };
    const findings = factorFindings(contextOf({ days: MORE_VISITS, length }, { diagnoses }));
    expect(findings.map(({ segment }) => segment)).toEqual(segments);
  });

  it('says since when, and compares the same weekdays', () => {
    const diagnoses = { totalRevenue: diagnosisOf({ since: '2023-12-01' }) };
    const [, regime] = factorFindings(contextOf({ days: MORE_VISITS, length: 1100 }, { diagnoses }));
    expect(regime).toMatchObject({ since: '2024-03-04', comparedWith: { from: '2024-03-04', to: '2024-03-31' } });
  });
});
