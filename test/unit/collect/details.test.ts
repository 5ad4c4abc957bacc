import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import type { AnalyticsSource } from '@/lib/collect/source';
import { incompatible } from '@/lib/collect/table/refusal';
import { compactDay, type RowTable } from '@/lib/collect/table/row-table';
import { rowTable } from '../../row-table';
import { tableSource } from '@/lib/collect/table/table-source';
import { demoSource } from '@/lib/demo/demo-source';
import { addDays } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import { PROPERTY, TODAY, watched } from './sample';

const NOW = new Date(`${TODAY}T10:00:00Z`);
const at = (day: string) => new Date(`${day}T10:00:00Z`);
const days = Array.from({ length: 174 }, (_, index) => addDays('2026-06-01', index));
const tableOf = ({ tables }: Snapshot, ...dimensions: DimensionId[]) =>
  tables.find((table) => table.dimensions.join() === dimensions.join());
const sourceOf = (tables: readonly RowTable[], kind: 'csv' | 'demo' = 'demo') =>
  tableSource(tables, PROPERTY, kind, TODAY);

const totals = rowTable(
  ['date'],
  ['sessions', 'ecommercePurchases', 'totalRevenue'],
  days.map((day) => ({ keys: [compactDay(day)], values: [1000, 20, 1000] })),
);

/** So many items, each seen once more a day than the next. */
const itemTable = (count: number, from = 0) =>
  rowTable(
    ['date', 'itemName'],
    ['itemsViewed', 'itemsAddedToCart'],
    days.slice(from).flatMap((day) =>
      Array.from({ length: count }, (_, item) => ({
        keys: [compactDay(day), `Item ${item}`],
        values: [100 - item, 2],
      })),
    ),
  );

/** Refuses every report in which these dimensions stand together, and the batch that it is in. */
function refusing(source: AnalyticsSource, ...dimensions: DimensionId[]): AnalyticsSource {
  return {
    ...source,
    runReports: async (id, requests) => {
      const names = requests.map((request) => (request.dimensions ?? []).map(({ name }) => name));
      if (names.some((some) => dimensions.every((name) => some.includes(name))))
        throw incompatible(dimensions[0] ?? '');
      return source.runReports(id, requests);
    },
  };
}

describe('items', () => {
  it('are cut by week; what lies outside the largest is what all items leave, not what visits do', async () => {
    const snapshot = await collect(sourceOf([totals, itemTable(45)]), '42', { now: NOW });
    const table = tableOf(snapshot, 'itemName');
    expect(table).toMatchObject({ step: 'week', start: '2026-06-01', length: 24 });
    expect(table?.rows).toHaveLength(41);
    expect(table?.rows[0]).toMatchObject({ keys: ['Item 0'] });
    expect(table?.rows[0]?.metrics['itemsViewed']?.[3]).toBe(700);
    expect(table?.rows.at(-1)).toMatchObject({ keys: ['(rest)'] });
    expect(table?.rows.at(-1)?.metrics['itemsViewed']?.[3]).toBe(7 * (60 + 59 + 58 + 57 + 56));
    expect(table?.rows.at(-1)?.metrics['itemsAddedToCart']?.[3]).toBe(7 * 2 * 5);
    expect(Object.keys(snapshot.totals)).not.toContain('itemsViewed');
  });

  it('are renewed from a few days, the rest among them', async () => {
    const source = sourceOf([totals, itemTable(45)]);
    const kept = await collect(source, '42', { now: at('2026-11-09') });
    const { source: spied, asked } = watched(source);
    const renewed = await collect(spied, '42', { now: NOW, kept });
    const fresh = await collect(source, '42', { now: NOW });
    expect(tableOf(renewed, 'itemName')).toEqual(tableOf(fresh, 'itemName'));
    expect(asked.every(({ dateRanges }) => (dateRanges?.[0]?.startDate ?? '') >= '2026-10-01')).toBe(true);
  });

  it('of a file are read too, with whatever columns it has', async () => {
    const snapshot = await collect(sourceOf([itemTable(3)], 'csv'), '42', { now: NOW });
    expect(tableOf(snapshot, 'itemName')?.rows.map(({ metrics }) => metrics['itemsViewed']?.[0])).toEqual([
      700, 693, 686,
    ]);
    expect(snapshot.health.map(({ code }) => code)).not.toContain('refused');
  });

  it('of a file that begins within a week are told from its first whole week on', async () => {
    const snapshot = await collect(sourceOf([itemTable(3, 2)], 'csv'), '42', { now: NOW });
    expect(tableOf(snapshot, 'itemName')).toMatchObject({ start: '2026-06-08' });
  });
});

describe('two dimensions together', () => {
  const pairs = rowTable(
    ['date', 'sessionDefaultChannelGroup', 'landingPage'],
    ['sessions', 'newUsers'],
    days.flatMap((day) =>
      Array.from({ length: 60 }, (_, pair) => ({
        keys: [compactDay(day), pair % 2 === 0 ? 'Direct' : 'Email', `/${Math.floor(pair / 2)}`],
        values: [70 - pair, 5],
      })),
    ),
  );

  it('keep the largest pairs, and what the others come to', async () => {
    const { source, asked } = watched(sourceOf([pairs]));
    const snapshot = await collect(source, '42', { now: NOW });
    const table = tableOf(snapshot, 'sessionDefaultChannelGroup', 'landingPage');
    expect(table?.rows).toHaveLength(41);
    expect(table?.rows[0]).toMatchObject({ keys: ['Direct', '/0'] });
    expect(table?.rows.at(-1)?.keys).toEqual(['(rest)', '(rest)']);
    const summed = (metric: MetricId) => table?.rows.reduce((sum, { metrics }) => sum + (metrics[metric]?.[5] ?? 0), 0);
    expect(summed('sessions')).toBe((7 * 60 * (70 + 11)) / 2);
    expect(summed('newUsers')).toBe(7 * 60 * 5);
    const filters = asked.flatMap(({ dimensionFilter }) => dimensionFilter?.orGroup?.expressions ?? []);
    expect(filters).toHaveLength(2);
  });
});

describe('months', () => {
  it('count persons whole: fewer than the sum of their days, and only full months', async () => {
    const snapshot = await collect(demoSource(TODAY), '1', { now: NOW });
    expect(Object.keys(snapshot.months ?? {})).toEqual(['totalUsers', 'totalPurchasers', 'firstTimePurchasers']);
    const { numerator: values = [], start } = snapshot.months?.['totalUsers'] ?? {};
    expect([start, values.length]).toEqual(['2023-12-01', 35]);
    const october = snapshot.totals['totalUsers']?.numerator.slice(-50, -19) ?? [];
    expect(values.at(-1)).toBeLessThan(0.95 * october.reduce<number>((sum, value) => sum + (value ?? 0), 0));
    const first = snapshot.totals['firstTimePurchasers']?.numerator.slice(-50, -19) ?? [];
    const added = first.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    expect(snapshot.months?.['firstTimePurchasers']?.numerator.at(-1)).toBe(added);
  });

  it('are left to a file that cannot tell persons of a month', async () => {
    const people = rowTable(
      ['date'],
      ['sessions', 'totalUsers'],
      days.map((day) => ({ keys: [compactDay(day)], values: [10, 8] })),
    );
    expect((await collect(sourceOf([people], 'csv'), '42', { now: NOW })).months).toBeUndefined();
  });
});

describe('a question that Google refuses', () => {
  it('costs its own table and says so', async () => {
    const source = refusing(demoSource(TODAY), 'sessionDefaultChannelGroup', 'landingPage');
    const snapshot = await collect(source, '1', { now: NOW, historyMonths: 13 });
    const whole = await collect(demoSource(TODAY), '1', { now: NOW, historyMonths: 13 });
    expect(snapshot.totals).toEqual(whole.totals);
    const without = whole.tables.filter(({ dimensions }) => dimensions[1] !== 'landingPage');
    expect(snapshot.tables).toEqual(without);
    expect(snapshot.health).toContainEqual(
      expect.objectContaining({
        code: 'refused',
        severity: 'note',
        dimensions: ['sessionDefaultChannelGroup', 'landingPage'],
      }),
    );
    // The batch that held it is asked again one by one.
    expect(snapshot.cost.requests).toBe(whole.cost.requests + 4);
  });

  it('leaves out the rest where only the sum of all items was refused', async () => {
    const source = sourceOf([totals, itemTable(45)]);
    const sumless: AnalyticsSource = {
      ...source,
      runReports: async (id, requests) => {
        if (requests.some(({ dimensions }) => dimensions?.map(({ name }) => name).join() === 'isoYearIsoWeek'))
          throw incompatible('itemsViewed');
        return source.runReports(id, requests);
      },
    };
    const table = tableOf(await collect(sumless, '42', { now: NOW }), 'itemName');
    expect(table?.rows).toHaveLength(40);
    expect(table?.rows.map(({ keys }) => keys[0])).not.toContain('(rest)');
  });

  it('fails the reading where it is the totals', async () => {
    await expect(collect(refusing(demoSource(TODAY), 'date'), '1', { now: NOW })).rejects.toMatchObject({
      code: 'incompatible-request',
    });
  });
});

describe('what an earlier version kept', () => {
  it('is completed: a cut that it did not have is read in whole', async () => {
    const options = { now: at('2026-11-09'), historyMonths: 13 };
    const kept = await collect(demoSource('2026-11-09'), '1', options);
    const { months, ...older } = kept;
    expect(months).toBeDefined();
    const isOld = ({ dimensions }: Snapshot['tables'][number]) =>
      ['sessionDefaultChannelGroup', 'deviceCategory', 'landingPage'].includes(dimensions.join());
    const renewed = await collect(demoSource(TODAY), '1', {
      now: NOW,
      historyMonths: 13,
      kept: { ...older, tables: kept.tables.filter(isOld) },
    });
    const fresh = await collect(demoSource(TODAY), '1', { now: NOW, historyMonths: 13 });
    expect(renewed.months).toEqual(fresh.months);
    for (const dimension of ['itemName', 'itemListName', 'browser', 'eventName', 'sessionSourceMedium'] as const)
      expect(tableOf(renewed, dimension)).toEqual(tableOf(fresh, dimension));
  });
});
