import { describe, expect, it } from 'vitest';
import { rowTable } from '../../../row-table';
import { tableMetadata } from '@/lib/collect/table/table-metadata';
import { ask, between, cells, named } from '../sample';

const totals = rowTable(
  ['date'],
  ['sessions', 'totalUsers'],
  [
    { keys: ['20261119'], values: [50, 40] },
    { keys: ['20261120'], values: [60, Number.NaN] },
  ],
);
const cube = rowTable(
  ['date', 'country', 'deviceCategory'],
  ['sessions', 'ecommercePurchases', 'totalUsers'],
  [
    { keys: ['20261119', 'France', 'mobile'], values: [45, 2, 39] },
    { keys: ['20261119', 'Belgium', 'mobile'], values: [3, 1, 2] },
  ],
);
const dateRanges = between('2026-11-01', 'today');

describe('several tables', () => {
  it('answer each metric from the table with the fewest other dimensions', () => {
    const report = ask([cube, totals], {
      dimensions: named('date'),
      metrics: named('sessions', 'ecommercePurchases'),
      dateRanges,
    });
    expect(cells(report)).toEqual([
      ['20261120', '60', 'none'],
      ['20261119', '50', '3'],
    ]);
  });

  it('refuse dimensions that no table holds together with the metric', () => {
    const other = rowTable(['date', 'browser'], ['sessions'], [{ keys: ['20261119', 'Firefox'], values: [1] }]);
    const request = { dimensions: named('browser'), metrics: named('ecommercePurchases'), dateRanges };
    expect(() => ask([cube, other], request)).toThrow(
      /Please remove ecommercePurchases to make the request compatible/,
    );
  });
});

describe('users', () => {
  it('are answered where no rows merge', () => {
    const report = ask([totals], {
      dimensions: named('date'),
      metrics: named('totalUsers'),
      dateRanges: between('2026-11-19', '2026-11-19'),
    });
    expect(cells(report)).toEqual([['20261119', '40']]);
  });

  it('are never added where nothing is known of who comes back', () => {
    expect(() =>
      ask([totals, cube], { dimensions: named('deviceCategory'), metrics: named('totalUsers'), dateRanges }),
    ).toThrow(/remove totalUsers/);
  });

  it('stand in the metadata only where they are known by day', () => {
    const names = (tables: Parameters<typeof tableMetadata>[0]['tables']) =>
      tableMetadata({ tables }).metrics.map(({ apiName }) => apiName);
    expect(names([totals, cube])).toContain('totalUsers');
    expect(names([cube])).not.toContain('totalUsers');
  });

  it('come to less than their sum over days', () => {
    const days = ['20261117', '20261118', '20261119'].map((date) => ({ keys: [date], values: [500, 100] }));
    const table = rowTable(['date'], ['totalUsers', 'newUsers'], days, { returningPool: 1000 });
    const users = Number(cells(ask(table, { metrics: named('totalUsers'), dateRanges }))[0]?.[0]);
    expect(users).toBe(Math.round(300 + 1000 * (1 - 0.6 ** 3)));
  });
});

describe('a value that was not written down', () => {
  it('is no answer, and takes nothing from those that were', () => {
    const report = ask([totals], {
      dimensions: named('date'),
      metrics: named('totalUsers'),
      dateRanges,
      keepEmptyRows: true,
    });
    expect(cells(report)).toContainEqual(['20261120', 'none']);
  });
});
