import { nextRun } from './calendar';
import { type Job, jobKey } from './job';

/** Hours to wait after the first failure, the second …; the last one holds from there on. */
const PATIENCE_HOURS = [1, 2, 4, 8, 24];

/** The jobs of one property, each at its next time after `now`. */
export function jobsFor(propertyId: string, timeZone: string, now: Temporal.Instant): Job[] {
  return (['refresh', 'weekly', 'monthly'] as const).map((kind) => ({
    kind,
    propertyId,
    timeZone,
    dueAt: nextRun(kind, timeZone, now).toString(),
    failures: 0,
  }));
}

/**
 * Keeps the jobs that are there and adds those that are missing; a property's jobs that changed zone start anew.
 * What is due stays due.
 */
export function withJobsOf(jobs: readonly Job[], propertyId: string, timeZone: string, now: Temporal.Instant): Job[] {
  const kept = jobs.filter((job) => job.propertyId !== propertyId || job.timeZone === timeZone);
  const present = new Set(kept.map(jobKey));
  return [...kept, ...jobsFor(propertyId, timeZone, now).filter((job) => !present.has(jobKey(job)))];
}

/** What is due, the longest waiting first. However often a job was missed, it stands here once. */
export function dueJobs(jobs: readonly Job[], now: Temporal.Instant): Job[] {
  return jobs
    .filter((job) => Temporal.Instant.compare(job.dueAt, now) <= 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
}

/** The job after a run that went well: its next time after now, so that missed times are not made up for one by one. */
export function afterSuccess(job: Job, now: Temporal.Instant): Job {
  return { ...job, dueAt: nextRun(job.kind, job.timeZone, now).toString(), failures: 0 };
}

/** The job after a run that failed: again after a pause that grows, or when the failure says that it can help. */
export function afterFailure(job: Job, now: Temporal.Instant, retryAt?: string): Job {
  const hours = PATIENCE_HOURS[Math.min(job.failures, PATIENCE_HOURS.length - 1)] ?? 24;
  const patient = now.add({ hours });
  const hinted = retryAt === undefined ? patient : Temporal.Instant.from(retryAt);
  const later = Temporal.Instant.compare(hinted, patient) > 0 ? hinted : patient;
  return { ...job, dueAt: later.toString(), failures: job.failures + 1 };
}

/** When the background must wake next; null when nothing is planned. */
export function nextWake(jobs: readonly Job[]): Temporal.Instant | null {
  return jobs
    .map((job) => Temporal.Instant.from(job.dueAt))
    .reduce<Temporal.Instant | null>(
      (soonest, at) => (soonest === null || Temporal.Instant.compare(at, soonest) < 0 ? at : soonest),
      null,
    );
}
