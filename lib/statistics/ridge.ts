import { cholesky, solveLower, solveUpper } from './linear-algebra';

/** One observation: its columns, and what they are to say. */
export interface Observation {
  readonly row: Float64Array;
  readonly target: number;
}

/** What a regression says of a row. */
export type Fit = (row: Float64Array) => number;

/**
 * Ridge regression with an intercept, once for each penalty: minimises Σ (y − a − b·x)² / n + penalty · Σ bⱼ² over the first
 * `penalised` columns, each taken in its own standard deviations (Hoerl & Kennard 1970, Technometrics 12:55).
 * The other columns are left free but for rounding; rows are of one length. Of no observation the fits say 0.
 *
 * @example ridge([{ row: Float64Array.of(0), target: 1 }, { row: Float64Array.of(1), target: 3 }], [0], 1)[0]?.(Float64Array.of(2)); // 5
 */
export function ridge(data: readonly Observation[], penalties: readonly number[], penalised: number): Fit[] {
  const moments = momentsOf(data);
  return penalties.map((penalty) => solved(moments, penalty, penalised));
}

function solved({ means, deviations, gram: plain, right, mean }: Moments, penalty: number, penalised: number): Fit {
  const width = means.length;
  const gram = plain.slice();
  for (let j = 0; j < width; j++) gram[j * width + j] = at(gram, j * width + j) + (j < penalised ? penalty : 0) + 1e-9;
  const factor = cholesky(gram, width);
  const slopes = solveUpper(factor, width, solveLower(factor, width, right));
  return (row) => {
    let said = mean;
    for (let j = 0; j < width; j++) said += (at(slopes, j) * (at(row, j) - at(means, j))) / at(deviations, j);
    return said;
  };
}

type Moments = ReturnType<typeof momentsOf>;

/** Means, deviations and correlations; a constant column has deviation 1 and says nothing. */
function momentsOf(data: readonly Observation[]) {
  const n = data.length;
  const width = data[0]?.row.length ?? 0;
  const means = new Float64Array(width);
  let mean = 0;
  for (const { row, target } of data) {
    mean += target / n;
    for (let j = 0; j < width; j++) means[j] = at(means, j) + at(row, j) / n;
  }
  const gram = new Float64Array(width * width);
  const right = new Float64Array(width);
  const centred = new Float64Array(width);
  for (const { row, target } of data) {
    for (let j = 0; j < width; j++) centred[j] = at(row, j) - at(means, j);
    for (let j = 0; j < width; j++) {
      const share = at(centred, j) / n;
      right[j] = at(right, j) + share * (target - mean);
      for (let k = 0; k <= j; k++) gram[j * width + k] = at(gram, j * width + k) + share * at(centred, k);
    }
  }
  const deviations = Float64Array.from(means, (_, j) => Math.sqrt(at(gram, j * width + j)) || 1);
  for (let j = 0; j < width; j++) {
    right[j] = at(right, j) / at(deviations, j);
    for (let k = 0; k <= j; k++)
      gram[j * width + k] = at(gram, j * width + k) / (at(deviations, j) * at(deviations, k));
  }
  return { means, deviations, gram, right, mean };
}

const at = (values: Float64Array, i: number) => values[i] ?? 0;
