import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noisePrecision } from '@/lib/statistics/autoregressive-noise';
import { solveUpper } from '@/lib/statistics/linear-algebra';
import { regress } from '@/lib/statistics/regression';

const WHITE = noisePrecision(Int32Array.of(0, 1, 2, 3), new Float64Array(4).fill(1), 0);
const LEVEL = { values: Float64Array.of(1, 1, 1, 1), plausible: 2 };
const SLOPE = { values: Float64Array.of(0, 1, 2, 3), plausible: 100 };
const OBSERVED = Float64Array.of(1, 3, 2, 4);

describe('regress', () => {
  it('is the mean drawn towards zero, with one column', () => {
    const { order, factor, fitted, residual, logBase } = regress(OBSERVED, [LEVEL], WHITE, 1);
    // Λ = (1/2)² = 0.25, XᵀX + Λ = 4.25, Xᵀy = 10, yᵀy = 30.
    expect(order).toBe(1);
    expect(solveUpper(factor, order, fitted)[0]).toBeCloseTo(10 / 4.25, 12);
    expect(residual).toBeCloseTo(30 - 100 / 4.25, 12);
    expect(logBase).toBeCloseTo(0.5 * (Math.log(0.25) - Math.log(4.25)), 12);
  });

  it('is least squares where anything is plausible', () => {
    const { order, factor, fitted, residual } = regress(OBSERVED, [{ ...LEVEL, plausible: 1e4 }, SLOPE], WHITE, 0.01);
    const [level = Number.NaN, slope = Number.NaN] = solveUpper(factor, order, fitted);
    expect(level).toBeCloseTo(1.3, 6);
    expect(slope).toBeCloseTo(0.8, 6);
    expect(residual).toBeCloseTo(1.8, 6);
  });

  it('keeps what it weighed by the precision, and adds its determinant', () => {
    const precision = noisePrecision(Int32Array.of(0, 1, 2, 3), new Float64Array(4).fill(2), 0);
    const { weighted, weightedObserved, logBase } = regress(OBSERVED, [LEVEL], precision, 1);
    expect([...(weighted[0] ?? [])]).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect([...weightedObserved]).toEqual([0.25, 0.75, 0.5, 1]);
    expect(logBase).toBeCloseTo(0.5 * (-4 * Math.log(4) + Math.log(0.25) - Math.log(1.25)), 12);
  });

  it('has the evidence that does not depend on how the coefficients are counted', () => {
    const value = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 4, maxLength: 4 }),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (y, unit) => {
          const observed = Float64Array.from(y);
          const plain = regress(observed, [LEVEL, { ...SLOPE, plausible: 0.5 }], WHITE, 0.3);
          const scaled = { values: SLOPE.values.map((each) => each * unit), plausible: 0.5 / unit };
          const again = regress(observed, [scaled, LEVEL], WHITE, 0.3);
          expect(again.residual).toBeCloseTo(plain.residual, 8);
          expect(again.logBase).toBeCloseTo(plain.logBase, 8);
        },
      ),
    );
  });

  it('has no residual of nothing', () => {
    expect(regress(new Float64Array(4), [LEVEL], WHITE, 1).residual).toBe(0);
  });
});
