import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributionRow } from '@/lib/explain/attribution/leaves';
import { rateLeaves } from '@/lib/explain/attribution/rates';

const row = (before: [number, number], after: [number, number]): AttributionRow => ({
  dimensions: {},
  before: { value: before[0], count: before[1] },
  after: { value: after[0], count: after[1] },
});
const proportion = fc
  .record({ count: fc.nat({ max: 500 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ count, share }): [number, number] => [Math.floor(count * share), count]);
const rows = fc.array(fc.tuple(proportion, proportion), { maxLength: 30 });

describe('rateLeaves', () => {
  it("is Peto's log odds ratio, weighed by its information", () => {
    const [leaf] = rateLeaves([row([1, 100], [3, 100])]);
    // p = 2%, V = 0.02 · 0.98 · 50, U = 1
    expect(leaf?.deviation).toBeCloseTo(1 / 0.98, 12);
    expect(leaf?.weight).toBeLessThanOrEqual(0.98);
  });

  it('says of failures the opposite of what it says of successes', () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const flipped = ([value, count]: [number, number]): [number, number] => [count - value, count];
        const good = rateLeaves(pairs.map(([before, after]) => row(before, after)));
        const bad = rateLeaves(pairs.map(([before, after]) => row(flipped(before), flipped(after))));
        for (const [i, { deviation, weight, change }] of good.entries()) {
          expect(bad[i]?.deviation).toBeCloseTo(-deviation, 9);
          expect(bad[i]?.weight).toBeCloseTo(weight, 6);
          expect(bad[i]?.change).toBeCloseTo(-change, 9);
        }
      }),
    );
  });

  it('gives no weight to a row that was not there in both periods', () => {
    const [gone, come, there] = rateLeaves([row([5, 50], [0, 0]), row([0, 0], [5, 50]), row([5, 50], [9, 50])]);
    expect([gone?.weight, come?.weight]).toEqual([0, 0]);
    expect(there?.weight).toBeGreaterThan(0);
  });

  it('trusts large rows less where rows wander by themselves', () => {
    const wandering = Array.from({ length: 20 }, (_, i) => row([200, 10_000], [i % 2 ? 260 : 150, 10_000]));
    const steady = Array.from({ length: 20 }, (_, i) => row([200, 10_000], [i % 2 ? 201 : 199, 10_000]));
    expect(rateLeaves(wandering)[0]?.weight).toBeLessThan((rateLeaves(steady)[0]?.weight ?? 0) / 5);
  });

  it('reads the noise of money from the rows', () => {
    const money = Array.from({ length: 20 }, (_, i) => row([5000, 100], [i % 2 ? 5600 : 4500, 100]));
    const [leaf] = rateLeaves(money);
    expect(leaf?.deviation).toBeCloseTo(Math.log(4500 / 5000), 1);
    // By counting alone 4,500 € would weigh 2,375: as if each euro were an order.
    expect(leaf?.weight).toBeLessThan(200);
  });

  it('never is anything but a number', () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        for (const { deviation, weight, change, scale } of rateLeaves(pairs.map(([a, b]) => row(a, b))))
          expect([deviation, weight, change, scale].every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
