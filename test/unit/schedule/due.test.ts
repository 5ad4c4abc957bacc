import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { calendarOf, USUAL_CALENDAR } from '@/lib/schedule/calendar';
import { afterSuccess, dueJobs, inStep, jobsFor, nextWake, withJobsOf } from '@/lib/schedule/due';
import type { Job } from '@/lib/schedule/job';
import { afterFailure } from '@/lib/schedule/putting-off';

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

describe('a job in step with the calendar', () => {
  const [, weekly] = jobsFor('1', 'Europe/Paris', NOW);
  if (weekly === undefined) throw new Error('There is a weekly job.');
  const fridays = calendarOf({ schedule: { ...USUAL_SCHEDULE, weekly: { on: true, weekday: 5, hour: 16 } } });

  it('is left as it is where nothing changed', () => {
    expect(inStep(weekly, NOW, USUAL_CALENDAR)).toBe(weekly);
    expect(inStep(JOB, NOW, USUAL_CALENDAR)).toBe(JOB);
  });

  it('follows a change of day or hour, and keeps what is due', () => {
    expect(inStep(weekly, NOW, fridays).dueAt).toBe('2026-11-27T15:00:00Z');
    expect(inStep(JOB, NOW, fridays)).toBe(JOB);
  });

  it('stands still while it is switched off or paused, and comes back at a time ahead', () => {
    const off = calendarOf({ schedule: { ...USUAL_SCHEDULE, weekly: { ...USUAL_SCHEDULE.weekly, on: false } } });
    const stopped = inStep(JOB, NOW, off);
    expect(dueJobs([stopped], NOW)).toEqual([]);
    expect(nextWake([stopped])).toBeNull();
    expect(inStep(stopped, NOW, off)).toBe(stopped);
    expect(inStep(stopped, NOW, USUAL_CALENDAR)).toMatchObject({ dueAt: '2026-11-25T06:00:00Z' });
    const paused = calendarOf({ schedule: { ...USUAL_SCHEDULE, resumesOn: '2026-12-10' } });
    expect(inStep(JOB, NOW, paused)).toMatchObject({ dueAt: '2026-12-16T06:00:00Z' });
  });

  it('comes back when the clock had been ahead, but not to before it was taken up', () => {
    const ahead = jobsFor('1', 'Europe/Paris', at('2031-01-01T00:00:00Z'))[1] ?? JOB;
    expect(inStep({ ...ahead, since: NOW.toString() }, NOW, USUAL_CALENDAR).dueAt).toBe('2026-11-25T06:00:00Z');
    expect(inStep(weekly, at('2026-09-01T00:00:00Z'), USUAL_CALENDAR)).toBe(weekly);
  });

  it('is due as soon as it was taken up, though the clock was set back in between', () => {
    const taken = { ...JOB, slot: NOW.toString(), dueAt: NOW.toString(), since: NOW.toString() };
    const back = inStep(taken, NOW.subtract({ hours: 720 }), USUAL_CALENDAR);
    expect(back).toBe(taken);
    expect(dueJobs([inStep(back, NOW, USUAL_CALENDAR)], NOW)).toEqual([taken]);
    const off = calendarOf({ schedule: { ...USUAL_SCHEDULE, weekly: { ...USUAL_SCHEDULE.weekly, on: false } } });
    expect(inStep(taken, NOW.subtract({ hours: 720 }), off)).toMatchObject({ waits: 'off' });
  });

  it('does not wait for years when it was put off by a clock that was ahead', () => {
    expect(inStep({ ...JOB, slot: JOB.dueAt, dueAt: '2031-01-01T00:00:00Z' }, NOW, USUAL_CALENDAR).dueAt).toBe(
      NOW.toString(),
    );
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

  it('that waited for a person are due once a reading went well', () => {
    const waiting: Job = { ...JOB, dueAt: '2026-12-02T06:00:00Z', waits: 'needs-person' };
    expect(dueJobs(withJobsOf([waiting], '1', 'Europe/Paris', NOW), NOW)).toEqual([{ ...JOB, dueAt: NOW.toString() }]);
    expect(withJobsOf([waiting], '2', 'Europe/Paris', NOW)[0]).toBe(waiting);
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
