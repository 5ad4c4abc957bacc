import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '@/lib/statistics/normal';
import { sampleSizePerArm, smallestChangeFor, smallestRise } from '@/lib/statistics/sample-size';

describe('sampleSizePerArm', () => {
  // The formula of Fleiss, Levin & Paik, worked in Python: 21,108.4, 685.6, 387.3, 17,340.9, 3,762.4.
  it.each([
    [0.02, 0.2, 21_109],
    [0.1, 0.5, 686],
    [0.5, -0.2, 388],
    [0.02, -0.2, 17_341],
    [0.3, 0.1, 3763],
  ])('of a rate of %d and a change of %d', (rate, change, visits) => {
    expect(sampleSizePerArm(rate, change)).toBe(visits);
  });

  it.each([
    [0, 0.2],
    [1, -0.2],
    [-0.1, 0.2],
    [0.5, 1],
    [0.5, -1],
    [0.5, 0],
    [Number.NaN, 0.2],
  ])('is unknown of a rate of %d and a change of %d', (rate, change) => {
    expect(sampleSizePerArm(rate, change)).toBeNull();
  });

  it('is known just within', () => {
    expect(sampleSizePerArm(0.5, 0.99)).toBe(11);
    expect(sampleSizePerArm(0.5, -0.99)).toBe(11);
  });
});

describe('smallestChangeFor', () => {
  it('is the change that so many visits show, to a thousandth', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.3, noNaN: true }),
        fc.integer({ min: 500, max: 1e6 }),
        (rate, visits) => {
          const change = smallestChangeFor(rate, visits, 2);
          fc.pre(change !== null);
          expect(sampleSizePerArm(rate, change ?? 0)).toBeLessThanOrEqual(visits);
          expect(sampleSizePerArm(rate, (change ?? 0) - 0.001) ?? Infinity).toBeGreaterThan(visits);
        },
      ),
    );
  });

  it('is none where even the largest would not show, and the largest where that just does', () => {
    expect(smallestChangeFor(0.02, 21_108, 0.2)).toBeNull();
    expect(smallestChangeFor(0.02, 21_109, 0.2)).toBe(0.2);
    expect(smallestChangeFor(0.02, 21_109, 1)).toBeCloseTo(0.2, 3);
  });
});

describe('smallestRise', () => {
  it('is (z₀.₉₇₅ + z₀.₈₀)·√2 deviations of the logarithm', () => {
    expect(smallestRise(0.02)).toBeCloseTo(0.08246494417045974, 12);
    expect(smallestRise(0.1)).toBeCloseTo(
      Math.exp((normalQuantile(0.975) + normalQuantile(0.8)) * Math.sqrt(0.02)) - 1,
      12,
    );
    expect(smallestRise(0)).toBe(0);
  });
});
