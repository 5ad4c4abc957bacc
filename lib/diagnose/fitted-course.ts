import { noisePrecision } from '@/lib/statistics/autoregressive-noise';
import { changeColumn } from './change-columns';
import { baseColumns, monthsBefore } from './design-columns';
import { dot, solveLower, solveUpper } from '@/lib/statistics/linear-algebra';
import { pilotNoise, PRIOR_SHAPE } from './pilot-noise';
import type { CourseModel } from './regime-posterior';
import { type Column, regress } from '@/lib/statistics/regression';
import type { Levels } from './weekly-levels';

/** One course of a series, fitted, so that days to come can be asked of it. */
export interface FittedCourse {
  readonly columns: readonly Column[];
  readonly coefficients: Float64Array;
  /** Lower factor L of XᵀQX + Λ, row-major. */
  readonly factor: Float64Array;
  /** Variance of the noise of an ordinary block, in squared log units. */
  readonly variance: number;
  /** Standard deviation of each block relative to that. */
  readonly deviation: Float64Array;
  readonly correlation: number;
}

/**
 * Fits one course (`regress`): level, yearly season, growth and what happened. The season takes part, at its plausible
 * size, even where the history is too short to show it: what is not known yet must widen what is foreseen. Columns: level,
 * season, growth, then what happened.
 *
 * @example fitCourse(levels, end, { changes: [], correlation: 0.25 }).variance ** 0.5; // 0.03
 */
export function fitCourse(levels: Levels, end: number, { changes, correlation }: CourseModel): FittedCourse {
  const { pilot, deviation } = pilotNoise(levels);
  const time = monthsBefore(levels, end);
  const happened = changes.map((change) => ({ values: changeColumn(change, time), plausible: change.plausible }));
  const columns = [...baseColumns(levels, end, true), ...happened];
  const precision = noisePrecision(levels.index, deviation, correlation);
  const { order, factor, fitted, residual } = regress(levels.log, columns, precision, pilot);
  return {
    columns,
    coefficients: solveUpper(factor, order, fitted),
    factor,
    variance: (PRIOR_SHAPE * pilot ** 2 + residual / 2) / (PRIOR_SHAPE + levels.log.length / 2),
    deviation,
    correlation,
  };
}

/**
 * Standard error of a sum of the coefficients, each times its weight in `row`, in log units; those after the row's end count
 * for nothing: |L⁻¹row| times the deviation of the noise.
 *
 * @example deviationOf(fitCourse(levels, end, { changes: [], correlation: 0.25 }), [1]); // 0.01: how unsure the level is
 */
export function deviationOf({ factor, coefficients, variance }: FittedCourse, row: readonly number[]): number {
  const whole = new Float64Array(coefficients.length);
  whole.set(row);
  const cast = solveLower(factor, whole.length, whole);
  return Math.sqrt(variance * dot(cast, cast));
}
