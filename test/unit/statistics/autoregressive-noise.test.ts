import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryOf, noisePrecision, varianceOfMean, weigh } from '@/lib/statistics/autoregressive-noise';

describe('noisePrecision', () => {
  const position = Int32Array.of(0, 1, 4);
  const deviation = Float64Array.of(1, 2, 1);

  it('is the inverse of the covariance, gaps included', () => {
    const precision = noisePrecision(position, deviation, 0.5);
    for (let column = 0; column < 3; column++) {
      const covariance = Float64Array.from(
        position,
        (at, row) => 0.5 ** Math.abs(at - (position[column] ?? 0)) * (deviation[row] ?? 0) * (deviation[column] ?? 0),
      );
      const unit = weigh(precision, covariance);
      unit.forEach((value, row) => expect(value).toBeCloseTo(row === column ? 1 : 0, 10));
    }
  });

  it('knows its determinant', () => {
    const covariance = (1 - 0.25) * (1 - 0.5 ** 6) * 4;
    expect(noisePrecision(position, deviation, 0.5).logDeterminant).toBeCloseTo(-Math.log(covariance), 10);
  });
});

describe('weigh', () => {
  it('is the product with the inverse of the dense covariance, whatever the gaps and deviations', () => {
    const observation = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.double({ min: 0.5, max: 2, noNaN: true }));
    const vector = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(observation, vector), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(0, 0.25, 0.75),
        (rows, correlation) => {
          let at = 0;
          const position = Int32Array.from(rows, ([[gap]]) => (at += gap));
          const deviation = Float64Array.from(rows, ([[, own]]) => own);
          const given = Float64Array.from(rows, ([, value]) => value);
          const weighed = weigh(noisePrecision(position, deviation, correlation), given);
          given.forEach((value, row) => {
            const back = weighed.reduce(
              (sum, each, column) =>
                sum +
                each *
                  correlation ** Math.abs((position[row] ?? 0) - (position[column] ?? 0)) *
                  (deviation[row] ?? 0) *
                  (deviation[column] ?? 0),
              0,
            );
            expect(back).toBeCloseTo(value, 8);
          });
        },
      ),
    );
  });

  it('knows a single observation, and none', () => {
    const { diagonal, beside, logDeterminant } = noisePrecision(Int32Array.of(3), Float64Array.of(2), 0.5);
    expect([...diagonal]).toEqual([0.25]);
    expect(beside).toHaveLength(0);
    expect(logDeterminant).toBeCloseTo(-Math.log(4), 12);
    expect(noisePrecision(Int32Array.of(), Float64Array.of(), 0.5).beside).toHaveLength(0);
  });
});

describe('varianceOfMean', () => {
  it.each([
    [1, 0.5, 1],
    [2, 0.5, 0.75],
    [3, 0.5, (1 + 2 * ((2 / 3) * 0.5 + (1 / 3) * 0.25)) / 3],
    [4, 0, 0.25],
    [8, 1, 1],
  ])('of %d neighbours with a correlation of %d', (count, correlation, variance) => {
    expect(varianceOfMean(count, correlation)).toBeCloseTo(variance, 12);
  });

  it('is the mean of all their covariances', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        (count, correlation) => {
          let sum = 0;
          for (let i = 0; i < count; i++) for (let j = 0; j < count; j++) sum += correlation ** Math.abs(i - j);
          expect(varianceOfMean(count, correlation)).toBeCloseTo(sum / count ** 2, 10);
        },
      ),
    );
  });
});

describe('memoryOf', () => {
  it.each([
    // Products 1·1 + (−1)·1 + (−1)(−1) = 1, squares 4: 0.25 + 1.75/4.
    [[1, 1, -1, -1], 0.6875],
    [[1, -1, 1, -1], 0],
    // Products 0 of squares 2: the correction alone, 1/3.
    [[1, 0, -1], 1 / 3],
    [[0, 0], 0.5],
    [[1, 1, 1, 1, 1, 1, 1, 1], 0.95],
  ])('of %j is %d', (residuals, memory) => {
    expect(memoryOf(residuals)).toBeCloseTo(memory, 12);
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), (residuals) => {
        expect(memoryOf(residuals.map((each) => -4 * each))).toBeCloseTo(memoryOf(residuals), 12);
      }),
    );
    expect(memoryOf([])).toBe(0.95);
  });
});
