import { normalProbability } from './normal';
import type { Estimate } from '@/lib/model/quantity';
import { Z90 } from './interval';

/** A 90% interval leaves 5% beyond each end, and does not say how it lies there. */
const LEAST = 0.05;

/**
 * Probability that an amount reaches `to`: its logarithm is taken as normal about the estimate, to either side as wide as
 * the interval's own end (log end less log estimate is 1.645 standard deviations). Never below 5% nor above 95%: beyond its
 * ends the interval knows nothing. An interval without width, or one that touches zero, gives what its ends say. Amounts in one unit, `to` > 0.
 *
 * @example chanceOfReaching(100, { estimate: 100, low: 90, high: 110, level: 0.9 }); // 0.5
 */
export function chanceOfReaching(to: number, { estimate, low, high }: Estimate): number {
  if (to >= high) return LEAST;
  if (to <= low) return 1 - LEAST;
  if (low <= 0) return to > estimate ? LEAST : 0.5;
  const end = to > estimate ? high : low;
  return normalProbability((-Z90 * Math.log(to / estimate)) / Math.abs(Math.log(end / estimate)));
}
