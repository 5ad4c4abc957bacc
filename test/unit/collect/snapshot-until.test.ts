import { metricEntries } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { snapshotUntil } from '@/lib/collect/snapshot-until';
import { addDays } from '@/lib/model/day';
import { demoSnapshot } from '@/test/situations/demo-snapshot';

const snapshot = await demoSnapshot();

describe('a snapshot as it was known on an earlier day', () => {
  const day = '2026-09-30';
  const earlier = snapshotUntil(snapshot, day);

  it('ends on that day, and holds what was there before as it was', () => {
    expect(earlier.asOf).toBe(day);
    for (const [name, { start, numerator: values }] of metricEntries(earlier.totals)) {
      expect(addDays(start, values.length - 1)).toBe(day);
      expect(snapshot.totals[name]?.numerator.slice(0, values.length)).toEqual(values);
    }
  });

  it('leaves out a week and a month that were not over', () => {
    for (const { step, start, length, rows } of earlier.tables) {
      const end = addDays(start, length * (step === 'day' ? 1 : 7) - 1);
      expect(end <= day).toBe(true);
      expect(addDays(end, step === 'day' ? 1 : 7) > day).toBe(true);
      for (const row of rows) for (const values of Object.values(row.metrics)) expect(values).toHaveLength(length);
    }
    const { months: all = {} } = snapshot;
    for (const [name, { numerator: values }] of metricEntries(earlier.months ?? {}))
      expect(values.length).toBe((all[name]?.numerator.length ?? 0) - 1);
  });

  it('knows nothing yet of what went wrong after it', () => {
    const gap = (from: string) => ({
      code: 'gap' as const,
      severity: 'note' as const,
      metrics: [],
      dimensions: [],
      period: { from, to: '2026-10-02' },
    });
    const health = [gap('2026-09-29'), gap('2026-10-01')];
    expect(snapshotUntil({ ...snapshot, health }, day).health).toEqual([gap('2026-09-29')]);
  });

  it('cuts off the hours of the days after it', () => {
    const hours = { start: '2026-09-29', visits: Array.from({ length: 96 }, (_, hour) => hour) };
    expect(snapshotUntil({ ...snapshot, hours }, day).hours).toEqual({
      start: '2026-09-29',
      visits: hours.visits.slice(0, 48),
    });
    expect(snapshotUntil({ ...snapshot, hours }, '2026-09-20').hours?.visits).toEqual([]);
  });

  it('is the same where nothing is later', () => {
    expect(snapshotUntil(snapshot, snapshot.asOf)).toBe(snapshot);
  });
});
