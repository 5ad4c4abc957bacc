import type { FailureRecord } from '@/lib/model/failure';
import { type Calendar, nextRun, USUAL_CALENDAR } from './calendar';
import type { Job } from './job';

/** Hours to wait after the first failure, the second …; the last one holds from there on. */
const PATIENCE_HOURS = [1, 2, 4, 8, 24];

/**
 * Five tries of these pauses fit in a day; three more are for a background that the browser stops half-way. What ends
 * the background each time is not begun without end.
 */
const MOST_TRIES_A_DAY = 8;

/**
 * The job after a run that failed. Where somebody has to act first, it says so and asks again at its next time, since
 * much can be mended elsewhere; otherwise again after a pause that grows, or when the failure says that it can help.
 */
export function afterFailure(
  job: Job,
  now: Temporal.Instant,
  retry: FailureRecord['retry'] = { when: 'later' },
  calendar: Calendar = USUAL_CALENDAR,
): Job {
  const failed: Job = { ...job, failures: job.failures + 1 };
  const next = nextRun(job.kind, job.timeZone, now, calendar);
  if (retry.when === 'after-action' && next !== null)
    return { ...failed, waits: 'needs-person', dueAt: next.toString() };
  const hours = PATIENCE_HOURS[Math.min(job.failures, PATIENCE_HOURS.length - 1)] ?? 24;
  const patient = now.add({ hours });
  const hinted = retry.when === 'later' && retry.at !== undefined ? Temporal.Instant.from(retry.at) : patient;
  return { ...failed, dueAt: (Temporal.Instant.compare(hinted, patient) > 0 ? hinted : patient).toString() };
}

/** The job as it begins a run: counted, so that a stop half-way leaves its trace; null when it was begun often enough today. */
export function begun(job: Job, now: Temporal.Instant): Job | null {
  const count = triesToday(job, now);
  if (count >= MOST_TRIES_A_DAY) return null;
  const { waits: _tried, ...rest } = job;
  return { ...rest, tries: { on: todayOf(job, now), count: count + 1 } };
}

/** How often the job was begun on this day without coming to its end. */
export function triesToday(job: Job, now: Temporal.Instant): number {
  return job.tries?.on === todayOf(job, now) ? job.tries.count : 0;
}

function todayOf({ timeZone }: Job, now: Temporal.Instant): string {
  return now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The job, put off to the first hour of the next day. */
export function tomorrow(job: Job, now: Temporal.Instant): Job {
  const day = now.toZonedDateTimeISO(job.timeZone).toPlainDate().add({ days: 1 });
  return { ...job, dueAt: day.toZonedDateTime(job.timeZone).toInstant().toString() };
}
