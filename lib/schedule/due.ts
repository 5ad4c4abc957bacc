import { type Calendar, isPaused, nextRun, USUAL_CALENDAR } from './calendar';
import { type Job, jobKey, slotOf } from './job';

const KINDS = ['refresh', 'weekly', 'monthly'] as const satisfies readonly Job['kind'][];

/** No quota is away for longer than a day: what is put off for two was put off by a clock that was ahead. */
const LONGEST_PAUSE_HOURS = 48;

/** The jobs of one property, each at its next time after `now`. */
export function jobsFor(
  propertyId: string,
  timeZone: string,
  now: Temporal.Instant,
  calendar: Calendar = USUAL_CALENDAR,
): Job[] {
  return KINDS.map((kind) => {
    const begun = { kind, propertyId, timeZone, dueAt: now.toString(), failures: 0, since: now.toString() };
    return planned(begun, nextRun(kind, timeZone, now, calendar));
  });
}

/**
 * Keeps the jobs that are there and adds those that are missing; a property's jobs that changed zone start anew. What is
 * due stays due, and what waited for a person is due: this is called when a reading went well.
 */
export function withJobsOf(
  jobs: readonly Job[],
  propertyId: string,
  timeZone: string,
  now: Temporal.Instant,
  calendar: Calendar = USUAL_CALENDAR,
): Job[] {
  const kept = jobs
    .filter((job) => job.propertyId !== propertyId || job.timeZone === timeZone)
    .map((job) => (job.propertyId === propertyId ? withPersonBack(job, now) : job));
  const present = new Set(kept.map(jobKey));
  return [...kept, ...jobsFor(propertyId, timeZone, now, calendar).filter((job) => !present.has(jobKey(job)))];
}

/** The job, due at once where it waited for somebody to act. */
export function withPersonBack(job: Job, now: Temporal.Instant): Job {
  if (job.waits !== 'needs-person') return job;
  const { waits: _acted, ...rest } = job;
  return { ...rest, dueAt: now.toString() };
}

/**
 * The job as the calendar has it now. One that is not due yet follows the calendar, which may have changed; so does one
 * whose time lies too far ahead, because the clock was ahead when it was planned. What is due stays due; and what was due as
 * soon as it was taken up is due then, though a clock was set back in between: no calendar knows that time.
 */
export function inStep(job: Job, now: Temporal.Instant, calendar: Calendar): Job {
  const { kind, timeZone, since } = job;
  const begun = since === undefined ? now : later(Temporal.Instant.from(since), now);
  const next = nextRun(kind, timeZone, begun, calendar);
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const isAhead = Temporal.Instant.compare(slotOf(job), now) > 0;
  const isOff = next === null || job.waits === 'off' || isPaused(kind, today, calendar);
  if (isAhead && !isOff && job.slot === since) return job;
  if (isAhead || isOff) return planned(job, next);
  const latest = job.waits === 'needs-person' ? next : now.add({ hours: LONGEST_PAUSE_HOURS });
  return Temporal.Instant.compare(job.dueAt, latest) > 0 ? { ...job, dueAt: now.toString() } : job;
}

/** What is due, the longest waiting first. However often a job was missed, it stands here once. */
export function dueJobs(jobs: readonly Job[], now: Temporal.Instant): Job[] {
  return jobs
    .filter((job) => job.waits !== 'off' && Temporal.Instant.compare(job.dueAt, now) <= 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
}

/** Whether the job's own time is over and it is not done: it is due, put off, or waits for somebody. */
export function isOwed(job: Job, now: Temporal.Instant): boolean {
  return job.waits !== 'off' && Temporal.Instant.compare(slotOf(job), now) <= 0;
}

/**
 * The job after a run that went well: at its next time after the one that was dealt with. Of a run that made up for all
 * that was missed, that is now.
 */
export function afterSuccess(job: Job, dealtWith: Temporal.Instant, calendar: Calendar = USUAL_CALENDAR): Job {
  const { run: _done, tries: _counted, waits: _over, ...rest } = job;
  return planned({ ...rest, failures: 0 }, nextRun(job.kind, job.timeZone, dealtWith, calendar));
}

/** When the background must wake next; null when nothing is planned. */
export function nextWake(jobs: readonly Job[]): Temporal.Instant | null {
  return jobs
    .filter((job) => job.waits !== 'off')
    .map((job) => Temporal.Instant.from(job.dueAt))
    .reduce<Temporal.Instant | null>(
      (soonest, at) => (soonest === null || Temporal.Instant.compare(at, soonest) < 0 ? at : soonest),
      null,
    );
}

/** The same object where nothing changes, so that nothing is written for it. */
function planned(job: Job, next: Temporal.Instant | null): Job {
  const { waits, ...rest } = job;
  if (next === null) return waits === 'off' ? job : { ...rest, waits: 'off' };
  const slot = next.toString();
  return waits === undefined && slot === job.slot && slot === job.dueAt ? job : { ...rest, slot, dueAt: slot };
}

function later(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) > 0 ? one : other;
}
