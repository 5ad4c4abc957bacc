import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileBelowHalf } from '@/lib/statistics/quantile-below-half';

/** Laplace's distribution, of which the quantile is known: ln 2p. */
const LAPLACE = {
  probability: (x: number) => Math.exp(x) / 2,
  density: (x: number) => Math.exp(x) / 2,
};

describe('quantileBelowHalf', () => {
  it('finds the quantile of a distribution that has it in closed form', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (p) => {
        expect(quantileBelowHalf(p, LAPLACE)).toBeCloseTo(Math.log(2 * p), 12);
      }),
    );
  });

  it('begins in the middle, and finds no end of nothing', () => {
    expect(quantileBelowHalf(0.5, LAPLACE)).toBe(0);
    expect(quantileBelowHalf(0, LAPLACE)).toBe(-Infinity);
    expect(quantileBelowHalf(-1, LAPLACE)).toBe(-Infinity);
    expect(quantileBelowHalf(Number.NaN, LAPLACE)).toBeNaN();
  });
});
