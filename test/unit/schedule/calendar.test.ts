import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRun, USUAL_CALENDAR } from '@/lib/schedule/calendar';

const at = (text: string) => Temporal.Instant.from(text);
const next = (kind: 'refresh' | 'weekly' | 'monthly', zone: string, after: string) =>
  nextRun(kind, zone, at(after)).toString();

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
    expect(run.toZonedDateTimeISO('Europe/Paris').toPlainTime().toString()).toBe('03:00:00');
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
    const calendar = { ...USUAL_CALENDAR, monthly: { day: 31, hour: 7 } };
    const run = (after: string) => nextRun('monthly', 'Europe/Paris', at(after), calendar).toString();
    expect(run('2026-01-31T12:00:00Z')).toBe('2026-02-28T06:00:00Z');
    expect(run('2026-02-28T06:00:00Z')).toBe('2026-03-31T05:00:00Z');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => nextRun('weekly', 'Mars/Olympus', at('2026-03-20T12:00:00Z'))).toThrow(RangeError);
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
  const isOnItsDay = (kind: string, { dayOfWeek, day }: Temporal.ZonedDateTime) =>
    kind === 'refresh' || (kind === 'weekly' ? dayOfWeek : day) === 3;
  const LONGEST_DAYS = { refresh: 2, weekly: 9, monthly: 33 } as const;

  it('always lies after, never too far, at the hour and on the day', () => {
    fc.assert(
      fc.property(kinds, zones, instants, (kind, zone, after) => {
        const run = nextRun(kind, zone, after);
        const hours = run.since(after).total('hours');
        expect(hours).toBeGreaterThan(0);
        expect(hours).toBeLessThanOrEqual(LONGEST_DAYS[kind] * 24);
        expect(isOnItsDay(kind, run.toZonedDateTimeISO(zone))).toBe(true);
      }),
    );
  });
});
