import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfReaching } from '@/lib/statistics/chance-of-reaching';

const interval = { estimate: 100, low: 80, high: 130, level: 0.9 };

describe('chanceOfReaching', () => {
  // Normal tails of z = 1.6448536·ln(to/100)/ln(end/100), worked with scipy 1.17.
  it.each([
    [70, 0.95],
    [80, 0.95],
    [80.01, 0.9499049],
    [90, 0.781314956],
    [100, 0.5],
    [110, 0.2750758048],
    [120, 0.1265114468],
    [129.9, 0.050499549],
    [130, 0.05],
    [200, 0.05],
  ])('of %d is %d', (to, chance) => {
    expect(chanceOfReaching(to, interval)).toBeCloseTo(chance, 4);
  });

  it('is one half where the interval has no width to the side that is asked for', () => {
    expect(chanceOfReaching(100, { estimate: 100, low: 80, high: 120, level: 0.9 })).toBe(0.5);
    expect(chanceOfReaching(90, { estimate: 100, low: 80, high: 100, level: 0.9 })).toBeGreaterThan(0.5);
  });

  it('is never surer than the interval, and falls with the amount', () => {
    const positive = fc.double({ min: 0.1, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(positive, positive, positive), positive, positive, (ends, one, other) => {
        const [low = 0, estimate = 0, high = 0] = ends.toSorted((a, b) => a - b);
        const chance = (to: number) => chanceOfReaching(to, { estimate, low, high, level: 0.9 });
        expect(chance(one)).toBeGreaterThanOrEqual(0.05 - 1e-9);
        expect(chance(one)).toBeLessThanOrEqual(0.95 + 1e-9);
        expect(chance(Math.max(one, other))).toBeLessThanOrEqual(chance(Math.min(one, other)) + 1e-9);
      }),
    );
  });

  it('knows nothing between the ends of an interval that touches zero', () => {
    expect(chanceOfReaching(50, { estimate: 100, low: 0, high: 300, level: 0.9 })).toBe(0.5);
    expect(chanceOfReaching(200, { estimate: 100, low: 0, high: 300, level: 0.9 })).toBe(0.05);
    // A rate's interval may end far below one, and does not touch zero.
    expect(chanceOfReaching(0.02, { estimate: 0.02, low: 0.018, high: 0.022, level: 0.9 })).toBe(0.5);
    expect(chanceOfReaching(0.021, { estimate: 0.02, low: 0.018, high: 0.022, level: 0.9 })).toBeCloseTo(0.2, 2);
  });
});
