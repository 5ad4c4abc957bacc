import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonDeviation } from '@/lib/statistics/poisson';

describe('poissonDeviation', () => {
  it.each([
    [0, 8, -4],
    [3, 8, -2.028552311854354],
    [8, 8, 0],
    [20, 8, 3.5569128854901977],
    [110, 100, 0.9839916447569484],
  ])('of %d where %d were expected', (count, expected, deviation) => {
    expect(poissonDeviation(count, expected)).toBeCloseTo(deviation, 12);
  });

  it('has the side of the count, and is nearly (n − μ)/√μ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e6, max: 2e6 }), fc.integer({ min: -1000, max: 1000 }), (expected, more) => {
        const deviation = poissonDeviation(expected + more, expected);
        expect(Math.sign(deviation)).toBe(Math.sign(more));
        expect(Math.abs(deviation - more / Math.sqrt(expected))).toBeLessThan(0.001);
      }),
    );
  });

  it('is not known of what is not known', () => {
    expect(poissonDeviation(Number.NaN, 8)).toBeNaN();
    expect(poissonDeviation(8, Number.NaN)).toBeNaN();
  });
});
