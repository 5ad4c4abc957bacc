import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { dailyCounts } from './series-for-tests';

const history = ({ scales }: Diagnosis) => scales?.find(({ scale }) => scale === 'history');

/** Three per cent a month for two years, then standing still for the last eleven months. */
const risenThenFlat = dailyCounts({
  days: 1060,
  noise: 0.05,
  factor: (day) => 1.03 ** (Math.min(day, 730) / 30.4375),
});

describe('statements at scales that the data did not choose', () => {
  it('tells the rise of the history beside the plateau of the present regime', () => {
    const diagnosis = diagnose(risenThenFlat);
    expect(diagnosis.verdict).toBe('stagnating');
    expect(history(diagnosis)?.verdict).toBe('growing');
    expect(history(diagnosis)?.from).toBe('2024-01-01');
  });

  it('compares the last 52 weeks with the 52 before, season and all', () => {
    const doubled = dailyCounts({ days: 728, noise: 0.05, factor: (day) => (day < 364 ? 1 : 1.5) });
    const { yearOnYear } = diagnose(doubled);
    expect(yearOnYear?.estimate).toBeCloseTo(0.5, 1);
    expect(yearOnYear?.low).toBeGreaterThan(0.4);
    expect(yearOnYear?.high).toBeLessThan(0.6);
  });

  it('says nothing of a year that is not there, and no mean growth of less than half a year', () => {
    const short = diagnose(dailyCounts({ days: 170 }));
    expect(short.scales).toEqual([]);
    expect(short.yearOnYear).toBeNull();
    const year = diagnose(dailyCounts({ days: 400 }));
    expect(year.scales?.map(({ scale }) => scale)).toEqual(['history']);
    expect(year.yearOnYear).toBeNull();
    expect(diagnose(dailyCounts({ days: 600 })).scales?.map(({ scale }) => scale)).toEqual(['history', 'year']);
  });

  it('holds the growth of a steady course, and gives weeks, months and days the same answer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: -0.04, max: 0.04, noNaN: true }),
        (seed, growth) => {
          const estimate = history(diagnose(dailyCounts({ days: 500, growth, seed, noise: 0.05 })))?.monthlyGrowth;
          expect(Math.abs((estimate?.estimate ?? 1) - growth)).toBeLessThan(0.01);
        },
      ),
      { numRuns: 20 },
    );
  });
});
