import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, dayNumber, daysBetween, weekdayOf } from '@/lib/model/day';
import { draftPeriod } from '@/lib/schedule/draft-period';

const days = fc.integer({ min: 10_000, max: 30_000 }).map(dayFromNumber);

describe('draftPeriod', () => {
  it.each([
    ['2026-11-29', '2026-10-01', '2026-10-31'],
    ['2026-11-30', '2026-11-01', '2026-11-30'],
    ['2026-01-15', '2025-12-01', '2025-12-31'],
    ['2024-02-29', '2024-02-01', '2024-02-29'],
  ])('at %s the last month is that from %s to %s', (asOf, from, to) => {
    expect(draftPeriod('monthly', asOf)).toEqual({ from, to });
  });

  it.each([
    ['2026-11-15', '2026-11-09'],
    ['2026-11-16', '2026-11-09'],
    ['2026-11-21', '2026-11-09'],
    ['2026-11-22', '2026-11-16'],
  ])('at %s the last week is that of %s', (asOf, from) => {
    expect(draftPeriod('weekly', asOf)).toEqual({ from, to: addDays(from, 6) });
  });

  it('is complete, and the next one is not', () => {
    fc.assert(
      fc.property(days, (asOf) => {
        const week = draftPeriod('weekly', asOf);
        expect(weekdayOf(dayNumber(week.from))).toBe(1);
        expect(daysBetween(week.to, asOf)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(week.to, asOf)).toBeLessThan(7);
        const month = draftPeriod('monthly', asOf);
        expect(month.from.endsWith('-01')).toBe(true);
        expect(addDays(month.to, 1).endsWith('-01')).toBe(true);
        expect(daysBetween(month.to, asOf)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(month.to, asOf)).toBeLessThan(31);
      }),
    );
  });

  it.each([
    ['2026-11-29', '2026-07-01', '2026-09-30'],
    ['2026-12-30', '2026-07-01', '2026-09-30'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
    ['2027-02-28', '2026-10-01', '2026-12-31'],
    ['2028-03-31', '2028-01-01', '2028-03-31'],
  ])('at %s the last quarter begins on %s and ends on %s', (asOf, from, to) => {
    expect(draftPeriod('quarterly', asOf)).toEqual({ from, to });
  });

  it('is the month in view for what is handed over', () => {
    expect(draftPeriod('hand-over', '2026-11-19')).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  });

  it('gives each day of a year one quarter that is complete', () => {
    fc.assert(
      fc.property(days, (asOf) => {
        const { from, to } = draftPeriod('quarterly', asOf);
        expect(daysBetween(to, asOf)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(to, asOf)).toBeLessThan(92);
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(89);
        expect(Number(to.slice(5, 7)) % 3).toBe(0);
      }),
    );
  });
});
