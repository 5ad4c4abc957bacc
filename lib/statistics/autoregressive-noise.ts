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
 * Noise eₖ = sₖ·uₖ, where u is stationary AR(1) with unit variance and correlation `correlation` between neighbours,
 * so `correlation`^g over a gap of g (Hamilton 1994, Time Series Analysis, 3.4). `position` rises strictly.
 *
 * @example noisePrecision(Int32Array.of(0, 1), Float64Array.of(1, 1), 0.5).diagonal; // [4/3, 4/3]
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

/** Precision matrix times a vector. */
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
