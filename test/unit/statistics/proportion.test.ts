import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombe, quotient, rateOf, wilson } from '@/lib/statistics/proportion';

const rate = fc
  .integer({ min: 1, max: 5000 })
  .chain((denominator) =>
    fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }),
  );

describe('rateOf and quotient', () => {
  it('take two sums, where there is something to divide by', () => {
    expect(rateOf({ numerator: 2, denominator: 100 })).toEqual({ numerator: 2, denominator: 100 });
    expect(rateOf({ numerator: 2, denominator: 0 })).toBeNull();
    expect(rateOf({ numerator: 2, denominator: null })).toBeNull();
    expect(rateOf(null)).toBeNull();
    expect(quotient({ numerator: 2, denominator: 100 })).toBe(0.02);
    expect(quotient({ numerator: 2, denominator: 0 })).toBe(0);
  });
});

describe('wilson', () => {
  // Wilson's formula with z = 1.6448536269514722, worked with thirty digits in mpmath.
  it.each([
    [2, 100, 0.00664064359501214, 0.0586483683568352],
    [30, 1000, 0.022316797647016, 0.0402195509983589],
    [5, 10, 0.269271821138267, 0.730728178861733],
  ])('of %d in %d', (numerator, denominator, low, high) => {
    const interval = wilson({ numerator, denominator });
    expect(interval?.estimate).toBe(numerator / denominator);
    expect(interval?.low).toBeCloseTo(low, 14);
    expect(interval?.high).toBeCloseTo(high, 14);
    expect(interval?.level).toBe(0.9);
  });

  it('holds the proportion and stays within nothing and all', () => {
    fc.assert(
      fc.property(rate, (each) => {
        const { low = Number.NaN, estimate = Number.NaN, high = Number.NaN } = wilson(each) ?? {};
        expect(0 <= low && low <= estimate && estimate <= high && high <= 1).toBe(true);
        const other = wilson({ ...each, numerator: each.denominator - each.numerator });
        expect(other?.low).toBeCloseTo(1 - high, 12);
      }),
    );
  });

  it('is not moved past nothing or all by rounding', () => {
    for (const denominator of [10, 11, 13, 22]) expect(wilson({ numerator: 0, denominator })?.low).toBe(0);
    for (const denominator of [10, 11, 13, 22]) expect(wilson({ numerator: denominator, denominator })?.high).toBe(1);
  });

  it('is none of what is no proportion', () => {
    expect(wilson({ numerator: 3, denominator: 0 })).toBeNull();
    expect(wilson({ numerator: 0, denominator: -1 })).toBeNull();
    expect(wilson({ numerator: 3, denominator: 2 })).toBeNull();
    expect(wilson({ numerator: -1, denominator: 2 })).toBeNull();
    expect(wilson({ numerator: 2, denominator: 2 })).not.toBeNull();
  });
});

describe('newcombe', () => {
  // Newcombe's method 10 from Wilson's ends, worked in mpmath; the second is the example of his table II at 90%.
  it.each([
    [30, 1000, 10, 1000, 0.00983402007479239, 0.030979120977419],
    [56, 70, 48, 80, 0.076564191544072, 0.313644583582944],
  ])('of %d in %d less %d in %d', (first, of, second, among, low, high) => {
    const interval = newcombe({ numerator: first, denominator: of }, { numerator: second, denominator: among });
    expect(interval?.low).toBeCloseTo(low, 13);
    expect(interval?.high).toBeCloseTo(high, 13);
    expect(interval?.estimate).toBeCloseTo(first / of - second / among, 15);
    expect(interval?.level).toBe(0.9);
  });

  it('holds the difference, and turns round when the two change places', () => {
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        const [one, other] = [newcombe(a, b), newcombe(b, a)];
        expect(one && one.low <= one.estimate && one.estimate <= one.high).toBe(true);
        expect(one?.low).toBeCloseTo(-(other?.high ?? Number.NaN), 12);
      }),
    );
  });

  it('is none where one of the two is no proportion', () => {
    const [sound, none] = [
      { numerator: 1, denominator: 2 },
      { numerator: 1, denominator: 0 },
    ];
    expect(newcombe(sound, none)).toBeNull();
    expect(newcombe(none, sound)).toBeNull();
  });
});
