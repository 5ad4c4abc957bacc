import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFailure, afterSuccess, dueJobs, jobsFor, nextWake, withJobsOf } from '@/lib/schedule/due';
import type { Job } from '@/lib/schedule/job';

const at = (text: string) => Temporal.Instant.from(text);
const NOW = at('2026-11-21T10:00:00Z');
const JOB: Job = {
  kind: 'weekly',
  propertyId: '1',
  timeZone: 'Europe/Paris',
  dueAt: '2026-11-18T06:00:00Z',
  failures: 0,
};

describe('what is due', () => {
  it('is what lies before now, the oldest first', () => {
    const jobs = [
      JOB,
      { ...JOB, kind: 'refresh' as const, dueAt: '2026-11-17T05:00:00Z' },
      { ...JOB, kind: 'monthly' as const, dueAt: '2026-12-03T06:00:00Z' },
    ];
    expect(dueJobs(jobs, NOW).map(({ kind }) => kind)).toEqual(['refresh', 'weekly']);
  });

  it('runs once after a long absence, and then at its next time', () => {
    const missed = { ...JOB, dueAt: '2026-08-05T05:00:00Z' };
    expect(dueJobs([missed], NOW)).toEqual([missed]);
    const after = afterSuccess(missed, NOW);
    expect(after.dueAt).toBe('2026-11-25T06:00:00Z');
    expect(dueJobs([after], NOW)).toEqual([]);
  });

  it('is never due again at the instant at which it was done', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        const now = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
        expect(dueJobs([afterSuccess(JOB, now), afterFailure(JOB, now)], now)).toEqual([]);
      }),
    );
  });
});

describe('after a failure', () => {
  it('waits longer each time', () => {
    let job = JOB;
    const waits = Array.from({ length: 6 }, () => {
      job = afterFailure(job, NOW);
      return at(job.dueAt).since(NOW).total('hours');
    });
    expect(waits).toEqual([1, 2, 4, 8, 24, 24]);
  });

  it('waits for as long as the failure says, where that is longer', () => {
    expect(afterFailure(JOB, NOW, '2026-11-22T08:00:00Z').dueAt).toBe('2026-11-22T08:00:00Z');
    expect(afterFailure(JOB, NOW, '2026-11-21T10:00:01Z').dueAt).toBe('2026-11-21T11:00:00Z');
  });

  it('starts counting anew once it went well', () => {
    expect(afterSuccess(afterFailure(afterFailure(JOB, NOW), NOW), NOW).failures).toBe(0);
  });
});

describe('a property’s jobs', () => {
  it('are three, all ahead', () => {
    const jobs = jobsFor('1', 'Europe/Paris', NOW);
    expect(jobs.map(({ kind }) => kind)).toEqual(['refresh', 'weekly', 'monthly']);
    expect(dueJobs(jobs, NOW)).toEqual([]);
  });

  it('are added once, and what is due stays due', () => {
    const jobs = withJobsOf([JOB], '1', 'Europe/Paris', NOW);
    expect(jobs).toHaveLength(3);
    expect(jobs[0]).toEqual(JOB);
    expect(withJobsOf(jobs, '1', 'Europe/Paris', NOW)).toEqual(jobs);
    expect(withJobsOf(jobs, '2', 'Asia/Tokyo', NOW)).toHaveLength(6);
  });

  it('move with the property to another zone', () => {
    const jobs = withJobsOf(jobsFor('1', 'Europe/Paris', NOW), '1', 'Asia/Tokyo', NOW);
    expect(jobs.map(({ timeZone }) => timeZone)).toEqual(['Asia/Tokyo', 'Asia/Tokyo', 'Asia/Tokyo']);
  });
});

describe('the next wake', () => {
  it('is that of the job that comes first', () => {
    expect(nextWake([{ ...JOB, dueAt: '2026-12-03T06:00:00Z' }, JOB])?.toString()).toBe(JOB.dueAt);
  });

  it('is none without jobs', () => {
    expect(nextWake([])).toBeNull();
  });
});
