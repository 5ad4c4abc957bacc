import type { Finding } from '@/lib/model/finding';
import { standingOf } from '@/lib/model/told-turn';

/**
 * The finding is of growth that has slowed, whether or not it is known to go on: advice answers it as a plateau, and
 * says of it what is known.
 */
export function isOfSlowedGrowth({ kind, diagnosis }: Pick<Finding, 'kind' | 'diagnosis'>): boolean {
  return kind === 'verdict' && diagnosis !== undefined && standingOf(diagnosis) === 'slowed';
}
