/** Small dense linear algebra on symmetric positive definite matrices, row by row in a flat array. */

/**
 * Cholesky factor L of A = L·Lᵀ, A symmetric positive definite of order `n` (row-major, lower half read).
 * A pivot that rounding made non-positive is raised to the smallest normal size, so that no NaN can follow.
 *
 * @example cholesky(Float64Array.of(4, 0, 2, 2), 2); // [2, 0, 1, 1]
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array {
  const factor = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * n + column] ?? 0;
      for (let k = 0; k < column; k++) rest -= (factor[row * n + k] ?? 0) * (factor[column * n + k] ?? 0);
      factor[row * n + column] =
        row === column ? Math.sqrt(Math.max(rest, Number.EPSILON)) : rest / (factor[column * n + column] ?? 0);
    }
  }
  return factor;
}

/**
 * Solves L·x = b for the lower triangular factor of order `n` (row-major, no zero on its diagonal) by substitution.
 *
 * @example solveLower(Float64Array.of(2, 0, 1, 1), 2, Float64Array.of(4, 3)); // [2, 1]
 */
export function solveLower(factor: Float64Array, n: number, right: ArrayLike<number>): Float64Array {
  const solution = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    let rest = right[row] ?? 0;
    for (let k = 0; k < row; k++) rest -= (factor[row * n + k] ?? 0) * (solution[k] ?? 0);
    solution[row] = rest / (factor[row * n + row] ?? 0);
  }
  return solution;
}

/**
 * Solves Lᵀ·x = b for the lower triangular factor of order `n` (row-major, no zero on its diagonal) by substitution.
 *
 * @example solveUpper(Float64Array.of(2, 0, 1, 1), 2, Float64Array.of(5, 1)); // [2, 1]
 */
export function solveUpper(factor: Float64Array, n: number, right: ArrayLike<number>): Float64Array {
  const solution = new Float64Array(n);
  for (let row = n - 1; row >= 0; row--) {
    let rest = right[row] ?? 0;
    for (let k = row + 1; k < n; k++) rest -= (factor[k * n + row] ?? 0) * (solution[k] ?? 0);
    solution[row] = rest / (factor[row * n + row] ?? 0);
  }
  return solution;
}

/**
 * Natural logarithm of the determinant of L·Lᵀ, for the lower triangular factor of order `n`.
 *
 * @example logDeterminant(Float64Array.of(2, 0, 1, 1), 2); // 1.3862943611198906, ln 4
 */
export function logDeterminant(factor: Float64Array, n: number): number {
  let sum = 0;
  for (let k = 0; k < n; k++) sum += Math.log(factor[k * n + k] ?? 0);
  return 2 * sum;
}

/**
 * Inner product of two vectors; what the shorter one lacks counts as 0.
 *
 * @example dot(Float64Array.of(1, 2), Float64Array.of(3, 4)); // 11
 */
export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < left.length; k++) sum += (left[k] ?? 0) * (right[k] ?? 0);
  return sum;
}
