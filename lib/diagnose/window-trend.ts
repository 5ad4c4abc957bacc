import { DAYS_A_MONTH } from '@/lib/model/day';
import { changeColumn } from './change-columns';
import type { Change } from './change-columns';
import { ANY_LEVEL, baseColumns, monthsBefore } from './design-columns';
import type { Column } from './design-columns';
import { regimePosterior } from './regime-posterior';
import type { RegimePosterior } from './regime-posterior';
import type { Levels } from './weekly-levels';

/** Growth is whatever it is: a plausible size would hold a short window back, and it would err less often than told. */
const ANY_GROWTH = 1;

/** Fewest blocks before the window whose growth can be told from their level. */
const BLOCKS_OF_A_LINE = 3;

/**
 * The mean growth over the last `days` days before `end`, taken as one straight course on the log scale: what happened
 * in between counts as noise. A regression (`regress`) averaged over the AR(1) correlation of its noise; what was before
 * the window has a line of its own, which tells the season and nothing of the trend.
 *
 * Unlike the growth of the present regime, this asks a question that the data do not choose, so its 90% interval
 * leaves out the growth of a steady course one time in ten.
 *
 * @example windowTrend(levels, end, 364).growth; // log units a month
 */
export function windowTrend(levels: Levels, end: number, days: number): RegimePosterior {
  const base = baseColumns(levels, end);
  const growth = base.slice(-1).map(({ values }) => ({ values, plausible: ANY_GROWTH }));
  return regimePosterior(levels, end, [], [...base.slice(0, -1), ...before(levels, end, days), ...growth]);
}

/** The level and the growth of what was before the window. */
function before(levels: Levels, end: number, days: number): Column[] {
  const time = monthsBefore(levels, end);
  const start = -days / DAYS_A_MONTH;
  const block = time.findIndex((at) => at >= start);
  const column = (kind: Change['kind'], plausible: number): Column => ({
    values: changeColumn({ kind, block, within: 0, time: start, plausible, logOdds: 0 }, time),
    plausible,
  });
  if (block <= 0) return [];
  return block < BLOCKS_OF_A_LINE
    ? [column('step', ANY_LEVEL)]
    : [column('turn', ANY_GROWTH), column('step', ANY_LEVEL)];
}
