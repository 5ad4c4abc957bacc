import { describe, expect, it } from 'vitest';
import { metricsOf } from '@/lib/measure/series';
import { collect } from '@/lib/collect/collect';
import type { RowTable } from '@/lib/collect/table/row-table';
import { rowTable } from '../../row-table';
import { tableSource } from '@/lib/collect/table/table-source';
import { demoSource } from '@/lib/demo/demo-source';
import { addDays, type Day } from '@/lib/model/day';
import { PROPERTY, steadyTable, TODAY, watched } from './sample';

const NOW = new Date('2026-11-22T10:00:00Z');
const at = (day: Day) => new Date(`${day}T10:00:00Z`);
const sourceOf = (table: RowTable, kind: 'csv' | 'demo' = 'demo', today: Day = TODAY) =>
  tableSource([table], PROPERTY, kind, today);

describe('a first reading', () => {
  it('ends three days ago in the property’s time zone, and begins with the first row', async () => {
    const snapshot = await collect(sourceOf(steadyTable('2026-06-01', 174)), '42', { now: NOW });
    expect(snapshot.asOf).toBe('2026-11-19');
    expect(snapshot.totals['sessions']).toMatchObject({ start: '2026-06-01', kind: 'count', frequency: 'daily' });
    expect(snapshot.totals['sessions']?.numerator).toHaveLength(172);
    // In Paris the 23rd has begun.
    const late = await collect(sourceOf(steadyTable('2026-06-01', 174)), '42', {
      now: new Date('2026-11-22T23:30:00Z'),
    });
    expect(late.asOf).toBe('2026-11-20');
  });

  it('keeps what was measured, and no rate of it', async () => {
    const { totals } = await collect(sourceOf(steadyTable('2026-06-01', 174)), '42', { now: NOW });
    expect(Object.keys(totals)).not.toContain('purchaseRate');
    expect(Object.values(totals).every(({ denominator }) => denominator === null)).toBe(true);
  });

  it('counts a day without a row as nothing, tells how many were seen, and says that it is a gap', async () => {
    const skip = ['2026-09-02', '2026-09-03'];
    const { totals, health } = await collect(sourceOf(steadyTable('2026-06-01', 174, { skip })), '42', { now: NOW });
    expect(totals['sessions']?.numerator[93]).toBe(0);
    expect(totals['sessions']?.provenance.daysObserved).toBe(170);
    expect(health).toContainEqual(
      expect.objectContaining({ code: 'gap', period: { from: '2026-09-02', to: '2026-09-03' } }),
    );
  });

  it('cuts by segment, aligned with the totals', async () => {
    const { tables, totals } = await collect(sourceOf(steadyTable('2026-06-01', 174)), '42', { now: NOW });
    expect(tables.map(({ dimensions }) => dimensions)).toEqual([['deviceCategory']]);
    expect(tables[0]).toMatchObject({ step: 'day', start: totals['sessions']?.start, length: 172 });
    expect(tables[0]?.rows.map(({ keys }) => keys)).toEqual([['desktop'], ['mobile']]);
    expect(tables[0]?.rows[0]?.metrics['sessions']?.[0]).toBe(50);
  });

  it('says what is not measured, and never calls it zero', async () => {
    const snapshot = await collect(demoSource(TODAY), '2', { now: NOW });
    const sales = ['ecommercePurchases', 'totalRevenue', 'addToCarts', 'checkouts'];
    expect(snapshot.notMeasured).toEqual(expect.arrayContaining([...sales, 'refundAmount', 'firstTimePurchasers']));
    // Where nothing is sold, nobody misses refunds.
    expect(snapshot.health.find(({ code }) => code === 'not-measured')?.metrics).toEqual(sales);
    expect(snapshot.totals['totalRevenue']).toBeUndefined();
    expect(snapshot.tables.every((table) => table.rows.every((row) => !('totalRevenue' in row.metrics)))).toBe(true);
    expect(snapshot.health.map(({ code }) => code)).toEqual(expect.arrayContaining(['no-ecommerce', 'not-measured']));
  });

  it('takes ten requests, and asks for no persons beside other metrics', async () => {
    const { source, asked } = watched(demoSource(TODAY));
    const snapshot = await collect(source, '1', { now: NOW });
    expect(snapshot.cost).toEqual({ requests: 10, tokens: null });
    const withUsers = asked.filter(({ metrics }) => metrics?.some(({ name }) => name === 'totalUsers'));
    expect(withUsers).toMatchObject([
      { dimensions: [{ name: 'date' }], metrics: [{ name: 'totalUsers' }, { name: 'firstTimePurchasers' }] },
      { dimensions: [{ name: 'yearMonth' }] },
    ]);
  });

  it('is empty for an empty property', async () => {
    const snapshot = await collect(sourceOf(rowTable(['date'], ['sessions'], [])), '42', { now: NOW });
    expect(snapshot).toMatchObject({ totals: {}, tables: [], health: [{ code: 'empty', severity: 'block' }] });
  });

  it('fails for a property without any metric that is known', async () => {
    const source = sourceOf(rowTable(['date'], ['advertiserAdClicks'], []));
    await expect(collect(source, '42', { now: NOW })).rejects.toMatchObject({ code: 'empty-property' });
    await expect(collect(source, '43', { now: NOW })).rejects.toMatchObject({ code: 'unknown-property' });
  });
});

describe('the largest values of a dimension', () => {
  const many = (days: number, countries: number) =>
    rowTable(
      ['date', 'country'],
      ['sessions'],
      Array.from({ length: days }, (_, day) =>
        Array.from({ length: countries }, (__, country) => ({
          keys: [addDays('2026-06-01', day).replaceAll('-', ''), `Country ${country}`],
          values: [100 - country],
        })),
      ).flat(),
    );

  it('leave the rest in one row, so that rows still add up', async () => {
    const { tables, totals } = await collect(sourceOf(many(100, 14)), '42', { now: at('2026-09-12') });
    const rows = tables[0]?.rows ?? [];
    expect(rows).toHaveLength(11);
    expect(rows.at(-1)?.keys).toEqual(['(rest)']);
    expect(rows.at(-1)?.metrics['sessions']?.[0]).toBe(90 + 89 + 88 + 87);
    expect(rows.reduce((sum, row) => sum + (row.metrics['sessions']?.[5] ?? 0), 0)).toBe(
      totals['sessions']?.numerator[5],
    );
  });

  it('leave no rest where all were read', async () => {
    const { tables } = await collect(sourceOf(many(100, 10)), '42', { now: at('2026-09-12') });
    expect(tables[0]?.rows).toHaveLength(10);
  });
});

describe('a renewal', () => {
  it('gives what a first reading would, from a few days', async () => {
    const kept = await collect(demoSource('2026-11-09'), '1', { now: at('2026-11-09'), historyMonths: 13 });
    const { source, asked } = watched(demoSource(TODAY));
    const renewed = await collect(source, '1', { now: NOW, kept, historyMonths: 13 });
    const fresh = await collect(demoSource(TODAY), '1', { now: NOW, historyMonths: 13 });
    expect(renewed.totals).toEqual(fresh.totals);
    expect(renewed.tables.filter(isFull).map(byKey)).toEqual(fresh.tables.filter(isFull).map(byKey));
    expect(renewed.months).toEqual(fresh.months);
    expect(renewed.cost.requests).toBeLessThanOrEqual(10);
    // The Monday on or before the fourteenth day before the last that is kept; of months, the one that holds it.
    // Of countries by channel, small ones come among the largest from week to week, and are asked in whole.
    const isOfMarkets = (names: readonly (string | null | undefined)[]) =>
      names.includes('country') && names.includes('sessionDefaultChannelGroup');
    const whole = asked
      .filter(({ limit, dimensions = [] }) => limit === undefined && !isOfMarkets(dimensions.map(({ name }) => name)))
      .map(({ dateRanges }) => dateRanges?.[0]?.startDate);
    expect(new Set(whole)).toEqual(new Set(['2026-10-19', '2026-10-01']));
  });

  it('takes over what Google has restated', async () => {
    const before = steadyTable('2026-06-01', 160);
    const after = steadyTable('2026-06-01', 174, { perDay: 110 });
    const kept = await collect(sourceOf(before), '42', { now: at('2026-11-09') });
    const { totals } = await collect(sourceOf(after), '42', { now: NOW, kept });
    const values = totals['sessions']?.numerator ?? [];
    expect(values.slice(0, 140)).toEqual(Array.from({ length: 140 }, () => 100));
    expect(values.slice(140)).toEqual(Array.from({ length: 32 }, () => 110));
  });

  it('reads in whole what is new among the largest', async () => {
    const row = (day: Day, campaign: string, sessions: number) => ({
      keys: [day.replaceAll('-', ''), campaign],
      values: [sessions],
    });
    const days = Array.from({ length: 174 }, (_, index) => addDays('2026-06-01', index));
    const table = (names: readonly string[]) =>
      rowTable(
        ['date', 'sessionCampaignName'],
        ['sessions'],
        days.flatMap((day) => names.map((name) => row(day, name, name === 'spring' ? 100 : 5))),
      );
    const kept = await collect(sourceOf(table(['spring'])), '42', { now: at('2026-11-09') });
    const { tables } = await collect(sourceOf(table(['spring', 'late'])), '42', { now: NOW, kept });
    expect(tables[0]).toMatchObject({ step: 'week', start: '2026-06-01', length: 24 });
    expect(tables[0]?.rows.map(({ keys, metrics }) => [keys[0], metrics['sessions']?.[0]])).toEqual([
      ['spring', 700],
      ['late', 35],
    ]);
  });

  it('starts over when a metric comes to life', async () => {
    const days = Array.from({ length: 174 }, (_, index) => addDays('2026-06-01', index).replaceAll('-', ''));
    const table = (purchases: (index: number) => number) =>
      rowTable(
        ['date'],
        ['sessions', 'ecommercePurchases'],
        days.map((day, index) => ({ keys: [day], values: [50, purchases(index)] })),
      );
    const kept = await collect(sourceOf(table(() => 0)), '42', { now: at('2026-11-09') });
    expect(kept.notMeasured).toContain('ecommercePurchases');
    const { totals } = await collect(sourceOf(table((index) => (index > 3 ? 2 : 0))), '42', { now: NOW, kept });
    expect(totals['ecommercePurchases']?.numerator.slice(0, 6)).toEqual([0, 0, 0, 0, 2, 2]);
  });

  it('starts over when what is kept lies in the future, or too far back', async () => {
    for (const asOf of ['2027-01-31', '2020-01-31']) {
      const kept = await collect(sourceOf(steadyTable('2026-06-01', 160)), '42', { now: at('2026-11-09') });
      const { source, asked } = watched(sourceOf(steadyTable('2026-06-01', 174)));
      await collect(source, '42', { now: NOW, kept: { ...kept, asOf } });
      expect(asked[0]?.dateRanges?.[0]?.startDate).toBe('2023-11-20');
    }
  });

  it('starts over for another property or currency', async () => {
    const kept = await collect(sourceOf(steadyTable('2026-06-01', 160)), '42', { now: at('2026-11-09') });
    const other = { ...kept, property: { ...kept.property, currency: 'CHF' } };
    const { source, asked } = watched(sourceOf(steadyTable('2026-06-01', 174)));
    await collect(source, '42', { now: NOW, kept: other });
    expect(asked[0]?.dateRanges?.[0]?.startDate).toBe('2023-11-20');
  });
});

describe('a file', () => {
  it('ends on its last day, and knows nothing of days that it does not hold', async () => {
    const table = steadyTable('2017-01-01', 60, { skip: ['2017-01-10'] });
    const snapshot = await collect(sourceOf(table, 'csv', '2017-03-02'), '42', { now: NOW });
    expect(snapshot.asOf).toBe('2017-03-01');
    expect(snapshot.totals['sessions']?.numerator[9]).toBeNull();
    expect(snapshot.totals['sessions']?.start).toBe('2017-01-01');
    expect(snapshot.notMeasured).toContain('keyEvents');
  });

  it('has every column that it knows and that adds up, and tables of the length that it covers', async () => {
    const days = Array.from({ length: 30 }, (_, index) => addDays('2017-01-01', index).replaceAll('-', ''));
    const columns = ['sessions', 'screenPageViews', 'bounces', 'widgets'];
    const totals = rowTable(
      ['date'],
      columns,
      days.map((day) => ({ keys: [day], values: [10, 30, 5, 0] })),
    );
    const cut = rowTable(
      ['date', 'browser'],
      ['sessions'],
      days.slice(20).map((day) => ({ keys: [day, 'Firefox'], values: [10] })),
    );
    const snapshot = await collect(tableSource([totals, cut], PROPERTY, 'csv', TODAY), '42', { now: NOW });
    const known = columns.filter((name) => name !== 'widgets');
    expect(metricsOf(snapshot)).toEqual(expect.arrayContaining([...known, 'bounceRate', 'viewsPerSession']));
    expect(snapshot.totals).not.toHaveProperty('widgets');
    expect(snapshot.tables).toMatchObject([{ dimensions: ['browser'], start: '2017-01-21', length: 10 }]);
  });
});

/** Which values are the largest may change with the days that are looked at. */
function isFull(table: { rows: readonly { keys: readonly string[] }[] }): boolean {
  return table.rows.every(({ keys }) => keys[0] !== '(rest)');
}

function byKey(table: { rows: readonly { keys: readonly string[] }[] }) {
  return { ...table, rows: [...table.rows].sort((a, b) => a.keys.join().localeCompare(b.keys.join())) };
}
