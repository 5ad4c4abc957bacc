import { describe, expect, it } from 'vitest';
import { funnelFindings } from '@/lib/explain/findings/funnel';
import { contextOf, per28 } from '../snapshot-with';

type Rate = readonly [passed: number, started: number];
const found = (before: Rate, after: Rate) =>
  funnelFindings(
    contextOf({ days: { checkouts: per28(before[0], after[0]), addToCarts: per28(before[1], after[1]) } }),
  );

describe('funnelFindings', () => {
  it.each<[string, Rate, Rate, number]>([
    ['100 carts say something of a step', [500, 1000], [10, 100], 1],
    ['99 say nothing', [500, 1000], [10, 99], 0],
    // Newcombe's interval of 87 in 200 less 500 in 1000 ends at −0.0013, that of 88 at 0.0037.
    ['surely fewer pass', [500, 1000], [87, 200], 1],
    ['perhaps as many pass', [500, 1000], [88, 200], 0],
    ['more pass', [500, 1000], [180, 200], 0],
    ['more arrive than started: no funnel', [1001, 1000], [10, 200], 0],
    ['all who started arrive', [1000, 1000], [10, 200], 1],
    ['nobody started', [0, 0], [10, 200], 0],
  ])('%s', (_, before, after, count) => expect(found(before, after)).toHaveLength(count));

  it('weighs the part of the step that is lost', () => {
    const [finding] = found([500, 1000], [20, 200]);
    expect(finding).toMatchObject({ segment: 'begin_checkout', direction: 'down', confidence: 0.95 });
    expect(finding?.weight).toBeCloseTo(0.8, 12);
    const values = Object.entries(finding?.figures ?? {}).map(([name, { value }]) => [name, Number(value.toFixed(9))]);
    expect(Object.fromEntries(values)).toEqual({ before: 0.5, after: 0.1, difference: -0.4, started: 200, lost: 180 });
  });

  it('looks at the purchase too, and at nothing without a comparison', () => {
    const days = { checkouts: per28(1000, 200), ecommercePurchases: per28(500, 20) };
    expect(funnelFindings(contextOf({ days })).map(({ segment }) => segment)).toEqual(['purchase']);
    expect(funnelFindings(contextOf({ days }, { comparison: null }))).toEqual([]);
  });
});
