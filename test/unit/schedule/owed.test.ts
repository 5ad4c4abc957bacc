import { historyOf } from '@/lib/collect/reading-window';
import { describe, expect, it } from 'vitest';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { calendarOf, USUAL_CALENDAR } from '@/lib/schedule/calendar';
import { lastCompleteDay } from '@/lib/schedule/draft-period';
import type { Job } from '@/lib/schedule/job';
import { owed } from '@/lib/schedule/owed';

const at = (text: string) => Temporal.Instant.from(text);
const jobOf = (kind: Job['kind'], dueAt: string): Job => ({
  kind,
  propertyId: '1',
  timeZone: 'Europe/Paris',
  dueAt,
  failures: 0,
});
const owes = (kind: Job['kind'], dueAt: string, now: string) => owed(jobOf(kind, dueAt), at(now), USUAL_CALENDAR);

describe('what a job owes', () => {
  it('is of the days that the reading holds as complete', () => {
    const property = { id: '1', displayName: '', account: '', timeZone: 'Pacific/Kiritimati', currency: 'EUR' };
    const now = '2026-11-21T10:00:00Z';
    const { to } = historyOf('ga4', property, { now: new Date(now), months: 36 });
    expect(lastCompleteDay(property.timeZone, at(now))).toBe(to);
  });

  it('is the last complete week, at its time', () => {
    expect(owes('weekly', '2026-11-18T06:00:00Z', '2026-11-18T06:00:00Z')).toMatchObject({
      run: { period: { from: '2026-11-09', to: '2026-11-15' }, asOf: '2026-11-15' },
      skip: [],
    });
  });

  it('is the week before the one that has just ended, where a person asked for Monday', () => {
    const mondays = calendarOf({ schedule: { ...USUAL_SCHEDULE, weekly: { on: true, weekday: 1, hour: 7 } } });
    const monday = '2026-11-16T06:00:00Z';
    expect(owed(jobOf('weekly', monday), at(monday), mondays)).toMatchObject({
      run: { period: { from: '2026-11-02', to: '2026-11-08' }, asOf: '2026-11-13' },
      skip: [],
    });
  });

  it('is one week after a long absence, and those before are passed over', () => {
    const { run, skip } = owes('weekly', '2026-10-28T06:00:00Z', '2026-11-25T09:00:00Z');
    expect(run.period?.from).toBe('2026-11-16');
    expect(skip.map(({ from }) => from)).toEqual(['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09']);
  });

  it('is each month that was missed, the oldest first, as it was known then', () => {
    const { run, slot, skip } = owes('monthly', '2026-10-05T05:00:00Z', '2026-11-20T09:00:00Z');
    expect(run).toEqual({ period: { from: '2026-09-01', to: '2026-09-30' }, asOf: '2026-10-30' });
    expect(slot.toString()).toBe('2026-10-05T05:00:00Z');
    expect(skip).toEqual([]);
    expect(owes('monthly', '2026-11-03T06:00:00Z', '2026-11-20T09:00:00Z').run).toEqual({
      period: { from: '2026-10-01', to: '2026-10-31' },
      asOf: '2026-11-17',
    });
  });

  it('goes back a quarter and no further', () => {
    const { run, skip } = owes('monthly', '2026-01-05T06:00:00Z', '2026-07-20T09:00:00Z');
    expect(run.period?.from).toBe('2026-04-01');
    expect(skip.map(({ from }) => from)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01']);
  });

  it('is a reading of today, of no period', () => {
    expect(owes('refresh', '2026-01-05T06:00:00Z', '2026-07-20T09:00:00Z').run).toEqual({ asOf: '2026-07-17' });
  });
});
