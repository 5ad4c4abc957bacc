import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grownOver, rateReaching } from '@/lib/statistics/growth-sums';

describe('grownOver', () => {
  it.each([
    [0, 3, 15, 12],
    [0.1, 0, 12, 23.201169227365472],
    [-0.2, -2, 3, 4.71506530773622],
  ])('with a growth of %d from %d to %d', (growth, from, to, sum) => {
    expect(grownOver(growth, from, to)).toBeCloseTo(sum, 12);
  });

  it('goes over into the time itself', () => {
    expect(grownOver(9e-10, 3, 15)).toBe(12);
    expect(grownOver(-9e-10, 3, 15)).toBe(12);
    expect(grownOver(2e-9, 3, 15)).not.toBe(12);
    expect(grownOver(1e-8, 3, 15)).toBeCloseTo(12, 5);
    expect(grownOver(-1e-8, 3, 15)).toBeCloseTo(12, 5);
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
  it('finds the growth that reaches an amount, wherever it lies', () => {
    fc.assert(
      fc.property(fc.double({ min: -4.9, max: 2.9, noNaN: true }), (growth) => {
        expect(rateReaching(Math.exp, Math.exp(growth))).toBeCloseTo(Math.expm1(growth), 9);
      }),
    );
    expect(rateReaching((log) => 100 * Math.exp(12 * log), 200)).toBeCloseTo(2 ** (1 / 12) - 1, 12);
  });

  it('has no answer for what is reached anyhow, or never', () => {
    expect(rateReaching(() => 100, 50)).toBeNull();
    expect(rateReaching(() => 100, 100)).toBeNull();
    expect(rateReaching(() => 100, 200)).toBeNull();
    expect(rateReaching((log) => log, -5)).toBeNull();
    expect(rateReaching((log) => log, -4.999)).toBeCloseTo(Math.expm1(-4.999), 9);
    expect(rateReaching((log) => log, 3)).toBeCloseTo(Math.expm1(3), 9);
    expect(rateReaching((log) => log, 3.001)).toBeNull();
  });
});
