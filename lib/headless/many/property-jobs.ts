import type { Property } from '@/lib/model/property';
import { FIRST_STATE } from '@/lib/storage/records';
import type { Repository } from '@/lib/storage/repository';
import type { Calendar } from '@/lib/schedule/calendar';
import { jobsFor } from '@/lib/schedule/due';
import { type Job, jobKey } from '@/lib/schedule/job';

/** A record for each property: hundreds of them at work would wait for each other at one. */
const keyOf = (propertyId: string) => `property|${propertyId}`;

export async function jobsKept(repository: Pick<Repository, 'read'>, propertyId: string): Promise<readonly Job[]> {
  return (await repository.read('state', keyOf(propertyId)))?.jobs ?? [];
}

export async function replaceJob(repository: Repository, job: Job): Promise<void> {
  await repository.update('state', keyOf(job.propertyId), (kept) => {
    const { jobs, ...state } = kept ?? FIRST_STATE;
    return { value: { ...state, jobs: jobs.map((each) => (jobKey(each) === jobKey(job) ? job : each)) }, result: null };
  });
}

/** The jobs of a property that is new, all due at once: whoever adds one reads of its last week and month today. */
export async function beginJobs(
  repository: Repository,
  { id, timeZone }: Property,
  now: Temporal.Instant,
  calendar: Calendar,
): Promise<void> {
  const due = now.toString();
  const jobs = jobsFor(id, timeZone, now, calendar).map((job) =>
    job.waits === 'off' ? job : { ...job, slot: due, dueAt: due },
  );
  await repository.writeNew('state', keyOf(id), { ...FIRST_STATE, jobs });
}
