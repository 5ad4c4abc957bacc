import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile, robustDeviation, trimmedMean } from '@/lib/statistics/robust';
import { runningMedian } from '@/lib/statistics/running-median';

describe('robust statistics', () => {
  it('interpolates quantiles and passes over what is not a number', () => {
    expect(quantile([4, Number.NaN, 1, 2], 0.5)).toBe(2);
    expect(quantile([0, 10], 0.25)).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('are not moved by one wild value', () => {
    expect(robustDeviation([1, 2, 3, 4, 1000])).toBeCloseTo(1.4826, 6);
    expect(trimmedMean([1, 2, 3, 1000], 0.25)).toBe(2.5);
  });

  it('the running median is the median of every window', () => {
    const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (values, reach) => {
        const running = runningMedian(Float64Array.from(values), reach);
        values.forEach((_, index) => {
          expect(running[index]).toEqual(median(values.slice(Math.max(0, index - reach), index + reach + 1)));
        });
      }),
    );
  });
});
