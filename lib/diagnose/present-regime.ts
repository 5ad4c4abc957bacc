import { DAYS_A_MONTH } from '@/lib/model/day';
import type { RegimePosterior } from './regime-posterior';

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
