import type { Estimate } from '@/lib/model/quantity';
import { kept } from '@/lib/model/kept';
import { estimateOf, gatherMixture } from '@/lib/statistics/student-mixture';
import { deviationOf, fitCourse } from './fitted-course';
import { type LevelShift, SAME_STEP_BLOCKS } from './level-shifts';
import type { RegimePosterior } from './regime-posterior';
import { sampledCourses, type SampledCourse } from './sampled-courses';
import type { Levels } from './weekly-levels';

/** Courses that stand for all: each is fitted anew, and their sizes differ by far less than each is unsure of its own. */
const COURSES = 16;

/**
 * By how much the level of a series changed at any of its steps: relative, median and 90% interval of the coefficient of its
 * column, averaged over the courses that hold the step (`fitCourse`, Student t each), so that season, growth and the other
 * steps are taken out of it. `end` is the day number after the last day. Null where no course of those that stand for all
 * holds the step. Each course is fitted once, when the first step asks for it.
 *
 * @example stepSizes(posterior, levels, end)({ block: 10 }); // null: the level of the demonstration's visits never jumped
 */
export function stepSizes(
  posterior: RegimePosterior,
  levels: Levels,
  end: number,
): (step: Pick<LevelShift, 'block'>) => Estimate | null {
  const fitted = kept((course: SampledCourse) => fitCourse(levels, end, course));
  const courses = sampledCourses(posterior, COURSES);
  return ({ block }) => {
    const sizes = courses.flatMap((course) => {
      const at = course.changes.findIndex(
        ({ kind, block: other }) => kind === 'step' && Math.abs(other - block) <= SAME_STEP_BLOCKS,
      );
      if (at < 0) return [];
      const fit = fitted(course);
      const column = fit.columns.length - course.changes.length + at;
      const scale = deviationOf(fit, unitVector(column));
      // The column of a step is 1 before it.
      return [{ weight: course.weight, size: -(fit.coefficients[column] ?? 0), scale }];
    });
    if (sizes.length === 0) return null;
    return estimateOf(
      gatherMixture({
        weight: Float64Array.from(sizes, ({ weight }) => weight),
        growth: Float64Array.from(sizes, ({ size }) => size),
        scale: Float64Array.from(sizes, ({ scale }) => scale),
        degrees: posterior.degrees,
      }),
      Math.expm1,
    );
  };
}

const unitVector = (at: number) => Array.from({ length: at + 1 }, (_, k) => (k === at ? 1 : 0));
