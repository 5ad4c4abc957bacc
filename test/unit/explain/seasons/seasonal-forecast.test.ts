import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seasonalForecast } from '@/lib/explain/seasons/seasonal-forecast';
import { noiseFrom } from '../shop-snapshot';

/** Weeks with a sharp peak once a year, growth, and noise. */
function weeksOf(count: number, { noise = 0, growth = 0, seed = 1 } = {}): number[] {
  const random = noiseFrom(seed);
  return Array.from({ length: count }, (_, week) => {
    const season = 1 + 1.2 * Math.exp(-((((week % 52) - 40) / 2) ** 2) / 2);
    return 1000 * season * (1 + growth) ** week * Math.exp(2 * noise * random());
  });
}

describe('seasonalForecast', () => {
  it('keeps a sharp peak where it is and as high as it grows', () => {
    const all = weeksOf(156, { growth: 0.005 });
    const { middle, expected } = seasonalForecast(all.slice(0, 134));
    for (const ahead of [1, 11, 20]) expect(middle(ahead)).toBeCloseTo(all[133 + ahead] ?? 0, 3);
    expect(expected(11)?.estimate).toBeCloseTo(all[144] ?? 0, 3);
  });

  it('holds what comes in nine of ten cases', () => {
    const held = Array.from({ length: 200 }, (_, seed) => {
      const all = weeksOf(156, { noise: 0.2, seed });
      const estimate = seasonalForecast(all.slice(0, 134)).expected(11);
      return estimate !== null && estimate.low <= (all[144] ?? 0) && (all[144] ?? 0) <= estimate.high;
    }).filter(Boolean).length;
    expect(held).toBeGreaterThanOrEqual(170);
    expect(held).toBeLessThanOrEqual(196);
  });

  it('has no middle without last year’s week, and no interval before misses are known', () => {
    expect(seasonalForecast(weeksOf(50)).middle(1)).toBeNull();
    expect(seasonalForecast(weeksOf(62)).middle(1)).not.toBeNull();
    expect(seasonalForecast(weeksOf(62)).expected(1)).toBeNull();
    expect(seasonalForecast(weeksOf(156)).expected(53)).toBeNull();
  });

  it('never throws and keeps its interval in order, whatever the weeks', () => {
    const week = fc.oneof(fc.constant(null), fc.constant(0), fc.double({ min: -10, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(fc.array(week, { maxLength: 170 }), fc.integer({ min: 1, max: 52 }), (weeks, ahead) => {
        const estimate = seasonalForecast(weeks).expected(ahead);
        if (!estimate) return;
        expect(estimate.low).toBeLessThanOrEqual(estimate.estimate);
        expect(estimate.estimate).toBeLessThanOrEqual(estimate.high);
      }),
    );
  });
});
