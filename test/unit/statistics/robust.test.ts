import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '@/lib/statistics/normal';
import { median, quantile, robustDeviation, scaleOf, trimmedMean } from '@/lib/statistics/robust';

const SIGMA = 1.482602218505602;

describe('quantile', () => {
  it.each([
    [0, 1],
    [0.25, 1.75],
    [0.5, 2.5],
    [0.9, 3.7],
    [1, 4],
  ])('%d of four values lies between the ranks', (share, value) => {
    expect(quantile([4, 1, 3, 2], share)).toBeCloseTo(value, 12);
  });

  it('passes over what is not a number, and has none of nothing', () => {
    expect(quantile([4, Number.NaN, 1, Infinity, 2], 0.5)).toBe(2);
    expect(quantile([], 0.5)).toBeNaN();
    expect(quantile([7], 0.9)).toBe(7);
  });

  it('sorts by size and stays within the values', () => {
    const values = fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (each, share) => {
        const at = quantile(each, share);
        const below = each.filter((value) => value <= at + 1e-9).length;
        expect(at).toBeGreaterThanOrEqual(Math.min(...each));
        expect(at).toBeLessThanOrEqual(Math.max(...each));
        expect(below).toBeGreaterThanOrEqual(Math.floor(share * (each.length - 1)) + 1);
      }),
    );
  });
});

describe('median', () => {
  it('is the middle value, or the mean of the two', () => {
    expect(median([10, 9, 2])).toBe(9);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});

describe('scaleOf and robustDeviation', () => {
  it('are a normal variable’s deviation over the middle distance', () => {
    expect(SIGMA).toBeCloseTo(1 / normalQuantile(0.75), 13);
    expect(scaleOf([-1, 1, 1, -1])).toBe(SIGMA);
    expect(scaleOf([0, -1, 2, Number.NaN])).toBe(SIGMA);
    expect(robustDeviation([1, 2, 3, 4, 1000])).toBe(SIGMA);
    expect(scaleOf([])).toBeNaN();
    expect(robustDeviation([])).toBeNaN();
  });

  it('follow the unit and not the place', () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), fc.integer({ min: -9, max: 9 }), (each, shift, unit) => {
        const own = robustDeviation(each);
        expect(robustDeviation(each.map((value) => unit * value + shift))).toBeCloseTo(Math.abs(unit) * own, 9);
      }),
    );
  });
});

describe('trimmedMean', () => {
  it.each([
    [0, 26.5],
    [0.24, 26.5],
    [0.25, 2.5],
    [0.49, 2.5],
    [0.5, Number.NaN],
  ])('without the share %d at either end', (cut, mean) => {
    expect(trimmedMean([100, 1, 3, 2], cut)).toBe(mean);
  });

  it('sorts by size, passes over what is not a number, and has none of nothing', () => {
    expect(trimmedMean([10, 9, 200, Number.NaN, 1, 8], 0.2)).toBe(9);
    expect(trimmedMean([], 0)).toBeNaN();
  });
});

it('takes the deviation from the distances themselves, however the values lie', () => {
  const values = fc.array(fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(Number.NaN, 0, 1)));
  fc.assert(
    fc.property(values, (drawn) => {
      const centre = median(drawn);
      expect(robustDeviation(drawn)).toBe(scaleOf(drawn.map((value) => value - centre)));
    }),
  );
});
