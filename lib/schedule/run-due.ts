import { PlateauError, recordOf } from '@/lib/model/failure';
import type { RunOutcome } from '@/lib/model/receipt';
import { type Calendar, USUAL_CALENDAR } from './calendar';
import { afterSuccess, dueJobs, inStep, nextWake, withPersonBack } from './due';
import { alone, type Exclusively } from './exclusive';
import type { Job, Run } from './job';
import { type Owed, owed } from './owed';
import { afterFailure, begun, tomorrow } from './putting-off';
import { runKey } from './run-receipt';
import { singleFlight } from './single-flight';
import type { JobStage } from './job-stage';

export interface ScheduleParts {
  readonly now: () => Date;
  readonly jobs: {
    read(): Promise<readonly Job[]>;
    /** Replaces one job in one step; a job that was taken off the list meanwhile stays off. */
    replace(job: Job): Promise<void>;
  };
  /** What became of each report, by `runKey`. Where nothing is kept, a clock that is set back tells a report again. */
  readonly receipts?: {
    read(key: string): Promise<RunOutcome | null>;
    write(key: string, outcome: RunOutcome, job: Job): Promise<void>;
  };
  /** When the jobs of a property run, as the person has it now; the usual times where it is not given. */
  readonly calendarOf?: (propertyId: string) => Promise<Calendar>;
  /**
   * Does what `job.run` says, from after its last finished step on, and tells of each step that it finishes. Doing the
   * same step for the same period again must change nothing: what stopped half-way is done again.
   */
  readonly run: (job: Job, finished: (step: JobStage) => Promise<void>) => Promise<void>;
  /** Keeps other workers out; not needed where there are none. */
  readonly exclusively?: Exclusively;
  readonly wakeAt: (instant: Date) => Promise<void>;
  readonly wakeNoMore: () => Promise<void>;
}

export interface Schedule {
  /** Does what is due, one job after the other, and asks to be woken for the next. */
  runDue(): Promise<void>;
  /** Follows the calendar and asks to be woken for the next job, after the list or the settings have changed. */
  plan(): Promise<void>;
  /** Does what waited for the person, who has acted. */
  resume(): Promise<void>;
}

const NOTHING_KEPT: NonNullable<ScheduleParts['receipts']> = {
  read: async () => null,
  write: async () => undefined,
};

/** The list of jobs at work. A job that fails is put off and stops no other. */
export function createSchedule(parts: ScheduleParts): Schedule {
  const { now, jobs, receipts = NOTHING_KEPT, exclusively = alone } = parts;
  const calendarOf = parts.calendarOf ?? (async () => USUAL_CALENDAR);
  const instant = () => Temporal.Instant.fromEpochMilliseconds(now().getTime());

  /** The jobs, in step with calendar and clock. */
  async function inStepNow(): Promise<Job[]> {
    return changed(async (job) => inStep(job, instant(), await calendarOf(job.propertyId)));
  }

  async function changed(change: (job: Job) => Job | Promise<Job>): Promise<Job[]> {
    const after: Job[] = [];
    for (const job of await jobs.read()) {
      const next = await change(job);
      if (next !== job) await jobs.replace(next);
      after.push(next);
    }
    return after;
  }

  /** Each step is saved as soon as it is done: a background that is stopped half-way goes on from there. */
  async function runAll(isMine: () => Promise<boolean>): Promise<void> {
    for (;;) {
      const [job] = dueJobs(await inStepNow(), instant());
      if (job === undefined || !(await isMine())) return;
      const next = await work(job, isMine);
      if (!(await isMine())) return;
      await jobs.replace(next);
    }
  }

  /** Works on a job that is due, and answers with how it goes on. */
  async function work(job: Job, isMine: () => Promise<boolean>): Promise<Job> {
    const calendar = await calendarOf(job.propertyId);
    const next = owed(job, instant(), calendar);
    if (await isTold(job, next)) return afterSuccess(job, next.slot, calendar);
    const started = begun({ ...job, run: resumed(job.run, next.run) }, instant());
    if (started === null) return tomorrow(job, instant());
    let current = started;
    await jobs.replace(current);
    try {
      await parts.run(current, async (step) => {
        if (!(await isMine())) throw new PlateauError('unexpected', 'Another worker has taken the job over.');
        current = { ...current, run: { ...next.run, ...current.run, step } };
        await jobs.replace(current);
      });
    } catch (error) {
      return afterFailure(current, instant(), recordOf(error).retry, calendar);
    }
    if (next.run.period) await receipts.write(runKey(job, next.run.period), 'done', job);
    return afterSuccess(current, next.slot, calendar);
  }

  /** Writes down what is passed over, and looks whether the report itself was told before. */
  async function isTold(job: Job, { run: { period }, skip }: Owed): Promise<boolean> {
    for (const passed of skip) {
      const key = runKey(job, passed);
      if ((await receipts.read(key)) === null) await receipts.write(key, 'skipped', job);
    }
    return period !== undefined && (await receipts.read(runKey(job, period))) === 'done';
  }

  async function plan(notBefore: Temporal.Instant | null = null): Promise<void> {
    const next = nextWake(await inStepNow());
    if (next === null) return parts.wakeNoMore();
    const isHeldUp = notBefore !== null && Temporal.Instant.compare(notBefore, next) > 0;
    await parts.wakeAt(new Date((isHeldUp ? notBefore : next).epochMilliseconds));
  }

  /** A start and an alarm may come together: the second waits for the first and runs nothing again. */
  const runDue = singleFlight(() => exclusively(runAll).then(plan));

  return {
    plan: () => plan(),
    runDue,
    async resume() {
      await changed((job) => withPersonBack(job, instant()));
      await runDue();
    },
  };
}

/** Goes on with what was begun, where it is still what is owed; a reading of another day begins anew. */
function resumed(begunRun: Run | undefined, owes: Run): Run {
  if (begunRun === undefined || begunRun.period?.from !== owes.period?.from) return owes;
  return owes.period === undefined && begunRun.asOf !== owes.asOf ? owes : begunRun;
}
