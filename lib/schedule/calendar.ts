import { addDays, type Day } from '@/lib/model/day';
import { type MonthDay, type ReportSchedule, USUAL_SCHEDULE } from '@/lib/model/schedule';
import type { PropertySettings } from '@/lib/model/settings';
import type { Job } from './job';
import { isWorkingDay } from './working-day';

/** When the jobs of a property run. Times of day are the property's own. */
export interface Calendar extends Pick<ReportSchedule, 'weekly' | 'monthly'> {
  readonly refresh: { readonly hour: number };
  /** ISO 3166: whose public holidays are no working days. */
  readonly country?: string;
  /** The first day on which reports come again; figures are read meanwhile. */
  readonly resumesOn?: Day;
}

/** Before people start to work: what is opened in the morning is of the morning. */
const READING_HOUR = 6;

/**
 * Google may still correct today and the two days before: only from the third on is the month before complete, and an
 * earlier draft would be of the month before that one.
 */
const FIRST_DAY_OF_MONTHLY = 3;

export const USUAL_CALENDAR: Calendar = calendarOf({});

/**
 * The calendar that a person's settings amount to.
 *
 * @example calendarOf({ country: 'FR' }).monthly.day // 'first-working-day'
 */
export function calendarOf({ schedule, country }: Partial<Pick<PropertySettings, 'schedule' | 'country'>>): Calendar {
  const { weekly, monthly, resumesOn } = schedule ?? USUAL_SCHEDULE;
  return {
    refresh: { hour: READING_HOUR },
    weekly,
    monthly,
    ...(country === undefined ? {} : { country }),
    ...(resumesOn === undefined ? {} : { resumesOn }),
  };
}

/**
 * The first time strictly after an instant at which a job of this kind runs; null for one that is switched off.
 *
 * A day of the month that a month lacks is its last one; an hour that a clock change skips is the hour after, and of
 * one that comes twice the first counts.
 *
 * @throws RangeError for a time zone that does not exist
 * @example
 * nextRun('weekly', 'Europe/Paris', Temporal.Instant.from('2026-03-20T12:00:00Z'))?.toString()
 * // '2026-03-25T06:00:00Z': the Wednesday after, seven o'clock in Paris
 */
export function nextRun(
  kind: Job['kind'],
  timeZone: string,
  after: Temporal.Instant,
  calendar: Calendar = USUAL_CALENDAR,
): Temporal.Instant | null {
  if (isOff(kind, calendar)) return null;
  const { hour } = calendar[kind];
  const at = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone, plainTime: { hour } }).toInstant();
  const today = after.toZonedDateTimeISO(timeZone).toPlainDate();
  const first = firstDay(kind, laterDay(today, resumption(kind, calendar)), calendar);
  if (Temporal.Instant.compare(at(first), after) > 0) return at(first);
  return at(firstDay(kind, first.add({ days: 1 }), calendar));
}

/** Whether the reports of this kind come to no end of their pause before a day is over. */
export function isPaused(kind: Job['kind'], today: Day, calendar: Calendar): boolean {
  const resumesOn = resumption(kind, calendar);
  return resumesOn !== undefined && today < resumesOn;
}

function isOff(kind: Job['kind'], calendar: Calendar): boolean {
  return kind !== 'refresh' && !calendar[kind].on;
}

function resumption(kind: Job['kind'], { resumesOn }: Calendar): Day | undefined {
  return kind === 'refresh' ? undefined : resumesOn;
}

function laterDay(today: Temporal.PlainDate, other: Day | undefined): Temporal.PlainDate {
  if (other === undefined || other <= today.toString()) return today;
  return Temporal.PlainDate.from(other);
}

/** The first day of the pattern that is today or later. */
function firstDay(kind: Job['kind'], today: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  if (kind === 'refresh') return today;
  if (kind === 'weekly') return today.add({ days: (calendar.weekly.weekday - today.dayOfWeek + 7) % 7 });
  const thisMonth = dayOfMonth(today, calendar.monthly.day, calendar.country);
  return Temporal.PlainDate.compare(thisMonth, today) >= 0
    ? thisMonth
    : dayOfMonth(today.with({ day: 1 }).add({ months: 1 }), calendar.monthly.day, calendar.country);
}

function dayOfMonth(month: Temporal.PlainDate, day: MonthDay, country: string | undefined): Temporal.PlainDate {
  if (day !== 'first-working-day') return month.with({ day: Math.max(day, FIRST_DAY_OF_MONTHLY) });
  let candidate: Day = month.with({ day: FIRST_DAY_OF_MONTHLY }).toString();
  while (!isWorkingDay(candidate, country)) candidate = addDays(candidate, 1);
  return Temporal.PlainDate.from(candidate);
}
