import { DAYS_A_MONTH } from '@/lib/model/day';
import { comingChanges } from './coming-changes';
import { seasonColumns, seasonWaves } from './design-columns';
import type { FittedCourse } from './fitted-course';
import { dot, solveLower } from '@/lib/statistics/linear-algebra';
import { median } from '@/lib/statistics/robust';
import type { Levels } from './weekly-levels';

/** Blocks at the end whose usual deviation the coming ones are given: a quarter of weeks. */
const RECENT = 13;

/** Blocks to come: how many blocks after the last observed one, and the day number of their middle. */
export interface ComingBlocks {
  readonly ahead: Int32Array;
  readonly centre: Float64Array;
}

/** What one course says of blocks to come, in log units: Student t with a mean and a covariance (row-major). */
export interface PredictedBlocks {
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
}

/**
 * Predicts log levels from one course of the series, y* = x*β + noise; `end` is the day number after the last day. With
 * AR(1) noise the last residual fades by φ a block, so that with x̃ₖ = x*ₖ − φᵏx(last), A = XᵀQX + Λ and k, l blocks
 * ahead: mean x*β̂ + φᵏ·r(last), covariance s²(x̃ₖᵀA⁻¹x̃ₗ + φ^|k−l| − φ^(k+l)) (Goldberger 1962, Journal of the American
 * Statistical Association 57, 369), and what changes to come add (`comingChanges`).
 *
 * @example
 * const coming = { ahead: Int32Array.of(1), centre: Float64Array.of(end + 3) };
 * predictBlocks(levels, end, fitCourse(levels, end, { changes: [], correlation: 0.25 }), coming).mean[0]; // 8.39: the log of a day's visits
 */
export function predictBlocks(
  levels: Levels,
  end: number,
  course: FittedCourse,
  coming: ComingBlocks,
): PredictedBlocks {
  const { columns, coefficients, factor, variance, deviation, correlation } = course;
  const last = levels.log.length - 1;
  const lastRow = Float64Array.from(columns, (column) => column.values[last] ?? 0);
  const lastResidual = ((levels.log[last] ?? 0) - dot(lastRow, coefficients)) / (deviation[last] ?? 1);
  const usual = median(deviation.subarray(-RECENT));
  const history = (end - (levels.centre[0] ?? 0)) / DAYS_A_MONTH;
  const future = comingRows(columns.length, end, coming.centre, seasonWaves(levels));
  const rows = Array.from(coming.ahead, (ahead, block) => {
    const row = future[block] ?? lastRow;
    const memory = correlation ** ahead * (usual / (deviation[last] ?? 1));
    const surplus = row.map((value, column) => value - memory * (lastRow[column] ?? 0));
    return {
      ahead,
      months: ((coming.centre[block] ?? end) - end) / DAYS_A_MONTH,
      cast: solveLower(factor, columns.length, surplus),
      mean: dot(row, coefficients) + correlation ** ahead * usual * lastResidual,
    };
  });
  const covariance = rows.flatMap((one) =>
    rows.map((other) => {
      const shared = correlation ** Math.abs(one.ahead - other.ahead) - correlation ** (one.ahead + other.ahead);
      const changing = comingChanges(one.months, other.months, history);
      return variance * (dot(one.cast, other.cast) + usual ** 2 * shared) + changing;
    }),
  );
  return { mean: Float64Array.from(rows, (row) => row.mean), covariance: Float64Array.from(covariance) };
}

/** Level, season and growth at days to come; whatever happened lies in the past, where its columns end at 0. */
function comingRows(order: number, end: number, centre: Float64Array, waves: number): Float64Array[] {
  const season = seasonColumns(centre, waves);
  return Array.from(centre, (day, block) => {
    const row = new Float64Array(order);
    row.set([1, ...season.map((column) => column.values[block] ?? 0), (day - end) / DAYS_A_MONTH]);
    return row;
  });
}
