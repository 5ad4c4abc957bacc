import type { Job } from './job';

/** Times of day are the property's own. Weekdays count from Monday = 1, as in ISO 8601. */
export interface Calendar {
  readonly refresh: { readonly hour: number };
  readonly weekly: { readonly weekday: number; readonly hour: number };
  readonly monthly: { readonly day: number; readonly hour: number };
}

/**
 * Google may still correct today and the two days before. A week is complete on the Wednesday after
 * it, a month on the third: earlier drafts would rest on figures that move.
 */
export const USUAL_CALENDAR: Calendar = {
  refresh: { hour: 6 },
  weekly: { weekday: 3, hour: 7 },
  monthly: { day: 3, hour: 7 },
};

/**
 * The first time strictly after an instant at which a job of this kind runs.
 *
 * A day of the month that a month lacks is its last one; an hour that a clock change skips is the hour after.
 *
 * @throws RangeError for a time zone that does not exist
 * @example
 * nextRun('weekly', 'Europe/Paris', Temporal.Instant.from('2026-03-20T12:00:00Z')).toString()
 * // '2026-03-25T06:00:00Z': the Wednesday after, seven o'clock in Paris
 */
export function nextRun(
  kind: Job['kind'],
  timeZone: string,
  after: Temporal.Instant,
  calendar: Calendar = USUAL_CALENDAR,
): Temporal.Instant {
  const today = after.toZonedDateTimeISO(timeZone).toPlainDate();
  const { hour } = calendar[kind];
  const at = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone, plainTime: { hour } }).toInstant();
  const first = at(firstDay(kind, today, calendar));
  return Temporal.Instant.compare(first, after) > 0 ? first : at(dayAfter(kind, today, calendar));
}

/** The first day of the pattern that is today or later. */
function firstDay(kind: Job['kind'], today: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  if (kind === 'refresh') return today;
  if (kind === 'weekly') return today.add({ days: (calendar.weekly.weekday - today.dayOfWeek + 7) % 7 });
  const thisMonth = today.with({ day: calendar.monthly.day });
  return Temporal.PlainDate.compare(thisMonth, today) >= 0
    ? thisMonth
    : today.add({ months: 1 }).with({ day: calendar.monthly.day });
}

/** The day of the pattern after `firstDay`. */
function dayAfter(kind: Job['kind'], today: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  return firstDay(kind, firstDay(kind, today, calendar).add({ days: 1 }), calendar);
}
