import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { dailyCounts } from './series-for-tests';

const START: Day = '2024-01-01';
const DAYS = 1040;
const SEEDS = [1, 2, 3, 4, 5, 6];

const read = (factor: (day: number) => number, seed: number, days = DAYS) =>
  diagnose(dailyCounts({ days, seed, factor }), { country: 'FR' });
/** A level that changed some days before the end. */
const since = (age: number, factor: number, seed: number, days = DAYS) =>
  read((day) => (day < days - age ? 1 : factor), seed, days);

describe('a step that is too young to be told to last', () => {
  it.each(SEEDS)('is seen from two weeks on, with its day and size (%i)', (seed) => {
    for (const age of [15, 19, 24])
      for (const factor of [0.7, 1.35]) {
        const { events, youngStep: step } = since(age, factor, seed);
        expect(events.filter(({ kind }) => kind === 'level-shift')).toEqual([]);
        expect(Math.abs(daysBetween(step?.from ?? START, addDays(START, DAYS - age)))).toBeLessThanOrEqual(2);
        expect(Math.abs((step?.size ?? 0) - (factor - 1))).toBeLessThan(0.11);
        expect(step?.sizeRange.low).toBeLessThan(step?.size ?? 0);
        expect(step?.sizeRange.high).toBeGreaterThan(step?.size ?? 0);
      }
  });

  it.each(SEEDS)('is seen over the days that retail leaves out (%i)', (seed) => {
    // The end of November 2026.
    expect(since(19, 0.7, seed, 1062).youngStep?.size).toBeLessThan(-0.2);
  });

  it.each(SEEDS)('is none before that, and none of less than a tenth (%i)', (seed) => {
    expect(since(9, 0.7, seed).youngStep).toBeUndefined();
    expect(since(19, 0.94, seed).youngStep).toBeUndefined();
    expect(read(() => 1, seed).youngStep).toBeUndefined();
  });

  it.each(SEEDS)('is told to last from four or five weeks on, and is one or the other (%i)', (seed) => {
    for (const age of [28, 31, 36, 45]) {
      const { events, youngStep } = since(age, 0.7, seed);
      const lasting = events.filter(({ kind }) => kind === 'level-shift');
      expect(lasting.length + (youngStep ? 1 : 0)).toBe(1);
    }
    expect(since(45, 0.7, seed).youngStep).toBeUndefined();
  });

  it.each(SEEDS)('is none where the year before did the same at that time (%i)', (seed) => {
    const summer = (day: number) => (day % 365.25 >= DAYS - 19 - 730.5 && day % 365.25 < DAYS + 30 - 730.5 ? 0.7 : 1);
    expect(read(summer, seed).youngStep).toBeUndefined();
    expect(read((day) => (day < 700 ? summer(day) : 1), seed).youngStep).toBeUndefined();
  });

  it('is none of a series that cannot be read by the week, nor of one too short to be read', () => {
    const { numerator } = dailyCounts({ days: 60, factor: (week) => (week < 57 ? 1 : 0.6) });
    const series = { kind: 'count', frequency: 'weekly', start: START, numerator, denominator: null } as const;
    expect(diagnose(series).youngStep).toBeUndefined();
    expect(since(19, 0.7, 1, 40).youngStep).toBeUndefined();
    expect(
      diagnose(dailyCounts({ days: DAYS, level: 1, factor: (day) => (day < DAYS - 19 ? 1 : 3) })).youngStep,
    ).toBeUndefined();
  });
});
