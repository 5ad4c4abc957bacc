import { describe, expect, it } from 'vitest';
import { mulberry32, poisson, wobble } from '@/lib/demo/random';
import { poissonUpper } from '@/lib/statistics/poisson';
import { ratioOfSums } from '@/lib/statistics/ratio-of-sums';

describe('ratioOfSums', () => {
  it('holds the true ratio in nine of ten', () => {
    const held = Array.from({ length: 400 }, (_, seed) => {
      const random = mulberry32(seed);
      const costs = Array.from({ length: 12 }, () => 1000 * wobble(0.4, random));
      const orders = costs.map((cost) => poisson(cost / 50, random));
      const told = ratioOfSums(
        orders,
        costs,
        orders.reduce((sum, count) => sum + count, 0),
      );
      return told !== null && told.low <= 1 / 50 && 1 / 50 <= told.high;
    }).filter(Boolean).length;
    expect(held / 400).toBeGreaterThan(0.87);
    expect(held / 400).toBeLessThan(0.96);
  });

  it('is never calmer than counting allows', () => {
    const calm = ratioOfSums([10, 10, 10, 10], [100, 100, 100, 100], 40);
    expect((calm?.high ?? 0) - (calm?.estimate ?? 0)).toBeGreaterThan(0.02);
  });

  it('is nothing where nothing was spent, or too few weeks are known', () => {
    expect(ratioOfSums([1, 2, 3], [0, 0, 0])).toBeNull();
    expect(ratioOfSums([1, 2], [1, 2])).toBeNull();
    expect(ratioOfSums([1, 2, 3], [1, 2])).toBeNull();
  });
});

describe('poissonUpper', () => {
  it.each([
    [0, 2.9957],
    [1, 4.7439],
    [10, 16.9622],
    [100, 118.0794],
  ])('is the textbook limit of %i at 95%%', (count, limit) => {
    expect(poissonUpper(count, 0.05)).toBeCloseTo(limit, 3);
  });

  it('stands for thousands, and for no count at all', () => {
    const limit = poissonUpper(20_000, 0.05);
    expect(limit).toBeGreaterThan(20_000 + 1.6 * Math.sqrt(20_000));
    expect(limit).toBeLessThan(20_000 + 1.7 * Math.sqrt(20_000));
    expect(poissonUpper(-1, 0.05)).toBeNaN();
    expect(poissonUpper(3, 1)).toBeNaN();
  });
});
