import { describe, expect, it } from 'vitest';
import { snapshotUntil } from '@/lib/collect/snapshot-until';
import { comparable } from '@/lib/measure/comparable/comparable';
import { isAdditiveOverAll } from '@/lib/model/additivity';
import { daysBetween } from '@/lib/model/day';
import { metricEntries, type MetricId } from '@/lib/model/metric';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { demoSnapshot } from '@/test/situations/demo-snapshot';

const TODAY = '2026-11-22';
const FROM = '2026-08-11';
const automated = { aDay: 900, from: FROM, countries: { China: 0.7, Singapore: 0.3 } };
const TOLD = { settings: DEFAULT_SETTINGS };

const shown = await demoSnapshot({ today: TODAY, months: 15, automated });
const without = await demoSnapshot({ today: TODAY, months: 15 });
const { snapshot, setAside } = comparable(shown, TOLD);

const sumOf = ({ totals }: Snapshot, metric: MetricId) =>
  totals[metric]?.numerator.reduce<number>((sum, value) => sum + (value ?? 0), 0) ?? 0;

describe('visits that no person makes', () => {
  it('are none where there is no such wave, and the snapshot stays the same', () => {
    const untouched = comparable(without, TOLD);
    expect(untouched.setAside).toEqual([]);
    expect(untouched.snapshot).toBe(without);
  });

  it('are set aside with where they come from and since when', () => {
    expect(setAside.map(({ id, kind, period, where }) => ({ id, kind, period, where }))).toEqual([
      {
        id: `automated:Direct:${FROM}`,
        kind: 'automated',
        period: { from: FROM, to: shown.asOf },
        where: [
          { dimension: 'sessionDefaultChannelGroup', values: ['Direct'] },
          { dimension: 'country', values: ['China', 'Singapore'] },
        ],
      },
    ]);
  });

  it('leave what people made', () => {
    for (const metric of ['sessions', 'engagedSessions', 'newUsers', 'totalUsers'] as const)
      expect(sumOf(snapshot, metric) / sumOf(without, metric)).toBeCloseTo(1, 2);
    for (const metric of ['keyEvents', 'ecommercePurchases', 'totalRevenue'] as const)
      expect(snapshot.totals[metric]).toBe(shown.totals[metric]);
  });

  it('come, with what is left, to exactly what Google shows', () => {
    const [wave] = setAside;
    expect(Object.keys(wave?.totals ?? {})).toEqual(
      expect.arrayContaining(['sessions', 'engagedSessions', 'newUsers']),
    );
    for (const [metric, gone] of metricEntries(wave?.totals ?? {})) {
      const [before, after] = [shown.totals[metric], snapshot.totals[metric]];
      const first = daysBetween(before?.start ?? '', gone.start);
      before?.numerator.forEach((value, day) => {
        const back = (after?.numerator[day] ?? 0) + (gone.numerator[day - first] ?? 0);
        expect(back, `${metric} ${day}`).toBe(value ?? 0);
      });
    }
  });

  it('leave every cut at the totals that are left, nowhere below zero, and no row of another channel touched', () => {
    for (const table of snapshot.tables) {
      const before = shown.tables.find(({ dimensions }) => dimensions.join() === table.dimensions.join());
      for (const metric of ['sessions', 'engagedSessions', 'newUsers'] as const) {
        if (table.rows[0]?.metrics[metric] === undefined || !isAdditiveOverAll(metric, table.dimensions)) continue;
        const stride = table.step === 'week' ? 7 : 1;
        const total = snapshot.totals[metric];
        const first = daysBetween(total?.start ?? '', table.start);
        for (let step = 0; step < table.length; step++) {
          const rows = table.rows.reduce((sum, { metrics }) => sum + (metrics[metric]?.[step] ?? 0), 0);
          const days = total?.numerator.slice(first + step * stride, first + (step + 1) * stride) ?? [];
          expect(rows, `${table.dimensions.join()} ${metric} ${step}`).toBeCloseTo(
            days.reduce<number>((sum, value) => sum + (value ?? 0), 0),
            4,
          );
        }
        for (const row of table.rows) expect(Math.min(...(row.metrics[metric] ?? []))).toBeGreaterThanOrEqual(0);
      }
      const isOther = ({ keys }: { readonly keys: readonly string[] }) =>
        table.dimensions[0] === 'sessionDefaultChannelGroup' && keys[0] !== 'Direct';
      expect(table.rows.filter(isOther)).toEqual(before?.rows.filter(isOther));
    }
  });

  it('count again once a person says that people made them, however a later reading dates their beginning', () => {
    const said = (belonging: string[]) =>
      comparable(shown, { ...TOLD, settings: { ...DEFAULT_SETTINGS, belonging } }).setAside.length;
    expect(said([`automated:Direct:${FROM}`])).toBe(0);
    expect(said(['automated:Direct:2026-08-20'])).toBe(0);
    expect(said(['automated:Referral:2026-08-11', 'automated:Direct:2025-08-11', 'host:Direct:2026-08-11'])).toBe(1);
  });

  it('are not looked for where nothing tells engagement', () => {
    const { engagedSessions: _engaged, ...totals } = shown.totals;
    const blind = { ...shown, totals };
    expect(comparable(blind, TOLD)).toEqual({ snapshot: blind, setAside: [] });
  });

  it.each(['country', 'sessionDefaultChannelGroup'] as const)('are found where only a cut by %s was read', (name) => {
    const file = { ...shown, tables: shown.tables.filter(({ dimensions }) => dimensions.join() === name) };
    const found = comparable(file, TOLD);
    expect(found.setAside).toHaveLength(1);
    expect(sumOf(found.snapshot, 'sessions') / sumOf(without, 'sessions')).toBeCloseTo(1, 1);
  });
});

describe('a snapshot of then', () => {
  it.each([
    ['2020-01-01', 0],
    [shown.property.createdOn ?? FROM, 1],
    ['2026-08-14', 1],
    ['2026-09-01', 1],
  ])('is read as it was on %s', (day, waves) => {
    const then = snapshotUntil(shown, day);
    const found = comparable(then, TOLD);
    expect(found.setAside).toHaveLength(waves);
    expect(sumOf(found.snapshot, 'sessions')).toBeLessThanOrEqual(sumOf(then, 'sessions'));
  });
});
