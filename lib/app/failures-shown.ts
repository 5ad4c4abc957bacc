import type { ToldFailure } from '@/lib/messages/replies';
import type { KeptFailure } from '@/lib/model/kept-failure';
import type { State } from '@/lib/storage/records';
import { type Job, jobKey } from '@/lib/schedule/job';

/** What failed, each with the instant at which it is tried again without anybody. */
export function toldFailures({ failures, jobs }: Pick<State, 'failures' | 'jobs'>): ToldFailure[] {
  return failures.map((kept) => ({ ...kept, again: againOf(kept, jobs) }));
}

/** A report that is tried again reads the figures first, and so tries the reading too. */
function againOf({ of }: KeptFailure, jobs: readonly Job[]): ToldFailure['again'] {
  if (of === null) return null;
  const tried = jobs.filter(
    (job) =>
      job.waits === undefined &&
      (jobKey(job) === jobKey(of) ||
        (of.kind === 'refresh' && job.propertyId === of.propertyId && job.failures > 0 && job.run?.step === undefined)),
  );
  const [next] = tried.toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
  return next === undefined ? null : { at: next.dueAt, timeZone: next.timeZone };
}
