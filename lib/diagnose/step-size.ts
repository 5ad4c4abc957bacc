import type { Estimate } from '@/lib/model/quantity';
import { kept } from '@/lib/model/kept';
import { estimateOf, gatherMixture, type Mixture, quantileOfMixture } from '@/lib/statistics/student-mixture';
import { type Change, changeColumn } from './change-columns';
import { monthsBefore } from './design-columns';
import { deviationOf, fitCourse, type FittedCourse } from './fitted-course';
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
      return [sizeIn(fitted(course), course, at)];
    });
    return sizes.length === 0 ? null : estimateOf(mixtureOf(sizes, posterior), Math.expm1);
  };
}

/**
 * Share of the sizes of a step that may lie on the other side of nothing. The last weeks of a series are looked at week after week:
 * of twenty series one tells a step within a year by chance (52 looks, each at one in two thousand on either side).
 */
const BY_CHANCE = 0.0005;

/**
 * The same of a step that is added to each course, in place of one within four blocks of it; null where it may be none. `about` is a first estimate of its size in log
 * units: the weeks since are moved by it before they are fitted, or the first weeks of a new level would be taken for odd ones of
 * the old (`pilotNoise`).
 *
 * @example sizeOfOneMore(posterior, levels, end, { change: changeCandidates(levels, end).at(-1), about: 0.01 }); // null: its level is as it was
 */
export function sizeOfOneMore(
  posterior: RegimePosterior,
  levels: Levels,
  end: number,
  { change, about }: { readonly change: Change; readonly about: number },
): Estimate | null {
  const before = changeColumn(change, monthsBefore(levels, end));
  const asBefore = { ...levels, log: levels.log.map((log, block) => log - about * (1 - (before[block] ?? 0))) };
  const isSame = ({ kind, block }: Change) => kind === 'step' && Math.abs(block - change.block) <= 2 * SAME_STEP_BLOCKS;
  const sizes = sampledCourses(posterior, COURSES).map((course) => {
    const others = course.changes.filter((each) => !isSame(each));
    const more = { ...course, changes: [...others, change] };
    const { size, ...rest } = sizeIn(fitCourse(asBefore, end, more), more, others.length);
    return { ...rest, size: size + about };
  });
  const mixture = mixtureOf(sizes, posterior);
  const least = quantileOfMixture(mixture, BY_CHANCE);
  const most = quantileOfMixture(mixture, 1 - BY_CHANCE);
  return least > 0 || most < 0 ? estimateOf(mixture, Math.expm1) : null;
}

interface SizeInCourse {
  readonly weight: number;
  /** In log units. */
  readonly size: number;
  readonly scale: number;
}

/** The size of one of the steps of a course, by its place among them. */
function sizeIn(fit: FittedCourse, { changes, weight }: SampledCourse, at: number): SizeInCourse {
  const column = fit.columns.length - changes.length + at;
  // The column of a step is 1 before it.
  return { weight, size: -(fit.coefficients[column] ?? 0), scale: deviationOf(fit, unitVector(column)) };
}

const mixtureOf = (sizes: readonly SizeInCourse[], { degrees }: RegimePosterior): Mixture =>
  gatherMixture({
    weight: Float64Array.from(sizes, ({ weight }) => weight),
    growth: Float64Array.from(sizes, ({ size }) => size),
    scale: Float64Array.from(sizes, ({ scale }) => scale),
    degrees,
  });

const unitVector = (at: number) => Array.from({ length: at + 1 }, (_, k) => (k === at ? 1 : 0));
