import { describe, expect, it } from 'vitest';
import { noisePrecision, weigh } from '@/lib/statistics/autoregressive-noise';

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
