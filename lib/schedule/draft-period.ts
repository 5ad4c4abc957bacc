import { mondayOf } from '@/lib/collect/reading-window';
import { addDays, type Day } from '@/lib/model/day';
import type { DraftKind } from '@/lib/model/draft';
import { calendarMonth, lastCompleteMonth, lastCompleteQuarter, type Period } from '@/lib/model/period';

/**
 * The stretch that a draft is about: the last calendar quarter, month, or week from Monday to Sunday, of which
 * every day is complete. What is handed over is of the month in which it is.
 *
 * @example draftPeriod('monthly', '2026-11-29') // { from: '2026-10-01', to: '2026-10-31' }
 */
export function draftPeriod(kind: DraftKind, asOf: Day): Period {
  return PERIODS[kind](asOf);
}

const PERIODS: Readonly<Record<DraftKind, (asOf: Day) => Period>> = {
  weekly: lastWeek,
  monthly: lastCompleteMonth,
  quarterly: lastCompleteQuarter,
  'hand-over': calendarMonth,
};

function lastWeek(asOf: Day): Period {
  const monday = mondayOf(addDays(asOf, -6));
  return { from: monday, to: addDays(monday, 6) };
}
