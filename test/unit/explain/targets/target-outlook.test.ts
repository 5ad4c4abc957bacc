import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { targetOutlook } from '@/lib/explain/targets/target-outlook';
import type { Target } from '@/lib/model/target';
import type { Snapshot } from '@/lib/model/snapshot';
import { shopSnapshot } from '../shop-snapshot';

/** Three years of a shop whose traffic grows by so much a month; its year, sold at 50 a piece, is known. */
function shopGrowing(monthly: number): Snapshot {
  const daily = Math.log1p(monthly) / 30.4375;
  const cells = [
    {
      device: 'mobile',
      channel: 'Direct',
      sessions: (i: number) => 1000 * Math.exp(daily * (i - 1092)),
      rate: () => 0.03,
      orderValue: () => 50,
    },
  ];
  return shopSnapshot({ days: 1092, asOf: '2026-03-28', cells });
}

function outlookOf(snapshot: Snapshot, target: Omit<Target, 'metric'>) {
  const series = snapshot.totals['totalRevenue'];
  const growth = series && diagnose(series, { country: 'FR' }).monthlyGrowth;
  if (!growth) throw new Error('the shop has a growth');
  return targetOutlook(snapshot, { metric: 'totalRevenue', ...target }, growth, 'FR');
}

/** A day of 1,000 visits at 3% and 50 a piece, over a year. */
const YEAR = 1000 * 0.03 * 50 * 364;

describe('targetOutlook', () => {
  it('keeps a level shop level, in each reading', () => {
    const outlook = outlookOf(shopGrowing(0), { from: YEAR, to: 2 * YEAR, months: 24, startsOn: '2026-03-29' });
    expect(outlook?.runRate?.atEnd.estimate).toBeGreaterThan(0.93 * YEAR);
    expect(outlook?.runRate?.atEnd.estimate).toBeLessThan(1.07 * YEAR);
    expect(outlook?.cumulative?.atEnd.estimate).toBeGreaterThan(1.9 * YEAR);
    expect(outlook?.cumulative?.atEnd.estimate).toBeLessThan(2.1 * YEAR);
    expect(outlook?.lastTwelveMonths?.chance).toBe(0.05);
    expect(outlook?.runRate?.needed).toBeCloseTo(2 ** (1 / 24) - 1, 2);
  });

  it('sees a growing shop reach what its pace reaches', () => {
    const target = { from: YEAR, months: 24, startsOn: '2026-03-29' };
    const end = YEAR * 1.03 ** 24;
    const outlook = outlookOf(shopGrowing(0.03), { ...target, to: end });
    expect(Math.log((outlook?.runRate?.atEnd.estimate ?? 0) / end)).toBeCloseTo(0, 0);
    expect(outlook?.runRate?.needed).toBeCloseTo(0.03, 2);
    expect(outlookOf(shopGrowing(0.03), { ...target, to: 0.5 * end })?.runRate?.chance).toBe(0.95);
  });

  it('counts what was earned already, and asks for more the later it is', () => {
    const early = outlookOf(shopGrowing(0), { from: YEAR, to: 2 * YEAR, months: 24, startsOn: '2026-03-29' });
    const late = outlookOf(shopGrowing(0), { from: YEAR, to: 2 * YEAR, months: 24, startsOn: '2025-03-29' });
    expect(late?.runRate?.needed ?? 0).toBeGreaterThan(1.8 * (early?.runRate?.needed ?? 1));
    expect(late?.cumulative?.atEnd.estimate).toBeGreaterThan(1.9 * YEAR);
    expect(late?.cumulative?.atEnd.estimate).toBeLessThan(2.1 * YEAR);
  });

  it('keeps every interval in order', () => {
    const outlook = outlookOf(shopGrowing(0.01), { from: YEAR, to: 2 * YEAR, months: 9, startsOn: '2026-01-29' });
    expect(outlook?.lastTwelveMonths).toBeUndefined();
    for (const { atEnd } of Object.values(outlook ?? {})) {
      expect(atEnd.low).toBeLessThanOrEqual(atEnd.estimate);
      expect(atEnd.estimate).toBeLessThanOrEqual(atEnd.high);
    }
  });

  it('foresees no rate, and nothing once the time is over', () => {
    const snapshot = shopGrowing(0);
    const growth = { estimate: 0, low: -0.01, high: 0.01, level: 0.9 };
    const target = { metric: 'purchaseRate' as const, from: 0.03, to: 0.04, months: 24, startsOn: '2026-03-29' };
    expect(targetOutlook(snapshot, target, growth, 'FR')).toBeNull();
    const over = { ...target, metric: 'totalRevenue' as const, startsOn: '2024-01-01' };
    expect(targetOutlook(snapshot, over, growth, 'FR')).toBeNull();
  });
});
