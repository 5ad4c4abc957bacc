import type { CourseModel, RegimePosterior } from './regime-posterior';

/** A model that stands for its share of all models. */
export interface SampledCourse extends CourseModel {
  /** Shares sum to 1. */
  readonly weight: number;
}

/**
 * At most `size` models that stand for all: those met at equal steps of the accumulated weight (systematic sampling,
 * Madow & Madow 1944, Annals of Mathematical Statistics 15, 1). Every model is met in proportion to its weight, and the
 * same posterior gives the same models.
 *
 * @example sampledCourses(posterior, 64).length; // 21 of the thousands that were weighed
 */
export function sampledCourses(posterior: RegimePosterior, size: number): SampledCourse[] {
  const counts = new Map<number, number>();
  let row = 0;
  let below = posterior.weight[0] ?? 0;
  for (let draw = 0; draw < size; draw++) {
    const wanted = (draw + 0.5) / size;
    while (below < wanted && row < posterior.weight.length - 1) below += posterior.weight[++row] ?? 0;
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts].map(([at, count]) => ({ ...posterior.modelAt(at), weight: count / size }));
}
