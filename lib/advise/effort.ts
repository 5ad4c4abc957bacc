import type { Effort } from '@/lib/model/recommendation';
import type { Tool } from '@/lib/model/tool';
import type { Tactic } from './tactic';

export const HOURS_A_DAY = 7;
/** A working year in France: 52 weeks less five of leave. */
export const WORKING_WEEKS = 47;
/** Days of work in a year's contract in France (Code du travail, L. 3121-64). */
export const WORKING_DAYS = 218;

/**
 * What a tactic costs: hours to set up, hours a week, and both over the first year of 47 working weeks. What it
 * takes every working day once it is extended is told beside it, over 218 days and as a share of a full-time job of
 * 218 × 7 hours: two hours a day are 436 hours a year, 0.29 of one. A paid tool counts unless it is among those that the
 * person has.
 *
 * @example effortOf({ ...productReviews, rollOutDailyHours: 2 }).rollOut // { dailyHours: 2, yearlyHours: 436, fullTimeShare: 0.3 }
 */
export function effortOf(tactic: Tactic, tools: readonly Tool[] = []): Effort {
  const { setUpHours, weeklyHours, rollOutDailyHours: daily, tool } = tactic;
  return {
    setUpHours,
    weeklyHours,
    firstYearHours: setUpHours + WORKING_WEEKS * weeklyHours,
    ...(daily === undefined
      ? {}
      : { rollOut: { dailyHours: daily, yearlyHours: WORKING_DAYS * daily, fullTimeShare: daily / HOURS_A_DAY } }),
    ...(tool === undefined || tools.includes(tool) ? {} : { licence: true }),
  };
}
