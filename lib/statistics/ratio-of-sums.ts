import type { Estimate } from '@/lib/model/quantity';
import { around } from './interval';
import { studentQuantile } from './student-t';

/**
 * The quotient of two sums over some weeks with its 90% interval, in units of the first to one of the second: the ratio
 * estimator, whose error is that of y − R·x from week to week (Cochran 1977, Sampling Techniques, 6.3), by Student's t with one
 * degree of freedom less than there are weeks. `least` is the variance of the first sum by counting alone, below which no
 * week-to-week calm may bring it. The low end is never negative. Null for fewer than three weeks, and where the second
 * sum is not positive.
 *
 * @example ratioOfSums([4, 8, 6], [2, 4, 3]) // { estimate: 2, low: 2, high: 2, level: 0.9 }
 */
export function ratioOfSums(first: readonly number[], second: readonly number[], least = 0): Estimate | null {
  const [top, bottom] = [sumOf(first), sumOf(second)];
  const weeks = first.length;
  if (weeks < 3 || weeks !== second.length || !(bottom > 0)) return null;
  const ratio = top / bottom;
  const squares = first.reduce((sum, y, week) => sum + (y - ratio * (second[week] ?? 0)) ** 2, 0);
  const variance = Math.max(least, (squares * weeks) / (weeks - 1));
  const told = around(ratio, (studentQuantile(0.95, weeks - 1) * Math.sqrt(variance)) / bottom);
  return { ...told, low: Math.max(0, told.low) };
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
