import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDensity, normalProbability, normalQuantile } from '@/lib/statistics/normal';

/** From mpmath 1.3 with thirty digits: erfc(−z/√2)/2, and its inverse by root search. */
const PROBABILITIES = [
  [-8, 6.220960574271784e-16],
  [-5, 2.866515718791939e-7],
  [-3.5, 0.00023262907903552504],
  [-3.0000001, 0.0013498975884453199],
  [-3, 0.0013498980316300946],
  [-2.5, 0.006209665325776135],
  [-1, 0.15865525393145705],
  [-0.25, 0.4012936743170763],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [1.25, 0.8943502263331448],
  [2, 0.9772498680518208],
  [2.9, 0.998134186699616],
  [3.1, 0.9990323967867817],
  [4, 0.9999683287581669],
] as const;
const QUANTILES = [
  [1e-12, -7.034483825301132],
  [0.0001, -3.7190164854556804],
  [0.01, -2.326347874040841],
  [0.25, -0.6744897501960817],
  [0.4, -0.2533471031357998],
  [0.5, 0],
  [0.6, 0.2533471031357998],
  [0.8, 0.8416212335729142],
  [0.95, 1.6448536269514722],
  [0.975, 1.9599639845400543],
  [0.999, 3.0902323061678136],
] as const;

describe('normalDensity', () => {
  it('is 1/√(2π) in the middle and a factor of e^−½ lower a deviation away', () => {
    expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15);
    expect(normalDensity(1)).toBeCloseTo(0.24197072451914337, 15);
    expect(normalDensity(-1)).toBe(normalDensity(1));
  });
});

describe('normalProbability', () => {
  it.each(PROBABILITIES)('of %d is exact', (z, probability) => {
    expect(Math.abs(normalProbability(z) - probability)).toBeLessThan(1e-15);
  });

  it.each(PROBABILITIES.filter(([z]) => z < 0))('of %d keeps its digits in the tail', (z, probability) => {
    expect(Math.abs(normalProbability(z) / probability - 1)).toBeLessThan(1e-12);
  });

  it('ends at nothing and all, and passes on what is not a number', () => {
    expect(normalProbability(-Infinity)).toBe(0);
    expect(normalProbability(Infinity)).toBe(1);
    expect(normalProbability(40)).toBe(1);
    expect(normalProbability(Number.NaN)).toBeNaN();
  });
});

describe('normalQuantile', () => {
  it.each(QUANTILES)('of %d is exact', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-14 * Math.max(1, Math.abs(z)));
  });

  it('has no end', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(-0.1)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalQuantile(1.1)).toBe(Infinity);
    expect(normalQuantile(Number.NaN)).toBeNaN();
  });

  it('undoes the probability', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(Math.abs(normalProbability(normalQuantile(p)) - p)).toBeLessThan(1e-15);
      }),
    );
  });
});
