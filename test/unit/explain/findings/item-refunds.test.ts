import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { itemRefundFindings } from '@/lib/explain/findings/item-refunds';
import { contextOf, lastly, per28 } from '../snapshot-with';

/** Articles at 10 a piece: how many were sold, and for how many the money went back. */
type Sold = readonly [sold: number, returned: number];
const row = ([sold, returned]: Sold) => ({
  itemsPurchased: lastly(sold),
  itemRefundAmount: lastly(10 * returned),
  itemRevenue: lastly(10 * (sold - returned)),
});
const found = (items: Readonly<Record<string, Sold>>, outcome: MetricId = 'totalRevenue') => {
  const rows = Object.entries({ usual: [1000, 50] as const, ...items }).map(
    ([name, sold]) => [name, row(sold)] as const,
  );
  return itemRefundFindings(
    contextOf(
      {
        days: { totalRevenue: per28(1000), sessions: per28(1000) },
        tables: [{ by: 'itemName', rows: Object.fromEntries(rows) }],
      },
      { outcome },
    ),
  );
};

describe('itemRefundFindings', () => {
  it.each<[string, Readonly<Record<string, Sold>>, string[]]>([
    ['twenty sold are enough', { Lampe: [20, 10] }, ['Lampe']],
    ['19 are not', { Lampe: [19, 10] }, []],
    // Half as much again as 5% of 400: 30 and 1.96 · √(30 · 0.925) = 10.3.
    ['surely half as much again as the others', { Lampe: [400, 41] }, ['Lampe']],
    ['perhaps not half as much again', { Lampe: [400, 40] }, []],
    [
      'three are told of, where most goes back first',
      { usual: [100_000, 5000], Lampe: [20, 10], Vase: [50, 25], Tapis: [40, 20], Cadre: [30, 15] },
      ['Vase', 'Tapis', 'Cadre'],
    ],
    ['all went back', { Lampe: [20, 20] }, ['Lampe']],
  ])('%s', (_, items, expected) => {
    expect(found(items).map(({ segment }) => segment)).toEqual(expected);
  });

  it('weighs what went back beyond the rate of the others, over 28 of 84 days', () => {
    const [finding] = found({ Lampe: [20, 10] });
    expect(finding).toMatchObject({ kind: 'gap', metric: 'itemRefundShare', direction: 'up', confidence: 0.95 });
    // 90% of 100 is beyond: a third of it beside a revenue of 1000.
    expect(finding?.weight).toBeCloseTo(0.03, 12);
    expect(finding?.figures['refunds']).toMatchObject({ value: 100, unit: 'currency', currency: 'EUR' });
    expect(finding?.figures['segmentRate']?.value).toBeCloseTo(0.5, 12);
    expect(finding?.figures['othersRate']?.value).toBeCloseTo(0.05, 12);
    expect(finding?.figures['segmentSessions']?.value).toBe(20);
    expect(found({ Lampe: [20, 10] }, 'sessions').map(({ weight }) => weight)).toEqual([0]);
  });
});
