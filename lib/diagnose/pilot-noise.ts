import { oddness } from './odd-blocks';
import { robustDeviation } from '@/lib/statistics/robust';
import type { Levels } from './weekly-levels';

/** Noise that is always granted: 2% a week. No site is steadier, and a constant series must not look certain. */
const LEAST_NOISE = 0.02;

/**
 * First estimate of the standard deviation of the log level about its course, and of each block relative to it:
 * robust deviation of differences between neighbours over √2, at least 2%; blocks with fewer usable days or a
 * smaller count get more, and so do odd ones (`oddness`). `deviation` is relative to `pilot`.
 *
 * @example pilotNoise(levels).pilot; // 0.02
 */
export function pilotNoise(levels: Levels): { pilot: number; deviation: Float64Array } {
  const { log, chance, thinness } = levels;
  const differences = log.subarray(1).map((value, k) => value - (log[k] ?? 0));
  const chanceMean = chance.reduce((sum, value) => sum + value, 0) / Math.max(1, chance.length);
  const total = Math.max(LEAST_NOISE ** 2 + chanceMean, robustDeviation(differences) ** 2 / 2 || 0);
  const process = Math.max(LEAST_NOISE ** 2, total - chanceMean);
  const pilot = Math.sqrt(total);
  const usual = log.map((_, k) => Math.sqrt((process * (thinness[k] ?? 1) + (chance[k] ?? 0)) / total));
  const odd = oddness(levels, pilot, usual);
  return { pilot, deviation: usual.map((own, k) => own * (odd[k] ?? 1)) };
}
