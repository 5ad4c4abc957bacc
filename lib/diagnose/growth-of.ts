import type { Estimate } from '@/lib/model/quantity';
import { estimateOf, gatherMixture } from '@/lib/statistics/student-mixture';
import type { RegimePosterior } from './regime-posterior';

/** Largest growth that is written, as a factor of e: beyond, a figure would only look exact. */
const LARGEST_LOG_GROWTH = 5;

/**
 * Median and 90% interval of a growth that was averaged over courses: relative, from log units.
 *
 * @example growthOf(regimePosterior(levels, end)); // { estimate: 0.019, low: 0.017, high: 0.02, level: 0.9 }
 */
export function growthOf(posterior: RegimePosterior): Estimate {
  return estimateOf(gatherMixture(posterior), (log) =>
    Math.expm1(Math.max(-LARGEST_LOG_GROWTH, Math.min(LARGEST_LOG_GROWTH, log))),
  );
}
