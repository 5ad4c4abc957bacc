import { median } from '@/lib/statistics/robust';
import type { Chart } from '@/lib/model/chart';
import { DAYS_A_MONTH, daysBetween } from '@/lib/model/day';

type Trend = Extract<Chart, { kind: 'trend' }>;

/** A place in a trend: how many steps after its start, and how high. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** Weeks are drawn by fours: at the size of a word, single weeks are noise. */
const STEPS_A_POINT = 4;
const DAYS_A_STEP = { day: 1, week: 7, month: DAYS_A_MONTH } as const;

/** The course of a trend in the median of each four steps, the last one whole; null where nothing was measured. */
export function courseOf({ values }: Trend): (Point | null)[] {
  const blocks = Math.ceil(values.length / STEPS_A_POINT);
  return Array.from({ length: blocks }, (_, block) => {
    const end = values.length - STEPS_A_POINT * (blocks - 1 - block);
    const from = Math.max(0, end - STEPS_A_POINT);
    const known = values.slice(from, end).filter((value) => value !== null);
    return known.length === 0 ? null : { at: (from + end - 1) / 2, value: median(known) };
  });
}

/**
 * The line of the present regime, in the same steps, or that of the regime before. None where neither a verdict nor a turn
 * is told: at the size of a word there is no room for the interval, and a line alone would be a trend that nobody claims.
 */
export function regimeOf({ verdict, regime, start, step }: Trend, which: 'line' | 'before'): Point[] {
  const { mark = 'change' } = regime ?? {};
  if (verdict === 'inconclusive' && mark === 'change') return [];
  return (regime?.[which] ?? []).map(({ day, value }) => ({ at: daysBetween(start, day) / DAYS_A_STEP[step], value }));
}
