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
    const [, , beside, pivot] = cholesky(Float64Array.of(1, 0, 1, 1), 2);
    expect([beside, pivot]).toEqual([1, Math.sqrt(Number.EPSILON)]);
  });
});

describe('the parts', () => {
  const factor = Float64Array.of(2, 0, 0, 1, 3, 0, -1, 4, 5);

  it('are solved by substitution, forwards and backwards', () => {
    expect([...solveLower(factor, 3, [4, 5, 7])]).toEqual([2, 1, 1]);
    expect([...solveUpper(factor, 3, [2, 7, 5])]).toEqual([1, 1, 1]);
  });

  it('give back the matrix that they were made of', () => {
    const matrix = Float64Array.of(4, 0, 0, 2, 10, 0, -2, 11, 42);
    expect([...cholesky(matrix, 3)]).toEqual([...factor]);
    expect(logDeterminant(factor, 3)).toBeCloseTo(2 * Math.log(30), 12);
  });

  it('have an inner product over the length of both', () => {
    expect(dot(Float64Array.of(1, 2, 3), Float64Array.of(4, -5, 6))).toBe(12);
    expect(dot(Float64Array.of(1, 2, 3), Float64Array.of(4))).toBe(4);
    expect(dot(Float64Array.of(), Float64Array.of())).toBe(0);
  });
});

function determinant(matrix: Float64Array): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = matrix;
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}
