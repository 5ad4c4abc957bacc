import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateOf, gatherMixture, type Mixture, quantileOfMixture } from '@/lib/statistics/student-mixture';

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

describe('estimateOf', () => {
  it('is the median and the 5% and 95% quantiles, each carried to its scale', () => {
    const { estimate, low, high, level } = estimateOf({ ...of([1], [0.5], [2]), degrees: 10 }, (value) => 2 * value);
    // t₀.₉₅ of ten degrees is 1.8124611228.
    expect(estimate).toBeCloseTo(1, 4);
    expect(low).toBeCloseTo(1 - 4 * 1.8124611228, 4);
    expect(high).toBeCloseTo(1 + 4 * 1.8124611228, 4);
    expect(level).toBe(0.9);
  });

  it('of what has no width is that itself', () => {
    const { estimate, low, high } = estimateOf(of([0.5, 0.5], [0.02, 0.02], [0, 0]), (value) => value);
    for (const end of [estimate, low, high]) expect(end).toBeCloseTo(0.02, 5);
  });
});

describe('gatherMixture', () => {
  it('keeps mean and variance, and makes the weights one', () => {
    const component = fc.tuple(
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      fc.double({ min: -0.1, max: 0.1, noNaN: true }),
      fc.double({ min: 0.001, max: 0.1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(component, { minLength: 1, maxLength: 40 }), (rows) => {
        const mixture = of(
          rows.map(([weight]) => weight),
          rows.map(([, growth]) => growth),
          rows.map(([, , scale]) => scale),
        );
        const gathered = gatherMixture(mixture);
        const moment = ({ weight, growth, scale }: Mixture, power: 0 | 1 | 2) =>
          weight.reduce((sum, own, k) => {
            const middle = growth[k] ?? 0;
            return sum + own * ([1, middle, middle ** 2 + (scale[k] ?? 0) ** 2][power] ?? 0);
          }, 0);
        const total = moment(mixture, 0);
        expect(moment(gathered, 0)).toBeCloseTo(1, 12);
        expect(moment(gathered, 1)).toBeCloseTo(moment(mixture, 1) / total, 10);
        expect(moment(gathered, 2)).toBeCloseTo(moment(mixture, 2) / total, 10);
        expect(gathered.degrees).toBe(1000);
      }),
    );
  });

  it('keeps apart what differs in growth or in scale', () => {
    expect(gatherMixture(of([1, 1], [0, 1], [1, 1])).weight).toHaveLength(2);
    expect(gatherMixture(of([1, 1], [0, 0], [1, 9])).weight).toHaveLength(2);
    expect(gatherMixture(of([1, 1], [0, 0], [1, 1])).weight).toHaveLength(1);
    expect([...gatherMixture(of([1, 3], [0, 0], [2, 2])).scale]).toEqual([2]);
    expect([...gatherMixture(of([1, 3], [0, Number.MIN_VALUE], [2, 2])).weight]).toEqual([1]);
  });
});
