import { describe, expect, it } from 'vitest';
import { itemGapFindings } from '@/lib/explain/findings/item-gaps';
import type { Context } from '@/lib/explain/context';
import { contextOf, lastly, per28 } from '../snapshot-with';

interface Item {
  readonly viewed: number;
  readonly added: number;
  readonly sold?: number;
  readonly revenue?: number;
}
const row = ({ viewed, added, sold = 0, revenue = 0 }: Item) => ({
  itemsViewed: lastly(viewed),
  itemsAddedToCart: lastly(added),
  itemsPurchased: lastly(sold),
  itemRevenue: lastly(revenue),
});
/** Five articles of which one view in ten puts one into the cart, beside those given. */
const found = (items: Readonly<Record<string, Item>>, more: Partial<Context> = {}) => {
  const usual = ['a', 'b', 'c', 'd', 'e'].map(
    (name) => [name, { viewed: 1000, added: 100, sold: 50, revenue: 500 }] as const,
  );
  const rows = [...usual, ...Object.entries(items)].map(([name, item]) => [name, row(item)] as const);
  return itemGapFindings(
    contextOf(
      { days: { totalRevenue: per28(10_000) }, tables: [{ by: 'itemName', rows: Object.fromEntries(rows) }] },
      more,
    ),
  );
};

describe('itemGapFindings', () => {
  it.each<[string, Readonly<Record<string, Item>>, string[]]>([
    ['100 views are a rate', { Lampe: { viewed: 100, added: 0 } }, ['Lampe']],
    ['99 are none', { Lampe: { viewed: 99, added: 0 } }, []],
    // Two thirds of a tenth of 1000: 66.7 less 2.394 (p = 0.1 / 6) · √62.2 = 18.9 are 47.8.
    ['surely under two thirds of a middle article', { Lampe: { viewed: 1000, added: 47 } }, ['Lampe']],
    ['perhaps not under two thirds', { Lampe: { viewed: 1000, added: 48 } }, []],
    [
      'three are told of, where most is missing first',
      {
        Lampe: { viewed: 200, added: 0 },
        Vase: { viewed: 500, added: 0 },
        Tapis: { viewed: 400, added: 0 },
        Cadre: { viewed: 300, added: 0 },
      },
      ['Vase', 'Tapis', 'Cadre'],
    ],
  ])('%s', (_, items, expected) => {
    expect(found(items).map(({ segment }) => segment)).toEqual(expected);
  });

  // 300 views, 4 additions, 2 sold at 50: of 504 additions 252 are bought, so that one is worth 25.
  const lamp = { Lampe: { viewed: 300, added: 4, sold: 2, revenue: 100 } };

  it('weighs half of the gap beside the whole of 28 days, at the price of the article', () => {
    const [finding] = found(lamp);
    expect(finding).toMatchObject({ kind: 'gap', metric: 'cartToViewRate', direction: 'down', confidence: 0.95 });
    const half = ((0.1 - 4 / 300) / 2) * 100 * 25;
    expect(finding?.figures['worthHalf']?.value).toBeCloseTo((half * 30.4375) / 28, 9);
    expect(finding?.weight).toBeCloseTo(half / 10_000, 12);
    expect(finding?.figures['othersRate']?.value).toBeCloseTo(0.1, 12);
    expect(finding?.figures['segmentSessions']?.value).toBe(300);
  });

  it('weighs nothing where the property lives on something else, and where nothing was ever sold', () => {
    expect(found(lamp, { outcome: 'sessions' }).map(({ weight }) => weight)).toEqual([0]);
    expect(found({ Lampe: { viewed: 300, added: 4 } }).map(({ weight }) => weight)).toEqual([0]);
  });
});
