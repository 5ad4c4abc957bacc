import { describe, expect, it } from 'vitest';
import { divergenceFindings } from '@/lib/explain/findings/divergence';
import { contextOf, per28 } from '../snapshot-with';

type Pair = readonly [before: number, after: number];
const found = (sessions: Pair, orders: Pair) =>
  divergenceFindings(
    contextOf({ days: { sessions: per28(...sessions), ecommercePurchases: per28(...orders), totalRevenue: 500 } }),
  );

describe('divergenceFindings', () => {
  it.each<[string, Pair, Pair, string[]]>([
    ['more visits, fewer orders', [10_000, 12_000], [1000, 800], ['down']],
    ['fewer visits, more orders', [12_000, 10_000], [800, 1000], ['up']],
    ['more visits that buy more often', [10_000, 12_000], [800, 1200], []],
    ['fewer visits that buy less often', [12_000, 10_000], [1200, 800], []],
    // ln 1.0235 = 0.02323 beside 1.6449 · √2 / √10235 = 0.02299
    ['surely more visits', [10_000, 10_235], [1000, 800], ['down']],
    // ln 1.0230 = 0.02274 beside 0.02300
    ['perhaps more visits', [10_000, 10_230], [1000, 800], []],
    // ln (1110 / 1200) = −0.0780 beside 1.6449 · √2 / √1110 = 0.0698
    ['surely a lower rate', [10_000, 12_000], [1000, 1110], ['down']],
    // ln (1120 / 1200) = −0.0690 beside 0.0695
    ['perhaps a lower rate', [10_000, 12_000], [1000, 1120], []],
  ])('%s', (_, sessions, orders, directions) => {
    expect(found(sessions, orders).map(({ direction }) => direction)).toEqual(directions);
  });

  it('weighs the change of the rate', () => {
    const [finding] = found([10_000, 12_000], [1000, 900]);
    expect(finding).toMatchObject({ kind: 'divergence', metric: 'purchaseRate', segment: null, confidence: 0.95 });
    expect(finding?.weight).toBeCloseTo(0.25, 12);
    const value = (name: string) => finding?.figures[name]?.value;
    expect(value('before')).toBeCloseTo(0.1, 12);
    expect(value('after')).toBeCloseTo(0.075, 12);
    expect([value('sessionsBefore'), value('sessionsAfter')]).toEqual([10_000, 12_000]);
    expect(value('sessionsChange')).toBeCloseTo(0.2, 12);
  });
});
