import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, carried, excludesZero, interval, LEVEL, overlaps, Z90 } from '@/lib/statistics/interval';
import { normalProbability, normalQuantile } from '@/lib/statistics/normal';

describe('the level', () => {
  it('is 90%, and its quantile leaves a twentieth beyond each end', () => {
    expect(LEVEL).toBe(0.9);
    expect(Math.abs(Z90 - normalQuantile((1 + LEVEL) / 2))).toBeLessThan(1e-14);
    expect(normalProbability(-Z90)).toBeCloseTo(0.05, 15);
  });
});

describe('interval', () => {
  it('is a value with as much to either side', () => {
    expect(around(2, 0.5)).toEqual({ estimate: 2, low: 1.5, high: 2.5, level: 0.9 });
    expect(interval(10, 2)).toEqual({ estimate: 10, low: 10 - 2 * Z90, high: 10 + 2 * Z90, level: 0.9 });
  });

  it('is carried to another scale end by end', () => {
    const doubled = carried(around(0, Math.log(2)), Math.exp);
    expect(doubled.low).toBeCloseTo(0.5, 15);
    expect(doubled.estimate).toBe(1);
    expect(doubled.high).toBeCloseTo(2, 15);
    expect(carried({ estimate: 1, low: 0, high: 2, level: 0.5 }, (value) => value).level).toBe(0.5);
  });

  it('keeps its order under a rising function', () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(number, fc.double({ min: 0, max: 50, noNaN: true }), (value, sigma) => {
        const { estimate, low, high } = carried(interval(value, sigma), Math.expm1);
        expect(low <= estimate && estimate <= high).toBe(true);
      }),
    );
  });
});

describe('excludesZero', () => {
  it.each([
    [-1, 1, false],
    [0, 1, false],
    [-1, 0, false],
    [1e-300, 1, true],
    [-1, -1e-300, true],
  ])('between %d and %d: %s', (low, high, is) => {
    expect(excludesZero({ low, high })).toBe(is);
  });
});

describe('overlaps', () => {
  it.each([
    [0, 1, 2, 3, false],
    [0, 2, 1, 3, true],
    [0, 3, 1, 2, true],
    [0, 1, 1, 2, true],
  ])('%d to %d and %d to %d: %s', (low, high, otherLow, otherHigh, is) => {
    const [one, other] = [
      { low, high },
      { low: otherLow, high: otherHigh },
    ];
    expect([overlaps(one, other), overlaps(other, one)]).toEqual([is, is]);
  });
});
