import { daysBetween } from '@/lib/model/day';
import { daysAStep, type SegmentTable } from '@/lib/model/table';

type Steps = Pick<SegmentTable, 'start' | 'step'>;

/**
 * A column on the steps of a table: days are added up to its weeks; what lies outside is nothing.
 *
 * @example onSteps([1, 2, 4], { start: '2026-01-04', step: 'day' }, { start: '2026-01-05', step: 'week', length: 1 }) // [6]
 */
export function onSteps(column: readonly number[], from: Steps, to: Steps & Pick<SegmentTable, 'length'>): number[] {
  const [days, daysTo] = [daysAStep(from), daysAStep(to)];
  const offset = daysBetween(to.start, from.start);
  const sums = Array<number>(to.length).fill(0);
  column.forEach((value, step) => {
    const at = Math.floor((offset + step * days) / daysTo);
    if (at >= 0 && at < to.length) sums[at] = (sums[at] ?? 0) + value;
  });
  return sums;
}
