import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { monthlyVerdictFindings } from '@/lib/explain/findings/monthly-verdicts';
import { Finding } from '@/lib/model/finding';
import type { MeasuredSeries } from '@/lib/model/series';
import { noiseFrom } from '../shop-snapshot';
import { contextWith } from '../weekly-tables';

const MONTHS = 38;

function found(all: (month: number) => number, first: (month: number) => number) {
  const noise = noiseFrom(5);
  const context = contextWith([]);
  const { sessions } = context.snapshot.totals;
  if (!sessions) throw new Error('the shop has visits');
  const series = (metric: MetricId, of: (month: number) => number): MeasuredSeries => ({
    ...sessions,
    metric,
    frequency: 'monthly',
    // March 2026, the last, is not over on the 28th.
    start: '2023-02-01',
    numerator: Array.from({ length: MONTHS }, (_, month) => Math.round(of(month) * (1 + 0.04 * noise()))),
  });
  const months = {
    totalPurchasers: series('totalPurchasers', all),
    firstTimePurchasers: series('firstTimePurchasers', first),
  };
  return monthlyVerdictFindings({ ...context, snapshot: { ...context.snapshot, months } });
}

describe('monthlyVerdictFindings', () => {
  it('says that customers no longer come back, from months alone', () => {
    const [finding] = found(
      (month) => 2000 * 0.98 ** month + 1000,
      () => 1000,
    );
    expect(finding).toMatchObject({ kind: 'verdict', metric: 'returningPurchasers', direction: 'down' });
    expect(finding?.period).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(finding?.figures['last']?.value).toBeGreaterThan(500);
    expect(finding?.figures['size']?.interval?.high).toBeLessThan(0);
    expect(Finding.safeParse(finding).error).toBeUndefined();
  });

  it('says that they stand still, which is no growth', () => {
    const [finding] = found(
      () => 3000,
      () => 1000,
    );
    expect(finding).toMatchObject({ metric: 'returningPurchasers', direction: 'flat' });
  });

  it('says that fewer of those who buy had bought before', () => {
    const metrics = found(
      (month) => 2000 + 40 * month,
      (month) => 1000 + 40 * month,
    ).map(({ metric, direction }) => [metric, direction]);
    expect(metrics).toContainEqual(['secondOrderShare', 'down']);
  });

  it('is silent where more and more come back, and where months are not known', () => {
    const growing = found(
      (month) => 1000 * 1.03 ** month + 500,
      () => 500,
    );
    expect(growing.map(({ metric }) => metric)).toEqual([]);
    expect(monthlyVerdictFindings(contextWith([]))).toEqual([]);
  });
});
