import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dispersionOf,
  FAR_BELOW,
  type Judging,
  type Member,
  membersOf,
  outliersOf,
} from '@/lib/explain/families/family';
import { quarterOf } from '@/lib/measure/segment-tables';
import { noiseFrom } from '../shop-snapshot';
import { AS_OF, weeklyTable } from '../weekly-tables';

const COLUMNS = ['itemsAddedToCart', 'itemsViewed'] as const;
const PERIOD = { from: '2025-12-29', to: '2026-03-22' };
const judging: Judging = { period: PERIOD, side: 'below', factor: FAR_BELOW, reference: 'median' };

/** Members that hit by chance at their own rate, in every week. */
function family(rates: readonly number[], tries: number, seed = 3): Member[] {
  const random = noiseFrom(seed);
  const draw = (rate: number) => {
    let hits = 0;
    for (let i = 0; i < tries; i++) if (random() + 0.5 < rate) hits++;
    return hits;
  };
  const table = weeklyTable({
    dimensions: ['itemName'],
    weeks: 12,
    rows: rates.map((_, i) => ({ keys: [`item ${i}`], metrics: { itemsAddedToCart: 1, itemsViewed: 1 } })),
  });
  const rows = rates.map((rate, i) => ({
    keys: [`item ${i}`],
    metrics: {
      itemsAddedToCart: Array.from({ length: 12 }, () => draw(rate)),
      itemsViewed: Array.from({ length: 12 }, () => tries),
    },
  }));
  return membersOf({ ...table, rows }, 'cartToViewRate', COLUMNS, PERIOD, 100);
}

describe('outliersOf', () => {
  it('names the one that lies far below the others, with its interval', () => {
    const [far, ...rest] = outliersOf(family([0.05, 0.048, 0.052, 0.05, 0.015], 100), judging);
    expect(far?.segment).toBe('item 4');
    expect(far?.own.high).toBeLessThan(FAR_BELOW * 0.05);
    expect(far?.reference).toBeCloseTo(0.05, 1);
    expect(rest).toEqual([]);
  });

  it('leaves alone those that differ by less than a third', () => {
    expect(outliersOf(family([0.05, 0.05, 0.05, 0.05, 0.041], 2000), judging)).toEqual([]);
  });

  it('cannot tell from a handful of trials', () => {
    expect(outliersOf(family([0.05, 0.05, 0.05, 0.05, 0.02], 9), judging)).toEqual([]);
  });

  it('names hardly ever anybody of families that are all alike', () => {
    const named = Array.from({ length: 60 }, (_, seed) =>
      outliersOf(
        family(
          Array.from({ length: 20 }, () => 0.05),
          20,
          seed,
        ),
        judging,
      ),
    );
    expect(named.filter((each) => each.length > 0).length).toBeLessThanOrEqual(3);
  });

  it('has nothing to compare with in a family of one, or where the others never hit', () => {
    expect(outliersOf(family([0.01], 500), judging)).toEqual([]);
    expect(outliersOf(family([0, 0, 0, 0, 0.01], 500), judging)).toEqual([]);
  });

  it('sees those above as well, beside all others together', () => {
    const above: Judging = { period: PERIOD, side: 'above', factor: 1.5, reference: 'pooled' };
    expect(outliersOf(family([0.03, 0.02, 0.03, 0.12], 100), above).map(({ segment }) => segment)).toEqual(['item 3']);
  });
});

describe('dispersionOf', () => {
  it('is one where hits are chance alone, and more where they come in bursts', () => {
    const chance = family([0.1, 0.1, 0.1, 0.1], 200);
    expect(dispersionOf(chance, PERIOD)).toBeLessThan(1.8);
    const bursts = chance.map((member) => ({
      ...member,
      series: {
        ...member.series,
        numerator: member.series.numerator.map((hits, i) => (i % 4 === 0 ? 4 * (hits ?? 0) : 0)),
      },
    }));
    expect(dispersionOf(bursts, PERIOD)).toBeGreaterThan(20);
  });
});

describe('membersOf', () => {
  it('keeps those with a name and a rate that can be one', () => {
    const table = weeklyTable({
      dimensions: ['itemName'],
      rows: [
        { keys: ['lamp'], metrics: { itemsAddedToCart: 5, itemsViewed: 100 } },
        { keys: ['(rest)'], metrics: { itemsAddedToCart: 5, itemsViewed: 100 } },
        { keys: ['more hits than tries'], metrics: { itemsAddedToCart: 300, itemsViewed: 100 } },
        { keys: ['too few'], metrics: { itemsAddedToCart: 0, itemsViewed: 1 } },
      ],
    });
    const period = quarterOf(table, AS_OF);
    expect(period).toEqual(PERIOD);
    expect(membersOf(table, 'cartToViewRate', COLUMNS, PERIOD, 100).map(({ segment }) => segment)).toEqual(['lamp']);
  });

  it('never throws and gives intervals in order, whatever the counts', () => {
    const count = fc.integer({ min: -3, max: 2000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { maxLength: 12 }), (pairs) => {
        const rows = pairs.map(([hits, tries], i) => ({
          keys: [`${i}`],
          metrics: { itemsAddedToCart: hits, itemsViewed: tries },
        }));
        const table = weeklyTable({ dimensions: ['itemName'], rows, weeks: 12 });
        for (const side of ['below', 'above'] as const)
          for (const { own } of outliersOf(membersOf(table, 'cartToViewRate', COLUMNS, PERIOD, 1), {
            ...judging,
            side,
            factor: 1,
          })) {
            expect(own.low).toBeLessThanOrEqual(own.estimate);
            expect(own.estimate).toBeLessThanOrEqual(own.high);
          }
      }),
    );
  });
});
