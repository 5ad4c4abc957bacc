/**
 * Precision matrix (inverse covariance, times the variance) of first-order autoregressive noise observed at some
 * positions of a regular row, each observation with a standard deviation of its own. It is tridiagonal.
 */
export interface NoisePrecision {
  readonly diagonal: Float64Array;
  /** Entry between observation k and k + 1; one shorter than `diagonal`. */
  readonly beside: Float64Array;
  readonly logDeterminant: number;
}

/**
 * Precision of noise eₖ = sₖ·uₖ, where u is stationary AR(1) with unit variance and correlation `correlation` between neighbours,
 * so `correlation`^g over a gap of g (Hamilton 1994, Time Series Analysis, 3.4). `position` rises strictly,
 * `deviation` (sₖ > 0) is as long, 0 ≤ `correlation` < 1; the unit of the precision is 1 over that of the noise squared.
 *
 * @example noisePrecision(Int32Array.of(0, 1), Float64Array.of(1, 1), 0.6).diagonal; // [1.5625, 1.5625]
 */
export function noisePrecision(position: Int32Array, deviation: Float64Array, correlation: number): NoisePrecision {
  const size = position.length;
  const diagonal = new Float64Array(size);
  const beside = new Float64Array(Math.max(0, size - 1));
  let logDeterminant = 0;
  for (let k = 0; k < size; k++) {
    const own = deviation[k] ?? 1;
    logDeterminant -= 2 * Math.log(own);
    diagonal[k] = (diagonal[k] ?? 0) + (k === 0 ? 1 / own ** 2 : 0);
    if (k === 0) continue;
    const before = deviation[k - 1] ?? 1;
    const memory = correlation ** ((position[k] ?? 0) - (position[k - 1] ?? 0));
    const surprise = 1 - memory * memory;
    diagonal[k] = 1 / (surprise * own ** 2);
    diagonal[k - 1] = (diagonal[k - 1] ?? 0) + (memory * memory) / (surprise * before ** 2);
    beside[k - 1] = -memory / (surprise * own * before);
    logDeterminant -= Math.log(surprise);
  }
  return { diagonal, beside, logDeterminant };
}

/**
 * Precision matrix times a vector of the same length, in time proportional to it.
 *
 * @example weigh(noisePrecision(Int32Array.of(0, 1), Float64Array.of(1, 1), 0), Float64Array.of(2, 3)); // [2, 3]
 */
export function weigh(precision: NoisePrecision, vector: Float64Array): Float64Array {
  const { diagonal, beside } = precision;
  const result = new Float64Array(vector.length);
  for (let k = 0; k < vector.length; k++) {
    let sum = (diagonal[k] ?? 0) * (vector[k] ?? 0);
    if (k > 0) sum += (beside[k - 1] ?? 0) * (vector[k - 1] ?? 0);
    if (k + 1 < vector.length) sum += (beside[k] ?? 0) * (vector[k + 1] ?? 0);
    result[k] = sum;
  }
  return result;
}

/**
 * Variance of the mean of `count` neighbours of stationary AR(1) noise, over the variance of one:
 * (1 + 2 Σₖ (1 − k/count)·correlationᵏ) / count. `count` a whole number from 1 on.
 *
 * @example varianceOfMean(2, 0.5); // 0.75
 */
export function varianceOfMean(count: number, correlation: number): number {
  let sum = 1;
  for (let k = 1; k < count; k++) sum += 2 * (1 - k / count) * correlation ** k;
  return sum / count;
}

/** Noise with a longer memory would look like a trend. */
const MOST_MEMORY = 0.95;

/**
 * Correlation of neighbours in a row of residuals (mean 0), less its bias in short rows, −(1 + 3ρ)/n (Kendall 1954,
 * Biometrika 41:403; Marriott & Pope 1954, ibid. 390). Never negative, at most 0.95; of residuals that are all 0, the
 * correction alone; of none 0.95.
 *
 * @example memoryOf([1, -1, 1, -1]); // 0
 */
export function memoryOf(residuals: readonly number[]): number {
  let [products, squares] = [0, 0];
  for (const [i, value] of residuals.entries()) {
    squares += value * value;
    products += value * (residuals[i - 1] ?? 0);
  }
  const raw = squares > 0 ? products / squares : 0;
  return Math.min(MOST_MEMORY, Math.max(0, raw + (1 + 3 * raw) / residuals.length));
}
