import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionsOf, logMean } from '@/lib/statistics/lmdi';

const factor = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const product = (values: readonly number[]) => values.reduce((a, b) => a * b, 1);

describe('logMean', () => {
  it('lies between the geometric and the arithmetic mean', () => {
    const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const mean = logMean(a, b);
        expect(mean).toBeGreaterThanOrEqual(Math.sqrt(a * b) * (1 - 1e-9));
        expect(mean).toBeLessThanOrEqual(((a + b) / 2) * (1 + 1e-9));
      }),
    );
  });

  it('takes its limits', () => {
    expect(logMean(5, 5)).toBe(5);
    expect(logMean(5, 0)).toBe(0);
    expect(logMean(2, 8)).toBeCloseTo(6 / Math.log(4), 12);
    expect(logMean(0, 5)).toBe(0);
    expect(logMean(1, 9)).toBeCloseTo(3.6409569065073493, 12);
    expect(logMean(-1, 2)).toBeNaN();
    expect(logMean(2, -1)).toBeNaN();
  });

  it.each([1e-12, 1e-9, 2e-9, 1e-6, 0.09, 0.0999, 0.1001, 0.5])('is exact where the two are %d apart', (step) => {
    // To the third order, L = 1 + s/2 − s²/12 + s³/24 for small s; beyond, its own definition.
    const small = 1 + step / 2 - step ** 2 / 12 + step ** 3 / 24;
    const mean = step < 1e-3 ? small : step / Math.log(1 + step);
    expect(Math.abs(logMean(1 + step, 1) - mean)).toBeLessThan(1e-13);
    expect(Math.abs(logMean(1, 1 + step) - mean)).toBeLessThan(1e-13);
  });
});

describe('contributionsOf', () => {
  it('gives no part to a factor that differs by the rounding of sums alone', () => {
    const same = 0.1 + 0.2;
    expect(same).not.toBe(0.3);
    expect(contributionsOf([100, 0.3], [90, same])?.[1]).toBe(0);
    expect(contributionsOf([100, 0.3], [90, 0.3 * (1 + 1e-9)])?.[1]).toBeGreaterThan(0);
  });

  it('adds up to the change, with zeros, vanished and new factors', () => {
    const pairs = fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pairs, (factors) => {
        const [before, after] = [factors.map(([a]) => a), factors.map(([, b]) => b)];
        const change = product(after) - product(before);
        const parts = contributionsOf(before, after) ?? [];
        const scale = Math.max(product(before), product(after), Number.MIN_VALUE);
        expect(Math.abs(sum(parts) - change) / scale).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('adds up over the branches of ten thousand trees: a sum of products, split by branch and by factor', () => {
    const branch = fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(branch, { minLength: 1, maxLength: 8 }), (tree) => {
        const [before, after] = [0, 1].map((side) =>
          tree.map((factors) => product(factors.map((pair) => pair[side] ?? 0))),
        ) as [number[], number[]];
        const parts = tree.flatMap(
          (factors) =>
            contributionsOf(
              factors.map(([first]) => first),
              factors.map(([, second]) => second),
            ) ?? [Number.NaN],
        );
        const scale = Math.max(sum(before), sum(after), Number.MIN_VALUE);
        expect(Math.abs(sum(parts) - (sum(after) - sum(before))) / scale).toBeLessThan(1e-9);
      }),
      { numRuns: 10_000 },
    );
  });

  it('gives the whole change to the only factor that moved', () => {
    const parts = contributionsOf([100, 0.02, 50], [120, 0.02, 50]) ?? [];
    expect(parts[0]).toBeCloseTo(20, 10);
    expect(parts.slice(1)).toEqual([0, 0]);
  });

  it('gives a vanished result to the factor that vanished', () => {
    expect(contributionsOf([100, 0.02, 50], [80, 0, null])).toEqual([0, -100, 0]);
    expect(contributionsOf([0, null, null], [80, 0.5, 10])).toEqual([400, 0, 0]);
  });

  it('shares a vanished result among all that vanished, and a new one among all that are new', () => {
    expect(contributionsOf([10, 2, 5], [0, 0, 5])).toEqual([-50, -50, 0]);
    expect(contributionsOf([0, 0, 5], [10, 2, 5])).toEqual([50, 50, 0]);
    expect(contributionsOf([0, 2], [0, 3])).toEqual([0, 0]);
  });

  it('leaves out a factor that is undefined in one period, and one that is in both', () => {
    const parts = contributionsOf([100, null], [200, 3]) ?? [];
    expect(parts[0]).toBeCloseTo(300, 9);
    expect(parts[1]).toBe(0);
    expect(contributionsOf([100, null], [200, null])?.[1]).toBe(0);
    expect(contributionsOf([100, null], [200, null])?.[0]).toBeCloseTo(100, 9);
    expect(contributionsOf([], [])).toEqual([]);
    expect(contributionsOf([Number.NaN], [1])).toBeNull();
  });

  it('refuses negative factors and lists of unequal length', () => {
    expect(contributionsOf([1, -1], [1, 1])).toBeNull();
    expect(contributionsOf([1], [1, 2])).toBeNull();
  });
});
