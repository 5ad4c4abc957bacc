import { addDays, type Day, DAYS_UNTIL_COMPLETE } from '@/lib/model/day';
import type { DraftKind } from '@/lib/model/draft';
import {
  calendarMonth,
  lastCompleteMonth,
  lastCompleteQuarter,
  lastCompleteWeek,
  type Period,
} from '@/lib/model/period';

/**
 * The stretch that a draft is about: the last calendar quarter, month, or week from Monday to Sunday, of which
 * every day is complete. What is handed over is of the month in which it is.
 *
 * @example draftPeriod('monthly', '2026-11-29') // { from: '2026-10-01', to: '2026-10-31' }
 */
export function draftPeriod(kind: DraftKind, asOf: Day): Period {
  return PERIODS[kind](asOf);
}

/**
 * The last day of which the figures are complete, at an instant.
 *
 * @example lastCompleteDay('Europe/Paris', Temporal.Instant.from('2026-11-21T10:00:00Z')) // '2026-11-18'
 */
export function lastCompleteDay(timeZone: string, instant: Temporal.Instant): Day {
  return addDays(instant.toZonedDateTimeISO(timeZone).toPlainDate().toString(), -DAYS_UNTIL_COMPLETE);
}

const PERIODS: Readonly<Record<DraftKind, (asOf: Day) => Period>> = {
  weekly: lastCompleteWeek,
  monthly: lastCompleteMonth,
  quarterly: lastCompleteQuarter,
  'hand-over': calendarMonth,
};
