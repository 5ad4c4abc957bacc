import { DAYS_A_MONTH } from '@/lib/model/day';

/** Log level of a series by days from its end (negative: before it), where it is 0. */
export type Course = (fromEnd: number) => number;

/** What is asked of a series that is drawn. */
export interface SeriesWish {
  readonly days: number;
  readonly course: Course;
}

/** One growth a month, and the days for which it held. */
export interface Regime {
  readonly growth: number;
  readonly days: number;
}

/** Growth that turned: the regime of long ago first, which reaches back as far as is asked, then those after it. */
export function turningCourse(longAgo: number, ...later: readonly Regime[]): Course {
  const newestFirst = [{ growth: longAgo, days: Infinity }, ...later].toReversed();
  return (fromEnd) => {
    let left = -fromEnd;
    let level = 0;
    for (const { growth, days } of newestFirst) {
      const own = Math.min(left, days);
      level -= (own * Math.log1p(growth)) / DAYS_A_MONTH;
      left -= own;
    }
    return level;
  };
}

/** One growth a month throughout; 0 for none. */
export const steadyCourse = (growth: number): Course => turningCourse(growth);
