import { DAYS_OF_52_WEEKS } from '@/lib/model/day';
import { noisePrecision } from '@/lib/statistics/autoregressive-noise';
import { type Column, regress } from '@/lib/statistics/regression';
import { pilotNoise, PRIOR_SHAPE } from './pilot-noise';
import type { Levels } from './weekly-levels';

/** Waves a year of a smooth season: one for the year, one for its halves. */
export const SMOOTH = 2;

/** Of one with edges: half of the shortest wave is a month, so that a season may begin from one month to the next. */
const STEEP = 6;

/** Only what came twice is known to come back: once, an edge may as well be a step. */
const STEEP_NEEDS_DAYS = 2 * DAYS_OF_52_WEEKS;

/** Longest block that shows a wave of two months: four to a wave. */
const LONGEST_BLOCK_DAYS = 14;

/**
 * Correlation of neighbouring blocks at which the two are weighed: the highest that a diagnosis reckons with, where a step
 * of the level is a single surprise, and edges that come back every year are one at each.
 */
const CORRELATION = 0.75;

/**
 * How many yearly waves the season of a series takes: two, or six where a season that rises and falls within weeks, as
 * that of a shop that sells half more each November and December, is likelier (`regress`, by its evidence). Two waves
 * leave the edges of such a season over, which are then taken for steps of the level and for growth between them.
 * `columns` gives the regression columns for a number of waves. Always two below two years, and for blocks too long to show
 * a month.
 *
 * @example wavesOf(levels, (waves) => seasonColumns(levels.centre, waves)); // 2
 */
export function wavesOf(levels: Levels, columns: (waves: number) => readonly Column[]): number {
  const { centre, days } = levels;
  const length = (centre.at(-1) ?? 0) - (centre[0] ?? 0) + days;
  if (length < STEEP_NEEDS_DAYS || days > LONGEST_BLOCK_DAYS) return SMOOTH;
  return logEvidence(levels, columns(STEEP)) > logEvidence(levels, columns(SMOOTH)) ? STEEP : SMOOTH;
}

/** Log evidence of the columns alone, as if nothing had changed (`scanModels` has the formula). */
function logEvidence(levels: Levels, columns: readonly Column[]): number {
  const { pilot, deviation } = pilotNoise(levels);
  const precision = noisePrecision(levels.index, deviation, CORRELATION);
  const { logBase, residual } = regress(levels.log, columns, precision, pilot);
  return logBase - (PRIOR_SHAPE + levels.log.length / 2) * Math.log(PRIOR_SHAPE * pilot ** 2 + residual / 2);
}
