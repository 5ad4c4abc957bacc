import { describe, expect, it } from 'vitest';
import { unmeasuredWithin } from '@/lib/measure/lost/measured-days';
import { collect } from '@/lib/collect/collect';
import { demoSource } from '@/lib/demo/demo-source';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { analyseProperty } from '@/lib/analyse-property';
import { daysBetween } from '@/lib/model/day';

const OUTAGE = { from: '2026-10-15', to: '2026-10-28' };
const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };

describe('a shop whose visits are not counted for two weeks, and whose orders go on', async () => {
  const whole = await collect(demoSource('2026-11-22'), '1', {
    now: new Date('2026-11-22T10:00:00Z'),
    historyMonths: 25,
  });
  const without = (metrics: readonly string[]): Snapshot => ({
    ...whole,
    tables: [],
    totals: Object.fromEntries(
      Object.entries(whole.totals).map(([name, series]) => {
        const [from, to] = [daysBetween(series.start, OUTAGE.from), daysBetween(series.start, OUTAGE.to)];
        const numerator = series.numerator.map((value, day) =>
          metrics.includes(name) && day >= from && day <= to ? 0 : value,
        );
        return [name, { ...series, numerator }];
      }),
    ),
  });
  const monthOf = (snapshot: Snapshot, metric: string) => {
    const settings = { ...DEFAULT_SETTINGS, language: 'en' as const };
    const { report } = analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings, today: '2026-11-22' });
    return report.vitals.find((vital) => vital.metric === metric)?.month;
  };
  const revenue = (() => {
    const { start, numerator } = whole.totals['totalRevenue'] ?? { start: OCTOBER.from, numerator: [] };
    const days = numerator.slice(daysBetween(start, OCTOBER.from), daysBetween(start, OCTOBER.to) + 1);
    return days.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  })();
  const blind = without(['sessions', 'engagedSessions']);

  it('has the revenue of all its days', () => {
    const month = monthOf(blind, 'totalRevenue');
    expect(month?.value?.value).toBeCloseTo(revenue, 2);
    expect(month?.lost ?? 0).toBe(0);
  });

  it('has visits and conversion of seventeen days', () => {
    for (const metric of ['sessions', 'purchaseRate']) expect(monthOf(blind, metric)?.lost).toBe(14);
  });

  it('has no revenue of days on which orders were not counted either', () => {
    const all = without(['sessions', 'engagedSessions', 'ecommercePurchases', 'totalRevenue']);
    expect(monthOf(all, 'totalRevenue')?.lost).toBe(14);
  });

  it('knows the days apart', () => {
    const totals = whole.totals['totalRevenue'];
    const numerator = [5, 0, 7, null, 2];
    const snapshot = {
      ...whole,
      totals: totals ? { totalRevenue: { ...totals, start: '2026-10-15', numerator } } : {},
    };
    expect(unmeasuredWithin({ from: '2026-10-15', to: '2026-10-20' }, ['totalRevenue'], snapshot)).toEqual([
      { from: '2026-10-16', to: '2026-10-16' },
      { from: '2026-10-18', to: '2026-10-18' },
      { from: '2026-10-20', to: '2026-10-20' },
    ]);
    expect(unmeasuredWithin(OUTAGE, ['keyEvents'], snapshot)).toEqual([OUTAGE]);
  });
});
