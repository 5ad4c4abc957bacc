import { describe, expect, it } from 'vitest';
import { searchGapFindings } from '@/lib/explain/findings/search-gaps';
import { contextOf, lastly, per28 } from '../snapshot-with';

type Term = readonly [orders: number, searches: number];
/** A term that sells every second time, beside those given; an order brings 50. */
const found = (terms: Readonly<Record<string, Term>>) => {
  const rows = Object.entries({ lampe: [5000, 10_000] as const, ...terms }).map(
    ([name, [orders, searches]]) => [name, { ecommercePurchases: lastly(orders), sessions: lastly(searches) }] as const,
  );
  return searchGapFindings(
    contextOf({
      days: { sessions: per28(1000), ecommercePurchases: per28(100), totalRevenue: per28(5000) },
      tables: [{ by: 'searchTerm', rows: Object.fromEntries(rows) }],
    }),
  );
};

describe('searchGapFindings', () => {
  it.each<[string, Readonly<Record<string, Term>>, string[]]>([
    ['thirty searches are a wish', { abat: [0, 30] }, ['abat']],
    ['29 are a whim', { abat: [0, 29] }, []],
    // Two thirds of one half of 400: 133.3 less 1.96 (p = 0.1 / 2) · √88.9 = 18.5 are 114.9.
    ['surely under two thirds of the others', { abat: [114, 400] }, ['abat']],
    ['perhaps not', { abat: [115, 400] }, []],
    [
      'three are told of, where most is missing first',
      { lampe: [500_000, 1e6], abat: [0, 30], jour: [0, 60], led: [0, 50], pied: [0, 40] },
      ['jour', 'led', 'pied'],
    ],
  ])('%s', (_, terms, expected) => {
    expect(found(terms).map(({ segment }) => segment)).toEqual(expected);
  });

  it('weighs half of the gap over 28 of 84 days, at what an order brings', () => {
    const [finding] = found({ abat: [0, 30] });
    expect(finding).toMatchObject({ kind: 'gap', metric: 'purchaseRate', direction: 'down', confidence: 0.95 });
    expect(finding?.figures['worthHalf']?.value).toBeCloseTo((0.25 * 10 * 50 * 30.4375) / 28, 9);
    expect(finding?.weight).toBeCloseTo(125 / 5000, 12);
    expect(finding?.figures['othersRate']?.value).toBeCloseTo(0.5, 12);
  });
});
