import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherMixture, quantileOfMixture } from '@/lib/statistics/student-mixture';

const of = (weight: number[], growth: number[], scale: number[]) => ({
  weight: Float64Array.from(weight),
  growth: Float64Array.from(growth),
  scale: Float64Array.from(scale),
  degrees: 1000,
});

describe('quantileOfMixture', () => {
  it('is the normal quantile for one component', () => {
    expect(quantileOfMixture(of([1], [0.02], [0.01]), 0.95)).toBeCloseTo(0.02 + 0.01645, 4);
  });

  it('is as wide as what its components disagree on', () => {
    const mixture = of([0.5, 0.5], [-0.05, 0.05], [0.001, 0.001]);
    expect(quantileOfMixture(mixture, 0.05)).toBeCloseTo(-0.05, 2);
    expect(quantileOfMixture(mixture, 0.95)).toBeCloseTo(0.05, 2);
  });

  it('rises with the share', () => {
    const component = fc.tuple(
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      fc.double({ min: -0.1, max: 0.1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(component, { minLength: 1, maxLength: 8 }), (rows) => {
        const total = rows.reduce((sum, [weight]) => sum + weight, 0);
        const mixture = of(
          rows.map(([weight]) => weight / total),
          rows.map(([, growth]) => growth),
          rows.map(() => 0.01),
        );
        const shares = [0.05, 0.3, 0.5, 0.95].map((share) => quantileOfMixture(mixture, share));
        expect([...shares].sort((a, b) => a - b)).toEqual(shares);
        const gathered = quantileOfMixture(gatherMixture(mixture), 0.95);
        expect(Math.abs(gathered - (shares[3] ?? 0))).toBeLessThan(0.002);
      }),
    );
  });

  it('has none of nothing', () => expect(quantileOfMixture(of([], [], []), 0.5)).toBeNaN());
});
