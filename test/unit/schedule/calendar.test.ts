import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/model/day';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { type Calendar, calendarOf, isPaused, nextRun, USUAL_CALENDAR } from '@/lib/schedule/calendar';
import { draftPeriod, lastCompleteDay } from '@/lib/schedule/draft-period';

const at = (text: string) => Temporal.Instant.from(text);
const next = (kind: 'refresh' | 'weekly' | 'monthly', zone: string, after: string) =>
  nextRun(kind, zone, at(after), WEDNESDAYS)?.toString();
const WEDNESDAYS: Calendar = {
  ...USUAL_CALENDAR,
  weekly: { on: true, weekday: 3, hour: 7 },
  monthly: { on: true, day: 3, hour: 7 },
};

describe('nextRun', () => {
  it('finds seven o’clock on Wednesday where the property is', () => {
    expect(next('weekly', 'Europe/Paris', '2026-03-20T12:00:00Z')).toBe('2026-03-25T06:00:00Z');
    expect(next('weekly', 'America/New_York', '2026-03-20T12:00:00Z')).toBe('2026-03-25T11:00:00Z');
    expect(next('weekly', 'Pacific/Auckland', '2026-03-20T12:00:00Z')).toBe('2026-03-24T18:00:00Z');
  });

  it('keeps the hour when the clocks change', () => {
    expect(next('weekly', 'Europe/Paris', '2026-03-25T06:00:00Z')).toBe('2026-04-01T05:00:00Z');
    expect(next('weekly', 'Europe/Paris', '2026-10-21T05:00:00Z')).toBe('2026-10-28T06:00:00Z');
  });

  it('takes the hour after one that a clock change skips', () => {
    const calendar = { ...USUAL_CALENDAR, refresh: { hour: 2 } };
    const run = nextRun('refresh', 'Europe/Paris', at('2026-03-28T12:00:00Z'), calendar);
    expect(run?.toZonedDateTimeISO('Europe/Paris').toPlainTime().toString()).toBe('03:00:00');
  });

  it('runs later the same day, and not twice at the same instant', () => {
    expect(next('refresh', 'Europe/Paris', '2026-11-21T04:59:59Z')).toBe('2026-11-21T05:00:00Z');
    expect(next('refresh', 'Europe/Paris', '2026-11-21T05:00:00Z')).toBe('2026-11-22T05:00:00Z');
  });

  it('finds the third of the month, this one or the next', () => {
    expect(next('monthly', 'Europe/Paris', '2026-12-01T00:00:00Z')).toBe('2026-12-03T06:00:00Z');
    expect(next('monthly', 'Europe/Paris', '2026-12-03T06:00:00Z')).toBe('2027-01-03T06:00:00Z');
    expect(next('monthly', 'Europe/Paris', '2026-12-31T23:30:00Z')).toBe('2027-01-03T06:00:00Z');
  });

  it('takes the last day of a month that is too short', () => {
    const calendar = { ...USUAL_CALENDAR, monthly: { on: true, day: 31, hour: 7 } };
    const run = (after: string) => nextRun('monthly', 'Europe/Paris', at(after), calendar)?.toString();
    expect(run('2026-01-31T12:00:00Z')).toBe('2026-02-28T06:00:00Z');
    expect(run('2026-02-28T06:00:00Z')).toBe('2026-03-31T05:00:00Z');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => nextRun('weekly', 'Mars/Olympus', at('2026-03-20T12:00:00Z'))).toThrow(RangeError);
  });

  it('waits until the month before is complete', () => {
    const run = (day: number | 'first-working-day', after: string, country = 'FR') =>
      nextRun('monthly', 'Europe/Paris', at(after), { ...USUAL_CALENDAR, country, monthly: { on: true, day, hour: 7 } })
        ?.toZonedDateTimeISO('Europe/Paris')
        .toPlainDate()
        .toString();
    expect(run(1, '2026-05-20T00:00:00Z')).toBe('2026-06-03');
    expect(run('first-working-day', '2026-05-20T00:00:00Z')).toBe('2026-06-03');
    // The third of May is a Sunday; on the sixth of April 2026 it is Easter Monday, in France and not in the United States.
    expect(run('first-working-day', '2026-04-30T00:00:00Z')).toBe('2026-05-04');
    expect(run('first-working-day', '2026-03-20T00:00:00Z')).toBe('2026-04-03');
    expect(run('first-working-day', '2021-04-01T00:00:00Z')).toBe('2021-04-06');
    expect(run('first-working-day', '2021-04-01T00:00:00Z', 'US')).toBe('2021-04-05');
  });

  it('comes again on the day on which a pause ends, and reads figures meanwhile', () => {
    const calendar = calendarOf({ schedule: { ...USUAL_SCHEDULE, resumesOn: '2026-06-17' } });
    const run = (kind: 'refresh' | 'weekly' | 'monthly') =>
      nextRun(kind, 'Europe/Paris', at('2026-05-20T12:00:00Z'), calendar)?.toString();
    expect(run('refresh')).toBe('2026-05-21T04:00:00Z');
    expect(run('weekly')).toBe('2026-06-17T05:00:00Z');
    expect(run('monthly')).toBe('2026-07-03T05:00:00Z');
    expect(isPaused('weekly', '2026-06-16', calendar)).toBe(true);
    expect(isPaused('weekly', '2026-06-17', calendar)).toBe(false);
    expect(isPaused('refresh', '2026-06-16', calendar)).toBe(false);
  });

  it('is never, where a report is switched off', () => {
    const calendar = calendarOf({
      schedule: { ...USUAL_SCHEDULE, weekly: { ...USUAL_SCHEDULE.weekly, on: false } },
    });
    expect(nextRun('weekly', 'Europe/Paris', at('2026-03-20T12:00:00Z'), calendar)).toBeNull();
    expect(nextRun('monthly', 'Europe/Paris', at('2026-03-20T12:00:00Z'), calendar)).not.toBeNull();
  });

  it('knows days that are missing, half hours and quarters', () => {
    const daily = (zone: string, after: string) => nextRun('refresh', zone, at(after))?.toString();
    // Kathmandu is 5:45 ahead; Lord Howe turns its clocks by half an hour; Samoa left out 30 December 2011.
    expect(daily('Asia/Kathmandu', '2026-03-20T12:00:00Z')).toBe('2026-03-21T00:15:00Z');
    expect(daily('Australia/Lord_Howe', '2026-04-03T12:00:00Z')).toBe('2026-04-03T19:00:00Z');
    expect(daily('Australia/Lord_Howe', '2026-04-04T19:00:00Z')).toBe('2026-04-04T19:30:00Z');
    expect(daily('Pacific/Apia', '2011-12-29T16:00:00Z')).toBe('2011-12-30T16:00:00Z');
    expect(daily('Pacific/Kiritimati', '2026-03-20T12:00:00Z')).toBe('2026-03-20T16:00:00Z');
  });

  const zones = fc.constantFrom(
    'Europe/Paris',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Apia',
    'UTC',
    'Australia/Lord_Howe',
  );
  const kinds = fc.constantFrom('refresh' as const, 'weekly' as const, 'monthly' as const);
  const instants = fc
    .integer({ min: 0, max: 4_000_000_000 })
    .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));
  /** Any but Friday: the day that Samoa left out in 2011 was one. */
  const weekdays = fc.constantFrom(1, 2, 3, 4, 6, 7);
  const isOnItsDay = (kind: string, weekday: number, { dayOfWeek, day }: Temporal.ZonedDateTime) =>
    kind === 'refresh' || (kind === 'weekly' ? dayOfWeek === weekday : day === 3);
  const LONGEST_DAYS = { refresh: 2, weekly: 9, monthly: 33 } as const;

  it('always lies after, never too far, at the hour and on the day', () => {
    fc.assert(
      fc.property(kinds, zones, instants, weekdays, (kind, zone, after, weekday) => {
        const calendar = { ...WEDNESDAYS, weekly: { on: true, weekday, hour: 7 } };
        const run = nextRun(kind, zone, after, calendar) ?? after;
        const hours = run.since(after).total('hours');
        expect(hours).toBeGreaterThan(0);
        expect(hours).toBeLessThanOrEqual(LONGEST_DAYS[kind] * 24);
        expect(isOnItsDay(kind, weekday, run.toZonedDateTimeISO(zone))).toBe(true);
      }),
    );
  });

  it('is by default on the first day of a week on which the one before is complete', () => {
    fc.assert(
      fc.property(zones, instants, (zone, after) => {
        const run = nextRun('weekly', zone, after) ?? after;
        const asOf = lastCompleteDay(zone, run);
        expect(draftPeriod('weekly', asOf).to).toBe(asOf);
        expect(draftPeriod('weekly', addDays(asOf, -1)).to).toBe(addDays(asOf, -7));
      }),
    );
  });
});
