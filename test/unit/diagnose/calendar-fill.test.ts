import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, stepsFrom } from '@/lib/diagnose/calendar-fill';
import { seriesOfLine } from '@/lib/diagnose/diagnose-line';
import { dayFromNumber } from '@/lib/model/day';
import type { SeriesValues } from '@/lib/model/series';

describe('layOut', () => {
  it('keeps unknown apart from zero', () => {
    const steps = layOut({
      kind: 'count',
      frequency: 'daily',
      start: '2026-03-01',
      numerator: [4, null, 0, Number.NaN],
      denominator: null,
    });
    expect([...(steps?.amount ?? [])]).toEqual([4, Number.NaN, 0, Number.NaN]);
    expect(steps?.gaps).toBe(2);
  });

  it('measures months by their length, and all else by one', () => {
    const of = (frequency: 'daily' | 'weekly' | 'monthly', start = '2026-01-01') =>
      layOut({ kind: 'count', frequency, start, numerator: [4, 5], denominator: null })?.exposure;
    expect(of('monthly')?.[0]).toBeCloseTo(31 / 30.4375, 12);
    expect(of('monthly')?.[1]).toBeCloseTo(28 / 30.4375, 12);
    expect([...(of('daily') ?? [])]).toEqual([1, 1]);
    expect([...(of('weekly') ?? [])]).toEqual([1, 1]);
  });

  it('ends with the calendar: the day after the last can still be written', () => {
    const of = (start: string, days: number) =>
      layOut({ kind: 'count', frequency: 'daily', start, numerator: Array(days).fill(1), denominator: null });
    expect(of('9999-12-30', 1)?.days).toHaveLength(2);
    expect(of('9999-12-30', 2)).toBeNull();
    expect(of('2026-03-01', 0)).toBeNull();
  });

  it('is the same where nothing is left off', () => {
    const steps = layOut({
      kind: 'count',
      frequency: 'daily',
      start: '2026-03-01',
      numerator: [4, 5],
      denominator: null,
    });
    expect(steps && stepsFrom(steps, 0)).toBe(steps);
    expect(steps && [...stepsFrom(steps, 1).amount]).toEqual([5]);
  });

  it('takes a rate as its two sums, and drops days without a denominator', () => {
    const steps = layOut({
      kind: 'rate',
      frequency: 'daily',
      start: '2026-03-01',
      numerator: [5, 1, 2],
      denominator: [10, 0, null],
    });
    expect([...(steps?.amount ?? [])]).toEqual([5, Number.NaN, Number.NaN]);
    expect(steps?.chance).toBe('binomial');
  });

  it('holds the sums of the series, however they are told', () => {
    const days = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(days, (pairs) => {
        const [numerator, denominator] = [pairs.map(([top]) => top), pairs.map(([, bottom]) => bottom)];
        const rate = { kind: 'rate', frequency: 'daily', start: '2026-03-01' } as const;
        const values = pairs.map(([top, bottom]) => (bottom === 0 ? null : top / bottom));
        const measured = layOut({ ...rate, numerator, denominator });
        const told = layOut(seriesOfLine({ ...rate, values, denominators: denominator }));
        expect([...(measured?.amount ?? [])]).toEqual(pairs.map(([top, bottom]) => (bottom === 0 ? Number.NaN : top)));
        expect([...(measured?.exposure ?? [])]).toEqual(denominator);
        expect(told?.chance).toBe(measured?.chance);
        pairs.forEach(([top, bottom], day) => {
          const amount = told?.amount[day] ?? Number.NaN;
          expect(bottom === 0 ? Number.isNaN(amount) : Math.abs(amount - top) < 1e-9).toBe(true);
        });
      }),
    );
  });

  it('tolerates refunds in money and not in counts', () => {
    const series = {
      frequency: 'daily',
      start: '2026-03-01',
      numerator: [-5, 3],
      denominator: null,
    } satisfies Partial<SeriesValues>;
    expect(layOut({ kind: 'currency', ...series })?.amount[0]).toBe(-5);
    expect(layOut({ kind: 'count', ...series })?.amount[0]).toBeNaN();
  });

  it('walks months by the calendar, and weighs them by their length', () => {
    const steps = layOut({
      kind: 'count',
      frequency: 'monthly',
      start: '2026-01-31',
      numerator: [1, 1, 1],
      denominator: null,
    });
    expect([...(steps?.days ?? [])].map(dayFromNumber)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
    expect(steps?.exposure[0]).toBeCloseTo(28 / 30.4375);
  });

  it('refuses what has no place on the calendar', () => {
    const series = {
      kind: 'count',
      frequency: 'weekly',
      numerator: [1, 2],
      denominator: null,
    } satisfies Partial<SeriesValues>;
    expect(layOut({ ...series, start: 'yesterday' })).toBeNull();
    expect(layOut({ ...series, start: '9999-12-30' })).toBeNull();
    expect(layOut({ ...series, start: '2026-01-01', numerator: [] })).toBeNull();
  });

  it('starts later on request', () => {
    const steps = layOut({
      kind: 'count',
      frequency: 'daily',
      start: '2026-03-01',
      numerator: [1, 2, 3],
      denominator: null,
    });
    expect(steps && [...stepsFrom(steps, 2).amount]).toEqual([3]);
  });
});
