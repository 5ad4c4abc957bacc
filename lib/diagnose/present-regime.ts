import type { Estimate } from '@/lib/model/quantity';
import { estimateOf, gatherMixture, type Mixture } from '@/lib/statistics/student-mixture';

/** Largest growth that is written, as a factor of e: beyond, a figure would only look exact. */
const LARGEST_LOG_GROWTH = 5;

/**
 * Median and 90% interval of a growth that was averaged over courses: relative, from log units.
 *
 * @example growthOf(regimePosterior(levels, end)); // { estimate: 0.019, low: 0.017, high: 0.02, level: 0.9 }
 */
export function growthOf(courses: Mixture): Estimate {
  return estimateOf(gatherMixture(courses), (log) =>
    Math.expm1(Math.max(-LARGEST_LOG_GROWTH, Math.min(LARGEST_LOG_GROWTH, log))),
  );
}
