import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { monthlyVerdictFindings } from '@/lib/explain/findings/monthly-verdicts';
import { Finding } from '@/lib/model/finding';
import type { MeasuredSeries } from '@/lib/model/series';
import { noiseFrom } from '../shop-snapshot';
import { contextOf } from '../snapshot-with';
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

describe('monthlyVerdictFindings, by hand', () => {
  /** January 2023 to February 2026. */
  const READ = 38;
  const [AUGUST, SEPTEMBER] = [31, 32];
  type Month = (month: number) => number;
  /** Level until a month of 2025, then a tenth less each month. */
  const fallen = (last: number, month: number) => 0.9 ** Math.max(0, month - last);
  const findingsOf = (asOf: string, all: Month, first: Month) => {
    const context = contextOf({ asOf, days: { sessions: 100 } });
    const { sessions } = context.snapshot.totals;
    if (!sessions) throw new Error('there are visits');
    const series = (metric: MetricId, of: Month): MeasuredSeries => ({
      ...sessions,
      metric,
      frequency: 'monthly',
      start: '2023-01-01',
      numerator: Array.from({ length: READ }, (_, month) => Math.round(of(month))),
    });
    const months = {
      totalPurchasers: series('totalPurchasers', all),
      firstTimePurchasers: series('firstTimePurchasers', first),
    };
    return monthlyVerdictFindings({ ...context, snapshot: { ...context.snapshot, months } });
  };

  const FEWER: [Month, Month] = [
    (month) => 20_000 * fallen(SEPTEMBER, month),
    (month) => 8000 * fallen(SEPTEMBER, month),
  ];
  /** As many who buy, fewer of whom had bought before: these fall since August 1, their share is seen to since September 1. */
  const SMALLER: [Month, Month] = [() => 20_000, (month) => 20_000 - 12_000 * fallen(AUGUST, month)];
  const LEVEL: [Month, Month] = [() => 20_000, () => 8000];

  // September 1 to March 2 are 182 days: 30 + 31 + 30 + 31 + 31 + 28 + 1. Both days have read the same months.
  it.each<[string, string, [Month, Month], string[]]>([
    ['a fall of 182 days', '2026-03-02', FEWER, ['returningPurchasers down']],
    ['a fall of 181 days', '2026-03-01', FEWER, []],
    ['a share that fell for 182 days', '2026-03-02', SMALLER, ['returningPurchasers down', 'secondOrderShare down']],
    ['a share that fell for 181 days', '2026-03-01', SMALLER, ['returningPurchasers down']],
    ['a share that stands still, as it should', '2026-03-02', LEVEL, ['returningPurchasers flat']],
  ])('%s', (_, asOf, [all, first], expected) => {
    const findings = findingsOf(asOf, all, first);
    expect(findings.map(({ metric, direction }) => `${metric} ${direction}`)).toEqual(expected);
  });

  it('weighs a quarter, and says the month, the same of the year before, and the growth since', () => {
    const findings = findingsOf('2026-03-02', ...SMALLER);
    expect(findings.map(({ weight, confidence, since }) => [weight, confidence, since])).toEqual([
      [0.25, 0.95, '2025-08-01'],
      [0.25, 0.95, '2025-09-01'],
    ]);
    const values = findings.map(({ figures: { last, yearBefore } }) => [last, yearBefore].map((each) => each?.value));
    // 12000 · 0.9⁶ = 6377.29, of 20000 who bought.
    expect(values).toEqual([
      [6377, 12_000],
      [6377 / 20_000, 0.6],
    ]);
    const [returning] = findings;
    expect(returning?.figures['yearBefore']?.provenance.period).toEqual({ from: '2025-02-01', to: '2025-02-28' });
    expect(returning?.figures['size']?.provenance.period).toEqual({ from: '2025-08-01', to: '2026-02-28' });
  });
});

it('says that fewer more come back than did before: growth that has slowed for half a year', () => {
  const turnedAt = 24;
  const [finding] = found(
    (month) => 1000 + 1000 * 1.05 ** Math.min(month, turnedAt) * 1.012 ** Math.max(0, month - turnedAt),
    () => 1000,
  );
  expect(finding?.metric).toBe('returningPurchasers');
  expect(finding?.diagnosis?.turn?.verdict).toBe('slowed');
  expect(['growing', 'inconclusive']).toContain(finding?.diagnosis?.verdict);
});
