import type { Prepared } from './prepare';
import { weeklyLevels } from './weekly-levels';

/**
 * The same series with each week that straddles a step of the level summed over its longer side alone: a week half on
 * either level fits neither and would be read as growth. `at` are the first days of new levels, by number of the step
 * in `prepared.steps`. Weekly and monthly series stay as they are.
 *
 * @example withoutStraddling(prepared, [300]).levels.log.length; // 145
 */
export function withoutStraddling(prepared: Prepared, at: readonly number[]): Prepared {
  const { tamed, profile, levels } = prepared;
  if (tamed.frequency !== 'daily' || at.length === 0) return prepared;
  const left = Uint8Array.from(prepared.left);
  for (const day of at) {
    const after = (left.length - day) % levels.days;
    if (after === 0) continue;
    const before = levels.days - after;
    if (after < before) left.fill(1, day, day + after);
    else left.fill(1, Math.max(0, day - before), day);
  }
  return { ...prepared, left, levels: weeklyLevels(tamed, profile, left) };
}
