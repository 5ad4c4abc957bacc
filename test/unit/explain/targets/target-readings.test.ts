import { describe, expect, it } from 'vitest';
import { targetReadings } from '@/lib/explain/targets/target-readings';

const target = { metric: 'totalRevenue' as const, from: 3_000_000, to: 10_000_000, months: 24, startsOn: '2026-01-01' };

describe('targetReadings', () => {
  it('reads "from 3 M€ to 10 M€ in 24 months" in its three meanings', () => {
    const readings = targetReadings(target);
    expect(readings?.runRate).toBeCloseTo((10 / 3) ** (1 / 24) - 1, 12);
    expect(readings?.runRate).toBeCloseTo(0.0514, 4);
    expect(readings?.lastTwelveMonths).toBeCloseTo(0.0659, 4);
    expect(readings?.cumulative).toBeCloseTo(0.0388, 4);
  });

  it('solves what it says', () => {
    const growth = targetReadings(target)?.lastTwelveMonths ?? 0;
    let sum = 0;
    for (let month = 13; month <= 24; month++) sum += 250_000 * (1 + growth) ** month;
    expect(sum).toBeCloseTo(10_000_000, 0);
  });

  it('leaves out the last twelve months of a shorter target, and all of an impossible one', () => {
    expect(targetReadings({ ...target, months: 6 })?.lastTwelveMonths).toBeNull();
    expect(targetReadings({ ...target, from: 0 })).toBeNull();
  });
});
