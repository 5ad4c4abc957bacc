import { robustDeviation } from '@/lib/statistics/robust';
import { runningMedian } from '@/lib/statistics/running-median';
import type { Levels } from './weekly-levels';

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
