import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grownOver, rateReaching } from '@/lib/statistics/growth-sums';

describe('grownOver', () => {
  it('is the time itself without growth, and goes over into it', () => {
    expect(grownOver(0, 3, 15)).toBe(12);
    expect(grownOver(1e-8, 3, 15)).toBeCloseTo(12, 5);
  });

  it('adds up over stretches', () => {
    const growth = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(growth, fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }), (log, first, second) => {
        const whole = grownOver(log, 0, first + second);
        expect(grownOver(log, 0, first) + grownOver(log, first, first + second)).toBeCloseTo(whole, 6);
      }),
    );
  });
});

describe('rateReaching', () => {
  it('finds the growth that reaches an amount', () => {
    expect(rateReaching((log) => 100 * Math.exp(12 * log), 200)).toBeCloseTo(2 ** (1 / 12) - 1, 9);
  });

  it('has no answer for what is reached anyhow, or never', () => {
    expect(rateReaching(() => 100, 50)).toBeNull();
    expect(rateReaching(() => 100, 200)).toBeNull();
  });
});
