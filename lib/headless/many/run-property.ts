import type { AnalyticsSource } from '@/lib/collect/source';
import { type FailureRecord, PlateauError, recordOf } from '@/lib/model/failure';
import type { Report } from '@/lib/model/report';
import { calendarOf } from '@/lib/schedule/calendar';
import { isOwed } from '@/lib/schedule/due';
import type { Job } from '@/lib/schedule/job';
import { triesToday } from '@/lib/schedule/putting-off';
import { createSchedule } from '@/lib/schedule/run-due';
import { runReceipt } from '@/lib/schedule/run-receipt';
import { walkSteps } from '@/lib/schedule/run-stages';
import type { Claim } from '../state/sql';
import { aloneAt } from './alone-at';
import { keepSettings } from './entry-settings';
import { beginJobs, jobsKept, replaceJob } from './property-jobs';
import { propertyDesk } from './property-services';
import type { PropertyOutcome } from '@/lib/model/run-outcome';
import type { Entry } from './run-config';
import type { RunParts } from './run-parts';

/** Does what is due for one property: the day's reading, the week's and the month's draft. Never throws. */
export async function runProperty(entry: Entry, dependencies: RunParts): Promise<PropertyOutcome> {
  const delivered: string[] = [];
  try {
    const outcome = await aloneAt(entry.id, dependencies, (isMine) =>
      outcomeOf(entry, { ...dependencies, isMine }, delivered),
    );
    return outcome ?? { propertyId: entry.id, status: 'elsewhere', delivered };
  } catch (error) {
    return { propertyId: entry.id, delivered, ...failed(recordOf(error)) };
  }
}

/** What a run has, and whether the property is still its own. */
type Held = RunParts & { readonly isMine: Claim['isMine'] };

async function outcomeOf(entry: Entry, dependencies: Held, delivered: string[]): Promise<PropertyOutcome> {
  const { repository, now, isMine } = dependencies;
  const propertyId = entry.id;
  const source = await dependencies.sourceOf(entry);
  const isBegun = (await jobsKept(repository, propertyId)).length > 0;
  const property = isBegun ? null : await source.property(propertyId);
  const settings = await keepSettings(entry, repository, property?.timeZone ?? null);
  const calendar = calendarOf(settings);
  if (property !== null) {
    await beginJobs(repository, property, Temporal.Instant.fromEpochMilliseconds(now().getTime()), calendar);
  }
  const work = stepsOf(entry, source, dependencies, delivered);
  let begun = 0;
  let failure: FailureRecord | undefined;
  const schedule = createSchedule({
    now,
    async exclusively(act) {
      await act(isMine);
      return null;
    },
    calendarOf: async () => calendar,
    jobs: { read: () => jobsKept(repository, propertyId), replace: (job) => replaceJob(repository, job) },
    receipts: {
      read: async (key) => (await repository.read('receipts', key))?.outcome ?? null,
      write: (key, outcome) =>
        repository.write('receipts', key, runReceipt(key, outcome, { at: now().toISOString(), settings })),
    },
    async run(job, finished) {
      begun += 1;
      try {
        await walkSteps(work, job, finished);
      } catch (error) {
        failure ??= recordOf(error);
        throw error;
      }
    },
    wakeAt: async () => undefined,
    wakeNoMore: async () => undefined,
  });
  // Whoever runs it again may have mended what it waited for.
  await schedule.resume();
  if (!(await isMine())) return { propertyId, status: 'elsewhere', delivered };
  const jobs = await jobsKept(repository, propertyId);
  const instant = Temporal.Instant.fromEpochMilliseconds(now().getTime());
  const waiting = jobs.filter((job) => isOwed(job, instant));
  const until = soonest(waiting.length > 0 ? waiting : jobs);
  const name = (await repository.read('reports', propertyId))?.property.displayName;
  const at = {
    propertyId,
    ...(name === undefined ? {} : { name }),
    delivered,
    ...(until === undefined ? {} : { until }),
  };
  if (failure !== undefined) return { ...at, ...failed(failure) };
  if (waiting.length > 0) return { ...at, status: 'put-off', ...whyOf(waiting, instant) };
  return { ...at, status: begun > 0 ? 'done' : 'nothing-due' };
}

/** One reading serves all jobs of the run, and so does its failure. */
function stepsOf(entry: Entry, source: AnalyticsSource, dependencies: Held, delivered: string[]) {
  const { id: propertyId } = entry;
  const { reports, drafts, draftWriter } = propertyDesk(dependencies, source);
  let reading: Promise<Report> | undefined;

  return {
    async collected() {
      await (reading ??= reports.refresh(propertyId));
    },
    async composed({ kind, run }: Job) {
      if (kind === 'refresh' || run === undefined) return;
      if ((await drafts.kept(propertyId, kind, run.asOf)) === null)
        await draftWriter.compose(propertyId, kind, run.asOf);
    },
    async sent({ kind, run }: Job) {
      if (kind === 'refresh' || run === undefined) return;
      const draft = await drafts.kept(propertyId, kind, run.asOf);
      if (draft === null) throw new PlateauError('unexpected', 'The draft that was to be delivered is gone.');
      if (!(await dependencies.isMine()))
        throw new PlateauError('unexpected', 'Another run has taken the property over.');
      await dependencies.deliver(draft, entry, (where) => delivered.push(where));
    },
  };
}

function failed(failure: FailureRecord): Pick<PropertyOutcome, 'status' | 'failure'> {
  return { status: failure.retry.when === 'later' ? 'put-off' : 'failed', failure };
}

/** A job that failed says itself what is amiss, at its next try; one that never came to an end can only be told of. */
function whyOf(waiting: readonly Job[], now: Temporal.Instant): Pick<PropertyOutcome, 'failure'> {
  const tries = waiting.map((job) => (job.failures === 0 ? triesToday(job, now) : 0)).find((count) => count > 0);
  if (tries === undefined) return {};
  const failure = new PlateauError('broken-off', `The work was begun ${tries} times today and never ended.`, {
    retry: { when: 'later' },
    details: { value: tries },
  });
  return { failure: recordOf(failure) };
}

function soonest(jobs: readonly Job[]): string | undefined {
  return jobs
    .filter(({ waits }) => waits !== 'off')
    .map(({ dueAt }) => dueAt)
    .toSorted((one, other) => Temporal.Instant.compare(one, other))[0];
}
