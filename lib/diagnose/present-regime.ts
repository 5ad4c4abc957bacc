import { DAYS_A_MONTH } from '@/lib/model/day';
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

/** Two turns this close are the same one, dated differently: four weeks. */
const SAME_TURN_MONTHS = 28 / DAYS_A_MONTH;

/**
 * When the present regime began, in months before the end: the date around which (within four weeks) the last turn
 * of growth most likely lies. Null when the models without any turn together outweigh those with one.
 */
export function lastTurn({ lastTurn: turns }: Pick<RegimePosterior, 'lastTurn'>): number | null {
  const masses = [...turns];
  if (masses.reduce((sum, [, weight]) => sum + weight, 0) <= 0.5) return null;
  let best = { time: 0, weight: -1 };
  for (const [{ time }] of masses) {
    const near = masses.filter(([other]) => Math.abs(other.time - time) <= SAME_TURN_MONTHS);
    const weight = near.reduce((sum, [, mass]) => sum + mass, 0);
    if (weight > best.weight) best = { time, weight };
  }
  return best.time;
}
