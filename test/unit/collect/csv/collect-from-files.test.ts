import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metricsOf, quotientsOf, seriesOf } from '@/lib/measure/series';
import { collect } from '@/lib/collect/collect';
import type { CsvFile } from '@/lib/collect/csv/csv-file';
import { importCsv } from '@/lib/collect/csv/import-csv';
import { tableSource } from '@/lib/collect/table/table-source';
import { addDays } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';

/** Reads files as the command line does: on the day after their last one. */
async function snapshotOf(files: readonly CsvFile[]): Promise<Snapshot> {
  const { property, tables, lastDay } = importCsv(files);
  const today = addDays(lastDay, 1);
  return collect(tableSource(tables, property, 'csv', today), property.id, { now: new Date(`${today}T12:00:00Z`) });
}

describe('collecting from files', () => {
  const totals = {
    name: 't.csv',
    content: 'date,users,sessions,orders,observed\n2024-01-01,8,10,1,1\n2024-01-02,0,0,0,0\n2024-01-03,9,12,0,1',
  };
  const country = {
    name: 'c.csv',
    content: 'date,country,users,sessions\n2024-01-01,FR,7,8\n2024-01-01,BE,2,2\n2024-01-03,FR,9,12',
  };

  it('takes the last day as complete and a day without a row as unknown', async () => {
    const snapshot = await snapshotOf([totals]);
    expect(snapshot.asOf).toBe('2024-01-03');
    expect(snapshot.source).toBe('csv');
    expect(snapshot.totals['sessions']?.numerator).toEqual([10, null, 12]);
    expect(snapshot.totals['totalUsers']?.numerator).toEqual([8, null, 9]);
    const rate = seriesOf(snapshot, 'purchaseRate');
    expect(rate && quotientsOf(rate)).toEqual([0.1, null, 0]);
    expect(snapshot.notMeasured).toContain('totalRevenue');
  });

  it('cuts by country what the file by country holds, and never people', async () => {
    const { tables } = await snapshotOf([totals, country]);
    expect(tables.map(({ dimensions }) => dimensions)).toEqual([['country']]);
    expect(tables[0]?.rows.toSorted((a, b) => String(a.keys).localeCompare(String(b.keys)))).toEqual([
      { keys: ['BE'], metrics: { sessions: [2, 0, 0] } },
      { keys: ['FR'], metrics: { sessions: [8, 0, 12] } },
    ]);
  });

  it('says of a file that holds nothing to add up that it lacks a column, and nothing of a tag', async () => {
    const people = { name: 'p.csv', content: 'Date,Active users\n20240101,8\n20240102,9' };
    await expect(snapshotOf([people])).rejects.toMatchObject({ code: 'csv-no-metric-column' });
  });

  it('reads orders without sessions', async () => {
    const snapshot = await snapshotOf([
      { name: 'o.csv', content: 'date,orders,revenue\n2024-01-01,2,50\n2024-01-02,1,30' },
    ]);
    expect(metricsOf(snapshot)).toEqual(['ecommercePurchases', 'totalRevenue', 'averageOrderValue']);
    const each = seriesOf(snapshot, 'averageOrderValue');
    expect(each && quotientsOf(each)).toEqual([25, 30]);
  });

  it('reads long files whole', async () => {
    const days = Array.from({ length: 1500 }, (_, at) => addDays('2020-01-01', at));
    const rows = days.flatMap((day) => Array.from({ length: 9 }, (_, at) => `${day},Country ${at},${at + 1}`));
    const { tables } = await snapshotOf([{ name: 'c.csv', content: ['date,country,sessions', ...rows].join('\n') }]);
    expect(tables[0]?.length).toBe(1500);
    expect(tables[0]?.rows).toHaveLength(9);
  });
});

const real = new URL('../../../../../shared/data/ga-exports/', import.meta.url);

describe.skipIf(!existsSync(real))('a real export (needs ../shared/data)', () => {
  it('keeps users out of segments and finds the three files consistent', async () => {
    const files = ['total', 'by_country', 'by_source'].map((part) => {
      const name = `spack_docs_daily_${part}.csv`;
      return { name, content: readFileSync(new URL(name, real)) };
    });
    expect(importCsv(files).health).toEqual([]);
    const snapshot = await snapshotOf(files);
    expect(snapshot.property.displayName).toBe('spack docs');
    expect(snapshot.totals['sessions']?.numerator).toHaveLength(1975);
    const countries = snapshot.tables.find(({ dimensions }) => dimensions[0] === 'country');
    expect(countries?.length).toBe(1975);
    for (const { metrics } of countries?.rows ?? [])
      expect(Object.keys(metrics)).toEqual(['sessions', 'screenPageViews', 'bounces']);
  });
});
