/** A probability in the words of the IPCC's scale (Mastrandrea et al. 2010, guidance note on uncertainties, table 1). */
export type Likelihood = 'very-likely' | 'likely' | 'open' | 'unlikely' | 'very-unlikely';

/**
 * A chance (0…1) in words: very likely from 90% on, likely from 66%, very unlikely to 10%, unlikely to 33%, between them as likely as not.
 *
 * @example likelihoodOf(0.05); // 'very-unlikely'
 */
export function likelihoodOf(chance: number): Likelihood {
  if (chance >= 0.9) return 'very-likely';
  if (chance >= 0.66) return 'likely';
  if (chance > 0.33) return 'open';
  return chance > 0.1 ? 'unlikely' : 'very-unlikely';
}
