import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '@/lib/statistics/robust';
import { runningMedian } from '@/lib/statistics/running-median';

describe('runningMedian', () => {
  it('is cut at the ends', () => {
    expect([...runningMedian(Float64Array.of(1, 9, 2), 1)]).toEqual([5, 2, 5.5]);
    expect([...runningMedian(Float64Array.of(3, 1), 0)]).toEqual([3, 1]);
    expect([...runningMedian(Float64Array.of(), 2)]).toEqual([]);
  });

  it('is the median of every window', () => {
    const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(Number.NaN, Infinity));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), fc.integer({ min: 0, max: 6 }), (values, reach) => {
        const running = runningMedian(Float64Array.from(values), reach);
        values.forEach((_, index) => {
          expect(running[index]).toEqual(median(values.slice(Math.max(0, index - reach), index + reach + 1)));
        });
      }),
    );
  });
});
