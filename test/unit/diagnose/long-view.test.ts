import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { dailyCounts } from './series-for-tests';

/** Three per cent a month for two years, then standing still for the last eleven months. */
const risenThenFlat = dailyCounts({
  days: 1060,
  noise: 0.05,
  factor: (day) => 1.03 ** (Math.min(day, 730) / 30.4375),
});

describe('the long view', () => {
  it('tells the rise of the history beside the plateau of the present regime', () => {
    const diagnosis = diagnose(risenThenFlat);
    expect(diagnosis.verdict).toBe('stagnating');
    expect(diagnosis.longView).toMatchObject({
      verdict: 'growing',
      from: '2024-01-01',
      daysObserved: { history: 1060, twoYears: 728 },
    });
  });

  it('compares the last 52 weeks with the 52 before', () => {
    const risen = diagnose(dailyCounts({ days: 728, noise: 0.05, factor: (day) => (day < 364 ? 1 : 1.5) }));
    const yearOnYear = risen.longView?.yearOnYear;
    expect(yearOnYear?.estimate).toBeCloseTo(0.5, 1);
    expect(yearOnYear?.low).toBeGreaterThan(0.4);
    expect(yearOnYear?.high).toBeLessThan(0.6);
  });

  it('lets the season cancel, whatever its shape', () => {
    const december = (day: number) => (Math.floor(day / 7) % 52 > 46 ? 2.5 : 1);
    const { longView } = diagnose(dailyCounts({ days: 728, noise: 0.05, factor: december }));
    expect(longView?.yearOnYear?.estimate).toBeCloseTo(0, 1);
  });

  it('says nothing of a history of less than half a year, nor of a year that is not there', () => {
    expect(diagnose(dailyCounts({ days: 170 })).longView).toBeNull();
    expect(diagnose(dailyCounts({ days: 400 })).longView).toMatchObject({ yearOnYear: null });
  });

  it('finds the growth of a steady course', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: -0.04, max: 0.04, noNaN: true }),
        (seed, growth) => {
          const { longView } = diagnose(dailyCounts({ days: 500, growth, seed, noise: 0.05 }));
          expect(Math.abs((longView?.monthlyGrowth.estimate ?? 1) - growth)).toBeLessThan(0.01);
        },
      ),
      { numRuns: 20 },
    );
  });
});
