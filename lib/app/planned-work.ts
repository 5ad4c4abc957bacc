import type { Delivered } from '@/lib/deliver/deliver-once';
import { eachWay } from '@/lib/deliver/each-way';
import type { Draft } from '@/lib/model/draft';
import { PlateauError, recordOf } from '@/lib/model/failure';
import type { MailWay } from '@/lib/model/receipt';
import type { Report } from '@/lib/model/report';
import { type Calendar, calendarOf } from '@/lib/schedule/calendar';
import { withJobsOf } from '@/lib/schedule/due';
import { type Job, jobKey } from '@/lib/schedule/job';
import { createSchedule, type Schedule } from '@/lib/schedule/run-due';
import { runReceipt } from '@/lib/schedule/run-receipt';
import type { JobStage } from '@/lib/schedule/job-stage';
import { walkSteps } from '@/lib/schedule/run-stages';
import type { Drafts } from './drafts';
import type { Failures } from './failures';
import { followedProperties } from './followed';
import type { Mailing } from './mailing';
import type { Dependencies } from './dependencies';
import type { Posting } from './posting';
import { settingsOf } from './property-settings';
import type { Reports } from './reports';
import { changeState, readState } from './state';

export interface PlannedWork {
  readonly schedule: Schedule;
  /** Plans the readings and drafts of a property that is followed, once its time zone is known. */
  planFor(report: Report): Promise<void>;
}

interface Services {
  readonly reports: Reports;
  readonly drafts: Drafts;
  readonly failures: Failures;
  readonly mailing: Mailing;
  readonly posting: Posting;
}

/** What goes on by itself: the daily reading, the week's and the month's draft, and its way into the mailbox and the channel. */
export function createPlannedWork(
  dependencies: Dependencies,
  { reports, drafts, failures, mailing, posting }: Services,
): PlannedWork {
  const { repository, now, draftWriter, exclusively, wakeAt, wakeNoMore } = dependencies;
  const calendarFor = async (propertyId: string): Promise<Calendar> =>
    calendarOf(await settingsOf(dependencies, propertyId));

  /** A draft that the person has written already stays as it is, and is no news. */
  async function compose({ kind, propertyId, run }: Job): Promise<void> {
    if (kind === 'refresh' || run === undefined) return;
    if ((await drafts.kept(propertyId, kind, run.asOf)) !== null) return;
    await draftWriter.compose(propertyId, kind, run.asOf);
    await drafts.announce(propertyId, kind, run.asOf);
  }

  const mail = async (draft: Draft, way: MailWay) =>
    (await mailing.send(draft, 'boss', { way, byItself: true })).outcome;

  async function send({ kind, propertyId, run }: Job): Promise<void> {
    if (kind === 'refresh' || run === undefined) return;
    const { schedule } = await settingsOf(dependencies, propertyId);
    const { way = 'plateau', to, channel = [] } = schedule ?? {};
    const mailbox = way === 'plateau' || (way === 'gmail' && !to) ? null : way;
    const isPosted = channel.includes(kind);
    if (mailbox === null && !isPosted) return;
    const draft = await drafts.kept(propertyId, kind, run.asOf);
    if (draft === null) throw new PlateauError('unexpected', 'The draft that was to be sent is gone.');
    await eachWay([
      ...(mailbox === null ? [] : [() => seenToEnd('mail-unclear', draft, () => mail(draft, mailbox))]),
      ...(isPosted ? [() => seenToEnd('channel-unclear', draft, () => posting.post(draft))] : []),
    ]);
  }

  /** Whatever the figures are read for, their failure is the reading's; a report's own is of what comes after. */
  async function runJob(job: Job, finished: (step: JobStage) => Promise<void>): Promise<void> {
    const { propertyId } = job;
    const collected = () =>
      failures.watch({ kind: 'refresh', propertyId }, async () => void (await reports.refresh(propertyId)));
    await walkSteps({ collected }, job, finished);
    if (job.kind === 'refresh') return;
    await failures.watch(job, () => walkSteps({ composed: compose, sent: send }, job, finished));
  }

  const schedule = createSchedule({
    now,
    exclusively,
    wakeAt,
    wakeNoMore,
    calendarOf: calendarFor,
    jobs: {
      read: async () => (await readState(repository)).jobs,
      async replace(job) {
        await changeState(repository, ({ jobs }) => ({
          jobs: jobs.map((each) => (jobKey(each) === jobKey(job) ? job : each)),
        }));
      },
    },
    receipts: {
      read: async (key) => (await repository.read('receipts', key))?.outcome ?? null,
      async write(key, outcome, { propertyId }) {
        const settings = await settingsOf(dependencies, propertyId);
        await repository.write('receipts', key, runReceipt(key, outcome, { at: now().toISOString(), settings }));
      },
    },
    run: runJob,
  });

  return {
    schedule,
    async planFor({ source, property }) {
      const { grant } = await readState(repository);
      if (source !== 'ga4' || grant === null || !(await followedProperties(dependencies)).has(property.id)) return;
      const instant = Temporal.Instant.fromEpochMilliseconds(now().getTime());
      const calendar = await calendarFor(property.id);
      await changeState(repository, ({ jobs }) => ({
        jobs: withJobsOf(jobs, property.id, property.timeZone, instant, calendar),
      }));
      await schedule.plan();
    },
  };
}

/** A sending whose end nobody saw names the draft: on its page the person is asked. */
async function seenToEnd(
  code: 'mail-unclear' | 'channel-unclear',
  { id, propertyId }: Draft,
  send: () => Promise<Delivered['outcome']>,
): Promise<void> {
  const unclear = (cause?: unknown) =>
    new PlateauError(code, 'A sending never said how it ended.', {
      cause,
      retry: { when: 'after-action' },
      details: { property: propertyId, draft: id },
    });
  const outcome = await send().catch((error: unknown) => {
    throw recordOf(error).code === code ? unclear(error) : error;
  });
  if (outcome === 'unclear') throw unclear();
}
