import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast, forecastOver } from '@/lib/diagnose/forecast';
import type { Forecast } from '@/lib/diagnose/forecast';
import { dailyCounts } from './series-for-tests';

function foreseen(forecasted: Forecast | null): Forecast {
  if (!forecasted) throw new Error('nothing foreseen');
  return forecasted;
}

const perWeek = 7 * 1000;

describe('forecast', () => {
  it('carries a steady series on, week by week, from the day after the last', () => {
    const { steps, total } = foreseen(forecast(dailyCounts({ days: 400 }), 30));
    expect(steps.map((step) => step.from)).toEqual(['2025-02-04', '2025-02-11', '2025-02-18', '2025-02-25']);
    expect(steps[0]?.to).toBe('2025-02-10');
    for (const { expected } of steps) {
      expect(expected.estimate / perWeek).toBeCloseTo(1, 1);
      expect(expected.low).toBeLessThan(perWeek);
      expect(expected.high).toBeGreaterThan(perWeek);
    }
    expect((total?.estimate ?? 0) / (4 * perWeek)).toBeCloseTo(1, 1);
  });

  it('carries the present growth on', () => {
    const { steps } = foreseen(forecast(dailyCounts({ days: 400, growth: 0.05 }), 56));
    const truth = perWeek * 1.05 ** ((400 + 52) / 30.4375);
    expect((steps[7]?.expected.estimate ?? 0) / truth).toBeCloseTo(1, 1);
  });

  it('is less sure the farther it looks, and surer of a sum than of its parts', () => {
    const { steps, total } = foreseen(forecast(dailyCounts({ days: 400, noise: 0.4 }), 84));
    const width = (low: number, high: number, middle: number) => (high - low) / middle;
    const widths = steps.map(({ expected: { low, high, estimate } }) => width(low, high, estimate));
    expect(widths.at(-1)).toBeGreaterThan(widths[0] ?? 9);
    expect(total && width(total.low, total.high, total.estimate)).toBeLessThan(widths.at(-1) ?? 0);
  });

  it('names the coming peak of a yearly season, once a year has shown it', () => {
    const season = (day: number) => 1 + 0.3 * Math.sin((2 * Math.PI * (day - 59)) / 366);
    const { peak } = foreseen(forecast(dailyCounts({ days: 760, factor: season }), 28));
    expect(peak?.from.slice(0, 7)).toMatch(/^2026-0[56]$/);
    expect(peak?.lift.estimate).toBeCloseTo(0.3, 1);
    expect(forecast(dailyCounts({ days: 300, factor: season }), 28)?.peak).toBeNull();
    expect(forecast(dailyCounts({ days: 760 }), 28)?.peak).toBeNull();
  });

  it('expects of Christmas what the last one did', () => {
    const isChristmas = (day: number) => day % 365 >= 354 || (day >= 365 && day < 368);
    const input = dailyCounts({ days: 715, factor: (day) => (day < 700 && isChristmas(day) ? 0.4 : 1) });
    const { steps } = foreseen(forecast(input, 21));
    const week = steps.find((step) => step.from <= '2025-12-26' && step.to >= '2025-12-26');
    expect(week?.expected.estimate).toBeLessThan(0.7 * perWeek);
  });

  it('foresees months by their length and rates up to 1, without a sum', () => {
    const months = Array.from({ length: 24 }, (_, month) => 100 * new Date(Date.UTC(2024, month + 1, 0)).getUTCDate());
    const monthly = foreseen(
      forecast({ kind: 'count', frequency: 'monthly', start: '2024-01-01', numerator: months, denominator: null }, 62),
    );
    expect(monthly.steps.map((step) => step.to)).toEqual(['2026-01-31', '2026-02-28']);
    expect((monthly.steps[1]?.expected.estimate ?? 0) / 2800).toBeCloseTo(1, 1);
    const numerator = Array.from({ length: 200 }, (_, day) => 480 + 15 * Math.sin(day * day));
    const rate = foreseen(
      forecast(
        { kind: 'rate', frequency: 'daily', start: '2025-01-01', numerator, denominator: numerator.map(() => 500) },
        28,
      ),
    );
    expect(rate.total).toBeNull();
    expect(rate.steps.every((step) => step.expected.high <= 1)).toBe(true);
  });

  it('has nothing to say of too little, or of less than a week', () => {
    expect(forecast(dailyCounts({ days: 20 }), 28)).toBeNull();
    expect(forecast(dailyCounts({ days: 400 }), 6)).toBeNull();
  });

  it('never writes NaN, Infinity or an interval without its estimate', () => {
    const input = fc.record({
      kind: fc.constantFrom('count' as const, 'currency' as const, 'rate' as const),
      frequency: fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const),
      start: fc.constantFrom('2024-02-29', '9999-12-01', '0001-01-01'),
      numerator: fc.array(
        fc.option(fc.oneof(fc.nat(50), fc.double({ min: -5, max: 1e12, noNaN: true }), fc.constant(0)), { freq: 9 }),
        { minLength: 40, maxLength: 220 },
      ),
      denominator: fc.constant(null),
    });
    fc.assert(
      fc.property(input, fc.integer({ min: -5, max: 500 }), (series, days) => {
        const result = forecast(series, days);
        const estimates = [...(result?.steps ?? []).map((step) => step.expected), result?.total, result?.peak?.lift];
        for (const estimate of estimates) {
          if (!estimate) continue;
          expect([estimate.low, estimate.estimate, estimate.high].every(Number.isFinite)).toBe(true);
          expect(estimate.low <= estimate.estimate && estimate.estimate <= estimate.high).toBe(true);
        }
      }),
      { numRuns: 80, seed: 20_261 },
    );
  });
});

describe('forecastOver', () => {
  const steady = {
    kind: 'count' as const,
    frequency: 'daily' as const,
    start: '2025-06-01',
    numerator: Array.from({ length: 400 }, () => 100),
    denominator: null,
  };

  it('is the sum of the days that are asked for, a week in part by its days', () => {
    for (const [from, to, days] of [
      ['2026-07-06', '2026-07-12', 7],
      ['2026-08-01', '2026-08-31', 31],
      ['2026-07-08', '2026-07-10', 3],
    ] as const) {
      const { estimate = 0, low = 0, high = 0 } = forecastOver(steady, { from, to }) ?? {};
      expect(Math.abs(estimate / (100 * days) - 1)).toBeLessThan(0.02);
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
    }
  });

  it('comes to the total of all steps where they are asked for whole', () => {
    const all = forecast(steady, 28);
    const [first, last] = [all?.steps[0]?.from ?? '', all?.steps.at(-1)?.to ?? ''];
    expect(forecastOver(steady, { from: first, to: last })?.estimate).toBeCloseTo(all?.total?.estimate ?? 0, 6);
  });

  it('is not there for a rate, days that are over, a day alone, and more than a year ahead', () => {
    const august = { from: '2026-08-01', to: '2026-08-31' };
    const rate = { ...steady, kind: 'rate' as const, denominator: steady.numerator.map((each) => each * 10) };
    expect(forecastOver(rate, august)).toBeNull();
    for (const days of [
      { from: '2026-06-01', to: '2026-06-30' },
      { from: '2026-08-01', to: '2026-08-02' },
      { from: '2028-08-01', to: '2028-08-31' },
    ])
      expect(forecastOver(steady, days)).toBeNull();
  });
});
