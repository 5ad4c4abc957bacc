import { weigh } from './autoregressive-noise';
import type { NoisePrecision } from './autoregressive-noise';
import { cholesky, dot, logDeterminant, solveLower } from './linear-algebra';

/** One column of a regression, and the plausible size of its coefficient: its standard deviation beforehand. */
export interface Column {
  readonly values: Float64Array;
  readonly plausible: number;
}

/** A Bayesian regression by generalised least squares, kept as its Cholesky factor so that more can be asked of it. */
export interface Regression {
  readonly order: number;
  /** Lower factor L of XᵀQX + Λ, row-major. */
  readonly factor: Float64Array;
  /** L⁻¹XᵀQy: solve Lᵀβ = fitted for the coefficients. */
  readonly fitted: Float64Array;
  /** Q times each column, and Q times what was observed. */
  readonly weighted: readonly Float64Array[];
  readonly weightedObserved: Float64Array;
  /** (y − Xβ)ᵀQ(y − Xβ) + βᵀΛβ. */
  readonly residual: number;
  /** ½(ln|Q| − ln|XᵀQX + Λ| + ln|Λ|), the part of the log evidence that does not depend on the residual. */
  readonly logBase: number;
}

/**
 * Regresses `observed` on `columns` (Bishop 2006, Pattern Recognition and Machine Learning, 3.5): y ~ N(Xβ, σ²Q⁻¹),
 * β ~ N(0, plausible²), so that Λ = (pilot ÷ plausible)², `pilot` being a first estimate of σ.
 * `columns`, `observed` and `precision` of one length; log units for levels, but any unit will do. Who regresses on the same
 * columns again and again passes a `weighed` that keeps the products with Q.
 *
 * @example regress(Float64Array.of(1, 1), [{ values: Float64Array.of(1, 1), plausible: 1 }], noisePrecision(Int32Array.of(0, 1), Float64Array.of(1, 1), 0), 1).fitted; // [1.1547], 2/√3
 */
export function regress(
  observed: Float64Array,
  columns: readonly Column[],
  precision: NoisePrecision,
  pilot: number,
  weighed: (vector: Float64Array) => Float64Array = (vector) => weigh(precision, vector),
): Regression {
  const order = columns.length;
  const weighted = columns.map((column) => weighed(column.values));
  const shrink = columns.map((column) => (pilot / column.plausible) ** 2);
  const gram = new Float64Array(order * order);
  columns.forEach(({ values }, row) => {
    for (let k = 0; k <= row; k++) gram[row * order + k] = dot(values, weighted[k] ?? values);
    gram[row * order + row] = (gram[row * order + row] ?? 0) + (shrink[row] ?? 0);
  });
  const factor = cholesky(gram, order);
  const weightedObserved = weighed(observed);
  const fitted = solveLower(
    factor,
    order,
    Float64Array.from(columns, ({ values }) => dot(values, weightedObserved)),
  );
  const logShrink = shrink.reduce((sum, value) => sum + Math.log(value), 0);
  return {
    order,
    factor,
    fitted,
    weighted,
    weightedObserved,
    residual: Math.max(0, dot(observed, weightedObserved) - dot(fitted, fitted)),
    logBase: 0.5 * (precision.logDeterminant - logDeterminant(factor, order) + logShrink),
  };
}
