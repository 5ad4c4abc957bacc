import { addDays, type Day } from '@/lib/model/day';
import { calendarMonth, type Period } from '@/lib/model/period';
import { type Calendar, nextRun } from './calendar';
import { draftPeriod, lastCompleteDay } from './draft-period';
import { type Job, type Run, slotOf } from './job';

/** A quarter's review looks no further back: older months would be of no use to anybody. */
const MONTHS_STILL_OF_USE = 3;

/** What a job that is due does next. */
export interface Owed {
  readonly run: Run;
  /** The time of the calendar that is dealt with by it, and all before. */
  readonly slot: Temporal.Instant;
  /** The periods that are passed over. */
  readonly skip: readonly Period[];
}

/**
 * What a job that is due owes, from its first time that is not dealt with until now.
 *
 * A weekly report is about the last complete week and no other: what was to be known three weeks ago is superseded.
 * The report of a month that was missed is still asked for: each of the last three is told, the oldest first, as of the
 * last day on which it was the latest.
 *
 * @example owed(weeklyJob, now, calendar).run.period // { from: '2026-11-09', to: '2026-11-15' }
 */
export function owed(job: Job, now: Temporal.Instant, calendar: Calendar): Owed {
  const asOf = lastCompleteDay(job.timeZone, now);
  if (job.kind === 'refresh') return { run: { asOf }, slot: now, skip: [] };
  const missed = periodsSince(job, job.kind, now, calendar);
  const periods = missed.map(({ period }) => period);
  if (job.kind === 'weekly') {
    const period = draftPeriod('weekly', asOf);
    return { run: { period, asOf }, slot: now, skip: periods.filter(({ from }) => from !== period.from) };
  }
  const [next] = missed.slice(-MONTHS_STILL_OF_USE);
  const period = next?.period ?? draftPeriod('monthly', asOf);
  const run = { period, asOf: earlier(asOf, lastAsLatest(period)) };
  return { run, slot: next?.slot ?? now, skip: periods.slice(0, -MONTHS_STILL_OF_USE) };
}

/** The periods of the job's times until now, each with its time, oldest first. */
function periodsSince(job: Job, kind: 'weekly' | 'monthly', now: Temporal.Instant, calendar: Calendar) {
  const missed: { readonly period: Period; readonly slot: Temporal.Instant }[] = [];
  let slot: Temporal.Instant | null = slotOf(job);
  while (slot !== null && Temporal.Instant.compare(slot, now) <= 0) {
    missed.push({ period: draftPeriod(kind, lastCompleteDay(job.timeZone, slot)), slot });
    slot = nextRun(kind, job.timeZone, slot, calendar);
  }
  return missed;
}

/** The day before the next month is complete. */
function lastAsLatest({ to }: Period): Day {
  return addDays(calendarMonth(addDays(to, 1)).to, -1);
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
