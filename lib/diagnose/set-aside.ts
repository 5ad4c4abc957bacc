import type { Prepared } from './prepare';
import { weeklyLevels } from './weekly-levels';

/** What pulling wild days in has taken from the log levels of blocks: mean and variance, in log units. */
export interface SetAside {
  readonly mean: number;
  readonly variance: number;
}

/**
 * How blocks as they were counted differ from the blocks that the model was given (`tameDays`): mean and variance of
 * ln(counted ÷ given). The trend is read better without wild days, but wild days will come again, and what is foreseen
 * has to leave room for them. Outages, spikes and retail days are in neither.
 *
 * @example setAside(prepared).variance ** 0.5; // 0.001
 */
export function setAside({ steps, profile, left, levels }: Prepared): SetAside {
  const counted = weeklyLevels(steps, profile, left);
  const given = new Map([...levels.index].map((index, block) => [index, levels.log[block] ?? 0]));
  const apart = [...counted.index].flatMap((index, block) => {
    const log = given.get(index);
    return log === undefined || counted.days !== levels.days ? [] : [(counted.log[block] ?? 0) - log];
  });
  const mean = apart.reduce((sum, value) => sum + value, 0) / Math.max(1, apart.length);
  const variance = apart.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, apart.length);
  return { mean, variance };
}
