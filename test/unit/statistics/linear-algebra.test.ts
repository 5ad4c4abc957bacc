import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky, dot, logDeterminant, solveLower, solveUpper } from '@/lib/statistics/linear-algebra';

describe('cholesky', () => {
  it('factors a known matrix', () => {
    expect([...cholesky(Float64Array.of(4, 0, 2, 2), 2)]).toEqual([2, 0, 1, 1]);
  });

  it('solves what it factors, and gives the determinant', () => {
    const entry = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 9, maxLength: 9 }),
        fc.array(entry, { minLength: 3, maxLength: 3 }),
        (m, b) => {
          const product = new Float64Array(9);
          for (let i = 0; i < 3; i++)
            for (let j = 0; j < 3; j++)
              product[i * 3 + j] = [0, 1, 2].reduce(
                (sum, k) => sum + (m[i * 3 + k] ?? 0) * (m[j * 3 + k] ?? 0),
                i === j ? 1 : 0,
              );
          const factor = cholesky(product, 3);
          const x = solveUpper(factor, 3, solveLower(factor, 3, b));
          for (let i = 0; i < 3; i++)
            expect(dot(product.subarray(i * 3, i * 3 + 3), x)).toBeCloseTo(b[i] ?? Number.NaN, 6);
          expect(logDeterminant(factor, 3)).toBeCloseTo(Math.log(determinant(product)), 6);
        },
      ),
    );
  });

  it('stays finite on a singular matrix', () => {
    expect(cholesky(Float64Array.of(1, 1, 1, 1), 2).every(Number.isFinite)).toBe(true);
  });
});

function determinant(matrix: Float64Array): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = matrix;
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}
