import { dayFromNumber, WEEKS_A_YEAR } from '@/lib/model/day';
import type { Day } from '@/lib/model/day';
import type { Estimate } from '@/lib/model/quantity';
import { seasonColumns } from './design-columns';
import { deviationOf, type FittedCourse } from './fitted-course';
import { estimateOf } from '@/lib/statistics/student-mixture';

const WEEK = 7;

/** The week of the coming year in which the season stands highest. */
export interface SeasonPeak {
  readonly from: Day;
  readonly to: Day;
  /** Height over the level of the whole year: 0.2 for a fifth more. */
  readonly lift: Estimate;
}

/**
 * Where the yearly season peaks within the 52 weeks from day number `end` on, retail windows apart, averaged over
 * courses of weights `weight`: the yearly waves of each course at the middle of each week, Student t with `degrees`.
 * The week is the one of the highest mean. Null when its 90% interval does not clear zero: then no season can be told.
 *
 * @example seasonPeak(courses, weight, 158, { end, waves: 2 })?.from; // '2026-11-09'
 */
export function seasonPeak(
  courses: readonly FittedCourse[],
  weight: Float64Array,
  degrees: number,
  { end, waves: count }: { readonly end: number; readonly waves: number },
): SeasonPeak | null {
  const centre = Float64Array.from({ length: WEEKS_A_YEAR }, (_, week) => end + (week + 0.5) * WEEK);
  const waves = seasonColumns(centre, count);
  const heights = Array.from(centre, (_, week) => {
    const row = waves.map((wave) => wave.values[week] ?? 0);
    return courses.reduce((sum, course, k) => sum + (weight[k] ?? 0) * heightOf(course, row), 0);
  });
  const week = heights.indexOf(Math.max(...heights));
  const row = waves.map((wave) => wave.values[week] ?? 0);
  const mixture = {
    weight,
    growth: Float64Array.from(courses, (course) => heightOf(course, row)),
    scale: Float64Array.from(courses, (course) => deviationOf(course, [0, ...row])),
    degrees,
  };
  const lift = estimateOf(mixture, Math.expm1);
  const from = end + week * WEEK;
  return lift.low > 0 ? { from: dayFromNumber(from), to: dayFromNumber(from + WEEK - 1), lift } : null;
}

/** The waves follow the level in a course's columns. */
function heightOf({ coefficients }: FittedCourse, row: readonly number[]): number {
  return row.reduce((sum, value, wave) => sum + value * (coefficients[wave + 1] ?? 0), 0);
}
