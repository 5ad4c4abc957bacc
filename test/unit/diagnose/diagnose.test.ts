import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { fittedRegime } from '@/lib/diagnose/fitted-regime';
import type { SeriesValues } from '@/lib/model/series';
import { verdictOf } from '@/lib/diagnose/verdict';
import { addDays, daysBetween } from '@/lib/model/day';
import { Diagnosis } from '@/lib/model/diagnosis';
import { dailyCounts } from './series-for-tests';

const codes = (series: SeriesValues) => diagnose(series).notes.map((note) => note.code);

describe('diagnose', () => {
  it('tells growth, decline and a proven plateau apart', () => {
    expect(diagnose(dailyCounts({ days: 400, growth: 0.04 })).verdict).toBe('growing');
    expect(diagnose(dailyCounts({ days: 400, growth: -0.04 })).verdict).toBe('declining');
    expect(diagnose(dailyCounts({ days: 400 })).verdict).toBe('stagnating');
  });

  it('gives an interval around the true growth', () => {
    const growth = diagnose(dailyCounts({ days: 400, growth: 0.04 })).monthlyGrowth;
    expect(growth?.low).toBeLessThan(0.04);
    expect(growth?.high).toBeGreaterThan(0.04);
    expect(growth?.estimate).toBeCloseTo(0.04, 2);
  });

  it('dates the turn of a trend', () => {
    const diagnosis = diagnose(dailyCounts({ days: 500, growth: 0.06, from: 250 }));
    expect(diagnosis.verdict).toBe('growing');
    expect(Math.abs(daysBetween(diagnosis.since ?? '2000-01-01', '2024-09-07'))).toBeLessThanOrEqual(28);
  });

  it('calls a step a step, not growth', () => {
    const diagnosis = diagnose(dailyCounts({ days: 500, factor: (day) => (day < 300 ? 1 : 1.5) }));
    const [shift] = diagnosis.events.filter((event) => event.kind === 'level-shift');
    expect(Math.abs(daysBetween(shift?.from ?? '2000-01-01', '2024-10-27'))).toBeLessThanOrEqual(3);
    expect(shift?.size).toBeCloseTo(0.5, 1);
    expect(diagnosis.verdict).toBe('stagnating');
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('finds a step on whichever day of its week it falls (%i days in)', (offset) => {
    const diagnosis = diagnose(dailyCounts({ days: 504, factor: (day) => (day < 301 + offset ? 1 : 0.7) }));
    const shifts = diagnosis.events.filter((event) => event.kind === 'level-shift');
    expect(shifts).toHaveLength(1);
    expect(Math.abs(daysBetween(shifts[0]?.from ?? '2000-01-01', addDays('2024-10-28', offset)))).toBeLessThanOrEqual(
      1,
    );
    expect(diagnosis.verdict).toBe('stagnating');
  });

  it('does not take the season of a second year for a trend', () => {
    const season = (day: number) => 1 + 0.25 * Math.sin((2 * Math.PI * day) / 365.25);
    const diagnosis = diagnose(dailyCounts({ days: 820, factor: season }));
    expect(diagnosis.verdict).toBe('stagnating');
    expect(diagnosis.notes).toContainEqual({ code: 'adjusted-year' });
  });

  it.each([0, 0.2, 0.4, 0.6, 0.8])('takes no part of a single year’s wave for a trend (begun at %f of it)', (begun) => {
    for (const days of [300, 330, 364, 392]) {
      const wave = (day: number) => Math.exp(0.3 * Math.sin(2 * Math.PI * (day / 365.25 + begun)));
      const diagnosis = diagnose(dailyCounts({ days, factor: wave, seed: days }));
      expect(diagnosis.verdict, `${days} days`).toBe('inconclusive');
      expect(diagnosis.notes).toContainEqual({ code: 'one-season-only' });
    }
  });

  it.each([120, 200, 280, 364])('still tells growth that no wave explains as well, over %i days', (days) => {
    for (const growth of [0.06, -0.06]) {
      const { verdict, monthlyGrowth } = diagnose(dailyCounts({ days, growth, seed: days }));
      expect(verdict).toBe(growth > 0 ? 'growing' : 'declining');
      expect(monthlyGrowth?.estimate).toBeCloseTo(growth, 1);
    }
  });

  it('stands by its verdict when an outage is cut into a clear case', () => {
    for (const growth of [0.05, -0.05]) {
      const clean = diagnose(dailyCounts({ days: 400, growth }));
      const cut = diagnose(dailyCounts({ days: 400, growth, factor: (day) => (day >= 380 && day < 386 ? 0 : 1) }));
      expect(cut.verdict).toBe(clean.verdict);
      expect(cut.events.map((event) => event.kind)).toContain('outage');
    }
  });

  it('says what it lacks when it cannot tell', () => {
    const diagnosis = diagnose(dailyCounts({ days: 70, noise: 0.6 }));
    expect(diagnosis.verdict).toBe('inconclusive');
    const value = (code: string) => diagnosis.notes.find((note) => note.code === code)?.value ?? 0;
    expect(value('smallest-visible-trend')).toBeGreaterThan(0.01);
    expect(value('weeks-still-needed')).toBeGreaterThan(0);
  });

  it('reads a rate by its denominators', () => {
    const days = 400;
    const denominator = Array.from({ length: days }, (_, day) => 2000 + (day % 7) * 300);
    const numerator = denominator.map((sessions, day) => Math.round(sessions * 0.03 * 1.04 ** (day / 30.4375)));
    const diagnosis = diagnose({ kind: 'rate', frequency: 'daily', start: '2024-01-01', numerator, denominator });
    expect(diagnosis.verdict).toBe('growing');
    expect(diagnosis.monthlyGrowth?.estimate).toBeCloseTo(0.04, 2);
  });

  it('reads money with refunds, weeks and months', () => {
    const money = dailyCounts({ days: 300, growth: 0.05 }).numerator.map((value, day) =>
      day % 50 === 0 ? -value : value,
    );
    expect(
      diagnose({ kind: 'currency', frequency: 'daily', start: '2024-01-01', numerator: money, denominator: null })
        .verdict,
    ).toBe('growing');
    const weeks = Array.from({ length: 90 }, (_, week) =>
      Math.round(7000 * 1.01 ** week * (1 + 0.03 * Math.sin(week * 5))),
    );
    expect(
      diagnose({ kind: 'count', frequency: 'weekly', start: '2024-01-01', numerator: weeks, denominator: null })
        .verdict,
    ).toBe('growing');
    const months = Array.from({ length: 36 }, (_, month) => Math.round(9000 * 0.95 ** month));
    expect(
      diagnose({ kind: 'count', frequency: 'monthly', start: '2023-01-01', numerator: months, denominator: null })
        .verdict,
    ).toBe('declining');
  });

  it('names the obstacle when nothing can be estimated', () => {
    const series = { kind: 'count', frequency: 'daily', start: '2024-01-01', denominator: null } as const;
    const constant = (length: number, value: number | null) => ({
      ...series,
      numerator: Array.from({ length }, () => value),
    });
    expect(codes(constant(0, 1))).toEqual(['no-data']);
    expect(codes(constant(300, null))[0]).toBe('no-data');
    expect(codes(constant(300, 0))[0]).toBe('all-zero');
    expect(codes(constant(1, 5))[0]).toBe('too-short');
    expect(codes({ ...series, numerator: Array.from({ length: 300 }, (_, day) => (day % 30 === 0 ? 1 : 0)) })[0]).toBe(
      'too-few',
    );
    expect(codes(constant(300, 5))).toContain('constant');
  });

  it('bounds the history it models, and says so', () => {
    const diagnosis = diagnose(dailyCounts({ days: 3000 }));
    expect(diagnosis.notes).toContainEqual({ code: 'history-bounded', value: 3000 - 1096 });
  });

  it('gives the same verdict in other units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(-0.04, 0, 0.04), (seed, growth) => {
        const input = dailyCounts({ days: 200, growth, level: 200_000, seed });
        const times7 = { ...input, numerator: input.numerator.map((count) => count * 7) };
        expect(diagnose(times7).verdict).toBe(diagnose(input).verdict);
      }),
      { numRuns: 25 },
    );
  });
});

describe('diagnose on anything at all', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 2000 }),
    fc.double(),
    fc.constantFrom(0, 1, -1, Number.NaN, Infinity, -Infinity, 1e300, 5e-324),
  );
  const anySeries: fc.Arbitrary<SeriesValues> = fc.record({
    kind: fc.constantFrom('count', 'currency', 'people', 'rate'),
    frequency: fc.constantFrom('daily', 'weekly', 'monthly'),
    start: fc.constantFrom('2024-02-29', '0001-01-01', '9999-06-01', 'nonsense'),
    numerator: fc.array(cell, { maxLength: 260, size: 'max' }),
    denominator: fc.option(fc.array(cell, { maxLength: 260, size: 'max' })),
  });
  const anyOptions = fc.record(
    { margin: fc.constantFrom(0.001, 0.01, 0.5), country: fc.constantFrom('FR', 'XX') },
    { requiredKeys: [] },
  );

  it('never throws, never writes NaN or Infinity, and follows its own rule', () => {
    fc.assert(
      fc.property(anySeries, anyOptions, (series, options) => {
        const diagnosis = diagnose(series, options);
        expect(Diagnosis.safeParse(diagnosis).success).toBe(true);
        for (const { value: size } of diagnosis.notes) expect(size === undefined || Number.isFinite(size)).toBe(true);
        for (const { size } of diagnosis.events) expect(size === undefined || Number.isFinite(size)).toBe(true);
        const { low, estimate, high } = diagnosis.monthlyGrowth ?? { low: -9, estimate: 0, high: 9 };
        const { longView } = diagnosis;
        const others = [longView?.monthlyGrowth, longView?.yearOnYear].flatMap((each) => each ?? []);
        for (const growth of [{ low, estimate, high }, ...others])
          expect(growth.low <= growth.estimate && growth.estimate <= growth.high).toBe(true);
        expect(diagnosis.verdict).toBe(verdictOf(low, high, diagnosis.margin));
        for (const point of fittedRegime(series, diagnosis)?.line ?? []) {
          expect(Number.isFinite(point.low) && point.low <= point.value && point.value <= point.high).toBe(true);
        }
      }),
      { numRuns: 120, seed: 20_260 },
    );
  });
});

describe('fittedRegime', () => {
  it('follows the series in its own unit, from the beginning of the regime', () => {
    const input = dailyCounts({ days: 400, growth: 0.04 });
    const diagnosis = diagnose(input);
    const regime = fittedRegime(input, diagnosis);
    expect(regime?.since).toBe(diagnosis.since);
    const last = regime?.line.at(-1);
    expect(last?.value).toBeGreaterThan(0.95 * 1000 * 1.04 ** 13);
    expect(last?.value).toBeLessThan(1.05 * 1000 * 1.04 ** 13);
    expect(last && last.low < last.value && last.value < last.high).toBe(true);
  });

  it('takes the season out of what it shows as observed', () => {
    const season = (day: number) => 1 + 0.25 * Math.sin((2 * Math.PI * day) / 365.25);
    const input = dailyCounts({ days: 820, factor: season });
    const values = fittedRegime(input, diagnose(input))?.adjusted.map((point) => point.value) ?? [];
    expect(Math.max(...values) / Math.min(...values)).toBeLessThan(1.3);
  });

  it('has no line where nothing was estimated', () => {
    const input = dailyCounts({ days: 10 });
    expect(fittedRegime(input, diagnose(input))).toBeNull();
  });
});
