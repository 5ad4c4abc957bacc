import { jobsFor } from '@/lib/schedule/due';
import type { Calendar } from '@/lib/schedule/calendar';
import { alone, byWebLock, type Exclusively } from '@/lib/schedule/exclusive';
import { type Job, jobKey } from '@/lib/schedule/job';
import { byLease, type Lease } from './lease';
import { createSchedule, type Schedule } from '@/lib/schedule/run-due';
import { runKey } from '@/lib/schedule/run-receipt';
import { JobStage } from '@/lib/schedule/job-stage';
import { type StepWork, walkSteps } from '@/lib/schedule/run-stages';
import type { Store } from './stores';

/** What happens to a step: nothing, a failure, or the end of the worker before or after its effect. */
export type Fate = 'well' | 'dies-before' | 'dies-after' | Error;

export interface WorldParts {
  readonly store: Store;
  readonly timeZone: string;
  readonly calendar: Calendar;
  readonly start: Temporal.Instant;
  /** Asked before each step; the usual fate is that all goes well. */
  readonly fate?: (step: JobStage, job: Job, now: Temporal.Instant) => Fate;
  readonly lock?: 'none' | 'web-lock' | 'lease';
}

interface Worker {
  readonly schedule: Schedule;
  readonly died: Promise<void>;
}

/** A browser whose clock is moved by hand, its alarm, what outlives it, and what left it. */
export function createWorld({ store, timeZone, calendar, start, fate = () => 'well', lock = 'none' }: WorldParts) {
  let now = start.epochMilliseconds;
  let wake: number | null = null;
  let lease: Lease | null = null;
  let workers = 0;
  let deaths = 0;
  const locks = fakeLocks();
  /** How often the effect of a step came about, by report. */
  const effects = new Map<string, number>();
  const begun: string[] = [];
  const instant = () => Temporal.Instant.fromEpochMilliseconds(now);

  function worker(): Worker {
    workers += 1;
    let isDead = false;
    let die = () => undefined as void;
    const died = new Promise<void>((resolve) => {
      die = resolve;
    });
    /** The dead do nothing more: what they wait for never comes. */
    const alive = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      await Promise.resolve();
      return isDead ? new Promise<Result>(() => undefined) : work();
    };
    const end = () => {
      isDead = true;
      deaths += 1;
      die();
      return new Promise<void>(() => undefined);
    };
    const stepWork = (step: JobStage) => async (job: Job) => {
      const what = fate(step, job, instant());
      if (what instanceof Error) throw what;
      if (what === 'dies-before') return end();
      const key = `${step}|${keyOf(job)}`;
      await alive(async () => void effects.set(key, (effects.get(key) ?? 0) + 1));
      if (what === 'dies-after') return end();
    };
    const work: StepWork = Object.fromEntries(JobStage.options.map((step) => [step, stepWork(step)]));
    const ways: Readonly<Record<'none' | 'web-lock' | 'lease', Exclusively>> = {
      none: alone,
      'web-lock': byWebLock(locks.of(died)),
      lease: byLease({
        holder: `worker ${workers}`,
        now: () => new Date(now),
        change: (change) =>
          alive(async () => {
            lease = change(lease);
          }),
      }),
    };
    const schedule = createSchedule({
      now: () => new Date(now),
      jobs: {
        read: () => alive(store.jobs.read),
        replace: (job) => alive(() => store.jobs.replace(job)),
      },
      receipts: {
        read: (key) => alive(() => store.receipts.read(key)),
        write: (...receipt) => alive(() => store.receipts.write(...receipt)),
      },
      calendarOf: async () => calendar,
      run: (job, finished) => {
        begun.push(`${dayOf(instant(), timeZone)} ${jobKey(job)}`);
        return walkSteps(work, job, finished);
      },
      exclusively: ways[lock],
      wakeAt: (at) =>
        alive(async () => {
          wake = at.getTime();
        }),
      wakeNoMore: () =>
        alive(async () => {
          wake = null;
        }),
    });
    return { schedule, died };
  }

  /** A start of the background, or of two at once: what is due is done, or the worker ends. */
  async function wakeUp(together = 1): Promise<void> {
    await Promise.all(
      Array.from({ length: together }, async () => {
        const { schedule, died } = worker();
        await Promise.race([schedule.runDue(), died]);
      }),
    );
  }

  return {
    effects,
    begun,
    worker,
    wakeUp,
    now: instant,
    wake: () => (wake === null ? null : Temporal.Instant.fromEpochMilliseconds(wake)),
    deaths: () => deaths,
    goTo: (at: Temporal.Instant) => {
      now = at.epochMilliseconds;
    },
    install: () => store.put(jobsFor('1', timeZone, start, calendar)),
    /** Lives until an instant: wakes for each alarm, at once after a death, and later where the browser is closed. */
    async liveUntil(end: Temporal.Instant, opensAt = (at: Temporal.Instant) => at, together = 1): Promise<void> {
      await wakeUp(together);
      for (;;) {
        const at = opensAt(Temporal.Instant.fromEpochMilliseconds(Math.max(now + 1000, wake ?? now)));
        if (Temporal.Instant.compare(at, end) >= 0) break;
        now = at.epochMilliseconds;
        await wakeUp(together);
      }
      now = end.epochMilliseconds;
    },
    /** Reports that left, with how often. */
    sent: (kind: Job['kind']) =>
      new Map(
        [...effects].flatMap(([key, times]) =>
          key.startsWith(`sent|1|${kind}|`) ? [[key.slice('sent|'.length), times] as const] : [],
        ),
      ),
  };
}

export function keyOf(job: Job): string {
  return job.run?.period ? runKey(job, job.run.period) : `${job.propertyId}|${job.kind}|${job.run?.asOf ?? ''}`;
}

function dayOf(at: Temporal.Instant, timeZone: string): string {
  return at.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The browser's locks, as far as they are used: one holder, the others wait, the dead let go. */
function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    of: (died: Promise<void>): Pick<LockManager, 'request'> => ({
      request: async (_name: string, ...rest: readonly unknown[]) => {
        const work = rest.at(-1);
        if (typeof work !== 'function') throw new TypeError('A lock is asked for without work.');
        const before = last;
        const held = before.then(() => Promise.race([work(null), died]));
        last = held.catch(() => undefined);
        return held;
      },
    }),
  };
}
