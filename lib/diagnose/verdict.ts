import type { Verdict } from '@/lib/model/diagnosis';

/**
 * What a 90% interval of monthly growth says, given the growth that still counts as none: stagnating when the whole
 * interval lies within ±margin (two one-sided tests at 5%: Schuirmann 1987; Dixon & Pechmann 2005, Ecology 86, 1751),
 * else growing when it lies above 0, declining when below, and inconclusive otherwise. Stagnation is asked first: an
 * interval of +0.1% to +0.6% is a proven plateau, not a success.
 *
 * @example verdictOf(-0.004, 0.007, 0.01); // 'stagnating'
 */
export function verdictOf(low: number, high: number, margin: number): Verdict {
  if (low > -margin && high < margin) return 'stagnating';
  if (low > 0) return 'growing';
  return high < 0 ? 'declining' : 'inconclusive';
}
