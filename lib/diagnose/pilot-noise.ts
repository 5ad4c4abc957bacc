import { robustDeviation } from '@/lib/statistics/robust';
import { runningMedian } from '@/lib/statistics/running-median';
import type { Levels } from './weekly-levels';

/** Prior of the noise variance: inverse gamma that weighs as much as two observations of the pilot variance. */
export const PRIOR_SHAPE = 1;

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

/** Blocks on either side that make the ordinary level: a month of weeks, within which a step shows at once. */
const REACH = 4;

/** Deviations beyond which a block is odd: normal noise goes there once in 370 weeks, that of real sites often. */
const ODD = 3;

/**
 * How much less each block is to be trusted: 1 for an ordinary one, distance ÷ 3 deviations for an odd one, which the
 * regression then sees at three deviations (Huber's weights: 1964, Annals of Mathematical Statistics 35, 73). Distance is
 * from the running median, which follows trends and steps; `pilot` times `deviation` is the least that counts as one
 * deviation.
 *
 * @example oddness(levels, 0.08, new Float64Array(levels.log.length).fill(1))[10]; // 1
 */
export function oddness({ log }: Levels, pilot: number, deviation: Float64Array): Float64Array {
  const usual = runningMedian(log, REACH);
  const distance = log.map((value, block) => Math.abs(value - (usual[block] ?? value)));
  const scale = Math.max(pilot, robustDeviation(log.map((value, block) => value - (usual[block] ?? value))) || 0);
  return distance.map((far, block) => Math.max(1, far / (ODD * scale * (deviation[block] ?? 1))));
}
