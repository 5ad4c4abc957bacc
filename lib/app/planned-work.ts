import type { Report } from '@/lib/model/report';
import { withJobsOf } from '@/lib/schedule/due';
import { jobKey } from '@/lib/schedule/job';
import { createSchedule, type Schedule } from '@/lib/schedule/run-due';
import type { Drafts } from './drafts';
import type { Failures } from './failures';
import type { Parts } from './parts';
import type { Reports } from './reports';
import { changeState, readState } from './state';

export interface PlannedWork {
  readonly schedule: Schedule;
  /** Plans the readings and drafts of the chosen property, once its time zone is known. */
  planFor(report: Report): Promise<void>;
}

/** What goes on by itself: the daily reading, the week's and the month's draft. */
export function createPlannedWork(
  { repository, now, wakeAt, wakeNoMore }: Parts,
  { reports, drafts, failures }: { reports: Reports; drafts: Drafts; failures: Failures },
): PlannedWork {
  const schedule = createSchedule({
    now,
    wakeAt,
    wakeNoMore,
    jobs: {
      read: async () => (await readState(repository)).jobs,
      async replace(job) {
        await changeState(repository, ({ jobs }) => ({
          jobs: jobs.map((each) => (jobKey(each) === jobKey(job) ? job : each)),
        }));
      },
    },
    run: ({ kind, propertyId }) =>
      failures.watch(async () => {
        await reports.refresh(propertyId);
        if (kind !== 'refresh') await drafts.announce(propertyId, kind);
      }),
  });

  return {
    schedule,
    async planFor({ source, property }) {
      const { propertyId, grant } = await readState(repository);
      if (source !== 'ga4' || grant === null || propertyId !== property.id) return;
      const instant = Temporal.Instant.fromEpochMilliseconds(now().getTime());
      await changeState(repository, ({ jobs }) => ({
        jobs: withJobsOf(jobs, property.id, property.timeZone, instant),
      }));
      await schedule.plan();
    },
  };
}
