import { recordOf } from '@/lib/model/failure';
import { afterFailure, afterSuccess, dueJobs, nextWake } from './due';
import type { Job } from './job';

export interface ScheduleParts {
  readonly now: () => Date;
  readonly jobs: {
    read(): Promise<readonly Job[]>;
    /** Replaces one job in one step; a job that was taken off the list meanwhile stays off. */
    replace(job: Job): Promise<void>;
  };
  /** Does the job. Doing the same job for the same period again must change nothing. */
  readonly run: (job: Job) => Promise<void>;
  readonly wakeAt: (instant: Date) => Promise<void>;
  readonly wakeNoMore: () => Promise<void>;
}

export interface Schedule {
  /** Does what is due, one job after the other, and asks to be woken for the next. */
  runDue(): Promise<void>;
  /** Asks to be woken for the next job, after the list has changed. */
  plan(): Promise<void>;
}

/** The list of jobs at work. A job that fails is put off and stops no other. */
export function createSchedule({ now, jobs, run, wakeAt, wakeNoMore }: ScheduleParts): Schedule {
  let running: Promise<void> | null = null;
  const instant = () => Temporal.Instant.fromEpochMilliseconds(now().getTime());

  async function afterRun(job: Job): Promise<Job> {
    try {
      await run(job);
      return afterSuccess(job, instant());
    } catch (error) {
      const { retry } = recordOf(error);
      return afterFailure(job, instant(), retry.when === 'later' ? retry.at : undefined);
    }
  }

  /** Each job is saved as soon as it is done: a background that is stopped half-way goes on from there. */
  async function runAll(): Promise<void> {
    for (const job of dueJobs(await jobs.read(), instant())) await jobs.replace(await afterRun(job));
    await plan();
  }

  async function plan(): Promise<void> {
    const next = nextWake(await jobs.read());
    await (next === null ? wakeNoMore() : wakeAt(new Date(next.epochMilliseconds)));
  }

  return {
    plan,
    /** A start and an alarm may come together: the second waits for the first and runs nothing again. */
    runDue() {
      running ??= runAll().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
