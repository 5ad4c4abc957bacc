import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDensity, normalProbability, normalQuantile } from '@/lib/statistics/normal';
import { studentDensity, studentProbability, studentQuantile, studentTable } from '@/lib/statistics/student-t';

/** From mpmath 1.3 with thirty digits: the regularised incomplete beta function, and its inverse by root search. */
const PROBABILITIES = [
  [-2, 0.5, 0.22275744509156561],
  [-1, 1, 0.25],
  [-1.5, 2, 0.13619656244550055],
  [-1.3, 2.5, 0.15024339463535413],
  [3, 5, 0.9849503760512687],
  [-4, 5, 0.005161707740415727],
  [-2.1, 10, 0.03103862210110929],
  [-3.2, 12, 0.0038162694004054],
  [-2.9, 12, 0.00666315729912343],
  [0.7, 31, 0.7554262113446182],
  [-2.5, 64.5, 0.007486147855981152],
  [-3.5, 65, 0.0004228570689135457],
  [1.9, 110, 0.9699742708048149],
  [-6, 110, 1.2861697268027984e-8],
  [1.2, 5000, 0.8849019024697911],
  [-2, 999_999, 0.02275026692579458],
  [-2, 1_000_001, 0.022750266925524627],
] as const;
const QUANTILES = [
  [0.95, 1, 6.313751514675043],
  [0.95, 1.5, 3.7051808200967518],
  [0.95, 2, 2.9199855803537256],
  [0.95, 3, 2.3533634348018238],
  [0.95, 10, 1.8124611228116765],
  [0.975, 20, 2.085963447265865],
  [0.025, 4, -2.7764451051977943],
  [0.001, 7, -4.785289628638334],
  [0.6, 110, 0.25396072477866743],
  [0.95, 1000, 1.6463788172854648],
] as const;
const DENSITIES = [
  [0, 1, 0.3183098861837907],
  [1, 1, 0.15915494309189535],
  [2, 3, 0.0675096606638929],
  [-1.5, 10, 0.12744479428709168],
  [0.5, 100, 0.3508028333923303],
  [1, 2.5, 0.20079596067092012],
] as const;

const anyDegrees = fc.double({ min: 0.2, max: 400, noNaN: true });

describe('studentDensity', () => {
  it.each(DENSITIES)('at %d with %d degrees is exact', (t, of, density) => {
    expect(Math.abs(studentDensity(t, of) - density)).toBeLessThan(1e-15);
  });

  it('is the normal one in the limit, and none without degrees', () => {
    expect(studentDensity(1, Infinity)).toBe(normalDensity(1));
    expect(studentDensity(1, 0)).toBeNaN();
  });
});

describe('studentProbability', () => {
  it.each(PROBABILITIES)('of %d with %d degrees is exact', (t, of, probability) => {
    expect(Math.abs(studentProbability(t, of) - probability)).toBeLessThan(1e-15 + (of >= 1e6 ? 1e-13 : 0));
  });

  it('has Cauchy’s closed form with one degree and its own with two', () => {
    const far = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(far, (t) => {
        expect(studentProbability(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12);
        expect(studentProbability(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 12);
      }),
    );
  });

  it('goes over from one way of reckoning into the other', () => {
    for (const [t, of] of [
      [3, 40],
      [Math.sqrt(4), 4],
    ] as const) {
      const slope = studentProbability(t * (1 + 1e-9), of) - studentProbability(t * (1 - 1e-9), of);
      expect(Math.abs(slope - 2e-9 * t * studentDensity(t, of))).toBeLessThan(1e-15);
    }
  });

  it('keeps the digits of a small tail', () => {
    expect(studentProbability(-6, 110) / 1.2861697268027984e-8).toBeCloseTo(1, 10);
    expect(studentProbability(-1e6, 3) / 1.1026577908 / 1e-18).toBeCloseTo(1, 6);
  });

  it('ends at nothing and all, is normal in the limit, and knows no distribution without degrees', () => {
    expect(studentProbability(-Infinity, 3)).toBe(0);
    expect(studentProbability(Infinity, 3)).toBe(1);
    expect(studentProbability(0, 3)).toBe(0.5);
    expect(studentProbability(-1.5, Infinity)).toBeCloseTo(normalProbability(-1.5), 15);
    expect(studentProbability(1, 0)).toBeNaN();
    expect(studentProbability(1, -2)).toBeNaN();
    expect(studentProbability(Number.NaN, 3)).toBeNaN();
  });
});

describe('studentQuantile', () => {
  it.each(QUANTILES)('of %d with %d degrees is exact', (p, of, t) => {
    expect(Math.abs(studentQuantile(p, of) / t - 1)).toBeLessThan(1e-13);
  });

  it('undoes the probability, and lies further out than the normal one', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), anyDegrees, (p, of) => {
        const t = studentQuantile(p, of);
        expect(Math.abs(studentProbability(t, of) - p)).toBeLessThan(1e-14);
        expect(studentQuantile(1 - p, of)).toBeCloseTo(-studentQuantile(1 - (1 - p), of), 9);
        expect(t).toBeLessThanOrEqual(normalQuantile(p) + 1e-12);
      }),
    );
  });

  it('has no end, and none without degrees', () => {
    expect(studentQuantile(0, 3)).toBe(-Infinity);
    expect(studentQuantile(1, 3)).toBe(Infinity);
    expect(studentQuantile(0.95, 0)).toBeNaN();
    expect(studentQuantile(0.95, Number.NaN)).toBeNaN();
  });
});

describe('studentTable', () => {
  it('is the exact probability, within its reach and beyond, whatever was asked before', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.array(fc.double({ min: -14, max: 14, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (degrees, places) => {
          const student = studentTable(degrees);
          for (const t of [...places, ...places])
            expect(Math.abs(student(t) - studentProbability(t, degrees))).toBeLessThan(1e-13);
        },
      ),
    );
  });

  it.each([-12.01, -12, -11.99, -0.0625, 0, 0.0624, 0.0626, 11.99, 12, 12.01])('is exact at its edge %d', (t) => {
    for (const degrees of [0.5, 1, 3, 110])
      expect(Math.abs(studentTable(degrees)(t) - studentProbability(t, degrees))).toBeLessThan(1e-12);
  });

  it('ends at nothing and all', () => {
    expect(studentTable(5)(-Infinity)).toBe(0);
    expect(studentTable(5)(Infinity)).toBe(1);
    expect(studentTable(5)(Number.NaN)).toBeNaN();
  });
});
