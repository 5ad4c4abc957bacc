import { normalProbability } from '@/lib/diagnose/distributions';
import type { Estimate } from '@/lib/model/quantity';
import { Z90 } from './noise';

/** A 90% interval leaves 5% beyond each end, and does not say how it lies there. */
const LEAST = 0.05;

/**
 * Probability that an amount reaches `to`: its logarithm is taken as normal about the estimate, to either side as wide as
 * the interval's own end (log end less log estimate is 1.645 standard deviations). Never below 5% nor above 95%: beyond its
 * ends the interval knows nothing. An interval without width, or one that touches zero, gives what its ends say.
 *
 * @example chanceOfReaching(110, { estimate: 100, low: 90, high: 110, level: 0.9 }) // 0.05
 */
export function chanceOfReaching(to: number, { estimate, low, high }: Estimate): number {
  const bound = (chance: number) => Math.min(1 - LEAST, Math.max(LEAST, chance));
  if (to >= high) return LEAST;
  if (to <= low) return 1 - LEAST;
  if (low <= 0) return bound(to > estimate ? LEAST : 0.5);
  const end = to > estimate ? high : low;
  const deviation = Math.abs(Math.log(end / estimate)) / Z90;
  return deviation > 0 ? bound(1 - normalProbability(Math.log(to / estimate) / deviation)) : 0.5;
}

/** A probability in the words of the IPCC's scale (Mastrandrea et al. 2010, guidance note on uncertainties, table 1). */
export type Likelihood = 'very-likely' | 'likely' | 'open' | 'unlikely' | 'very-unlikely';

/**
 * Very likely from 90% on, likely from 66%, very unlikely to 10%, unlikely to 33%, between them as likely as not.
 *
 * @example likelihoodOf(0.05) // 'very-unlikely'
 */
export function likelihoodOf(chance: number): Likelihood {
  if (chance >= 0.9) return 'very-likely';
  if (chance >= 0.66) return 'likely';
  if (chance > 0.33) return 'open';
  return chance > 0.1 ? 'unlikely' : 'very-unlikely';
}
