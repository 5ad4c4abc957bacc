import type { Estimate } from '@/lib/model/quantity';
import { dot, solveLower } from '@/lib/statistics/linear-algebra';
import { estimateOf, gatherMixture } from '@/lib/statistics/student-mixture';
import { fitCourse } from './fitted-course';
import { type LevelShift, SAME_STEP_BLOCKS } from './level-shifts';
import type { RegimePosterior } from './regime-posterior';
import { sampledCourses } from './sampled-courses';
import type { Levels } from './weekly-levels';

/** Courses that stand for all: each is fitted anew, and their sizes differ by far less than each is unsure of its own. */
const COURSES = 16;

/**
 * By how much the level changed at a step: relative, median and 90% interval of the coefficient of its column, averaged
 * over the courses that hold the step (`fitCourse`, Student t each), so that season, growth and the other steps are taken
 * out of it. `end` is the day number after the last day. Null where no course of those that stand for all holds it.
 *
 * @example sizeOfStep(posterior, levels, end, { block: 10 }); // null: the level of the demonstration's visits never jumped
 */
export function sizeOfStep(
  posterior: RegimePosterior,
  levels: Levels,
  end: number,
  { block }: Pick<LevelShift, 'block'>,
): Estimate | null {
  const sizes = sampledCourses(posterior, COURSES).flatMap((course) => {
    const at = course.changes.findIndex(
      ({ kind, block: other }) => kind === 'step' && Math.abs(other - block) <= SAME_STEP_BLOCKS,
    );
    if (at < 0) return [];
    const { columns, coefficients, factor, variance } = fitCourse(levels, end, course);
    const column = columns.length - course.changes.length + at;
    const cast = solveLower(factor, columns.length, unitVector(columns.length, column));
    // The column of a step is 1 before it.
    return [
      { weight: course.weight, size: -(coefficients[column] ?? 0), scale: Math.sqrt(variance * dot(cast, cast)) },
    ];
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
}

const unitVector = (length: number, at: number) => Float64Array.from({ length }, (_, k) => (k === at ? 1 : 0));
