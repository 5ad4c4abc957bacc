import { describe, expect, it, vi } from 'vitest';
import { PlateauError } from '@/lib/model/failure';
import { jobsFor } from '@/lib/schedule/due';
import { type Job, jobKey } from '@/lib/schedule/job';
import { createSchedule } from '@/lib/schedule/run-due';

function setUp(run: (job: Job) => Promise<void>, start = '2026-11-21T10:00:00Z') {
  let time = Date.parse(start);
  let jobs: readonly Job[] = jobsFor('1', 'Europe/Paris', Temporal.Instant.from(start));
  const wakeAt = vi.fn(async (_instant: Date) => undefined);
  const wakeNoMore = vi.fn(async () => undefined);
  const schedule = createSchedule({
    now: () => new Date(time),
    jobs: {
      read: async () => jobs,
      replace: async (job) => {
        jobs = jobs.map((each) => (jobKey(each) === jobKey(job) ? job : each));
      },
    },
    run,
    wakeAt,
    wakeNoMore,
  });
  return {
    schedule,
    wakeAt,
    wakeNoMore,
    jobs: () => jobs,
    forget: () => {
      jobs = [];
    },
    goTo: (instant: string) => {
      time = Date.parse(instant);
    },
  };
}

describe('the schedule', () => {
  it('does nothing before its time and asks to be woken for it', async () => {
    const run = vi.fn(async () => undefined);
    const { schedule, wakeAt } = setUp(run);
    await schedule.runDue();
    expect(run).not.toHaveBeenCalled();
    expect(wakeAt).toHaveBeenLastCalledWith(new Date('2026-11-22T05:00:00Z'));
  });

  it('does once, at the next start, what was missed for months', async () => {
    const done: string[] = [];
    const { schedule, goTo } = setUp(async ({ kind, run }) => void done.push(`${kind} ${run?.period?.from ?? ''}`));
    goTo('2027-02-15T09:00:00Z');
    const owes = ['refresh ', 'weekly 2027-02-01', 'monthly 2026-11-01', 'monthly 2026-12-01', 'monthly 2027-01-01'];
    await schedule.runDue();
    expect(done).toEqual(owes);
    await schedule.runDue();
    expect(done).toEqual(owes);
  });

  it('does a job once when an alarm and a start come together', async () => {
    const run = vi.fn(async () => undefined);
    const { schedule, goTo } = setUp(run);
    goTo('2026-11-22T05:00:00Z');
    await Promise.all([schedule.runDue(), schedule.runDue(), schedule.runDue()]);
    expect(run).toHaveBeenCalledOnce();
  });

  it('puts off what fails, and does the rest', async () => {
    const done: string[] = [];
    const { schedule, goTo, jobs } = setUp(async ({ kind }) => {
      if (kind === 'refresh') throw new Error('no');
      done.push(kind);
    });
    goTo('2026-12-03T07:00:00Z');
    await schedule.runDue();
    expect(done).toEqual(['weekly', 'monthly']);
    expect(jobs()[0]).toMatchObject({ kind: 'refresh', dueAt: '2026-12-03T08:00:00Z', failures: 1 });
  });

  it('waits until the quota is back', async () => {
    const { schedule, goTo, jobs, wakeAt } = setUp(async () => {
      throw new PlateauError('quota-day', 'spent', { retry: { when: 'later', at: '2026-11-22T08:00:00Z' } });
    });
    goTo('2026-11-22T05:00:00Z');
    await schedule.runDue();
    expect(jobs()[0]?.dueAt).toBe('2026-11-22T08:00:00Z');
    expect(wakeAt).toHaveBeenLastCalledWith(new Date('2026-11-22T08:00:00Z'));
  });

  it('sleeps when there is nothing to do', async () => {
    const { schedule, forget, wakeNoMore } = setUp(async () => undefined);
    forget();
    await schedule.plan();
    expect(wakeNoMore).toHaveBeenCalledOnce();
  });

  it('waits for the person, asks again at its next time, and goes on once the person has acted', async () => {
    const done: string[] = [];
    let isExpired = true;
    const { schedule, goTo, jobs, wakeAt } = setUp(async ({ kind }) => {
      if (isExpired) throw new PlateauError('expired-token', 'Expired.', { retry: { when: 'after-action' } });
      done.push(kind);
    }, '2026-11-23T10:00:00Z');
    goTo('2026-11-24T05:00:00Z');
    await schedule.runDue();
    expect(jobs()[0]).toMatchObject({ kind: 'refresh', waits: 'needs-person', dueAt: '2026-11-25T05:00:00Z' });
    expect(wakeAt).toHaveBeenLastCalledWith(new Date('2026-11-25T05:00:00Z'));
    goTo('2026-11-25T08:00:00Z');
    await schedule.runDue();
    expect(jobs().map(({ waits }) => waits)).toEqual(['needs-person', 'needs-person', undefined]);
    isExpired = false;
    await schedule.resume();
    expect(done).toEqual(['refresh', 'weekly']);
    expect(jobs().map(({ waits, failures }) => waits ?? failures)).toEqual([0, 0, 0]);
  });
});
