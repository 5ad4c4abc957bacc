import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import {
  comparisonIn,
  isNamed,
  periodIn,
  quarterOf,
  segmentSeries,
  tableBy,
  tableByAll,
} from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';
import type { SegmentTable } from '@/lib/model/table';
import { LAST_DAY, snapshotWith, type TableOf, YEAR } from '../explain/snapshot-with';

const ROWS = { Lampe: { itemsViewed: 70, itemsAddedToCart: 7 }, Vase: { itemsViewed: 30 } };
function tableOf(more: Partial<TableOf>): SegmentTable {
  const [table] = snapshotWith({ tables: [{ by: 'itemName', rows: ROWS, ...more }] }).tables;
  if (!table) throw new Error('a table was given');
  return table;
}

it.each([
  ['', false],
  ['(not set)', false],
  ['(other)', false],
  ['(rest)', false],
  ['(data not available)', false],
  ['(direct)', true],
  ['Lampe', true],
])('isNamed %s: %s', (segment, expected) => expect(isNamed(segment)).toBe(expected));

describe('quarterOf', () => {
  it.each([
    ['twelve weeks', tableOf({ steps: 12 }), { from: '2026-01-05', to: LAST_DAY }],
    ['eleven', tableOf({ steps: 11 }), null],
    ['84 days', tableOf({ step: 'day', steps: 84 }), { from: '2026-01-05', to: LAST_DAY }],
    ['83', tableOf({ step: 'day', steps: 83 }), null],
  ])('of %s', (_, table, expected) => expect(quarterOf(table, LAST_DAY)).toEqual(expected));
});

describe('periodIn', () => {
  const weeks = tableOf({});
  it.each([
    ['28 days, that are four weeks', { from: '2026-03-02', to: LAST_DAY }, { from: '2026-03-02', to: LAST_DAY }],
    [
      '28 days that end a day before a week does',
      { from: '2026-03-01', to: '2026-03-28' },
      { from: '2026-02-23', to: '2026-03-22' },
    ],
    ['34 days, of which four weeks', { from: '2026-02-24', to: LAST_DAY }, { from: '2026-03-02', to: LAST_DAY }],
    ['35 days, that are five', { from: '2026-02-23', to: LAST_DAY }, { from: '2026-02-23', to: LAST_DAY }],
  ])('%s', (_, period, expected) => {
    expect(periodIn(weeks, period)).toEqual(expected);
    expect(periodIn(tableOf({ step: 'day' }), period)).toEqual(period);
  });

  it('moves both periods of a comparison alike', () => {
    const shifted = {
      ...YEAR,
      before: { from: '2025-03-02', to: '2025-03-29' },
      after: { from: '2026-03-01', to: '2026-03-28' },
    };
    expect(comparisonIn(weeks, shifted)).toEqual({
      before: { from: '2025-02-24', to: '2025-03-23' },
      after: { from: '2026-02-23', to: '2026-03-22' },
      kind: 'year',
    });
  });
});

describe('the tables of a snapshot', () => {
  const both: TableOf = { by: ['itemName', 'country'], rows: { 'Lampe | France': { itemsViewed: 1 } } };
  const { tables, ...rest } = snapshotWith({
    tables: [
      both,
      { by: 'itemName', rows: ROWS },
      { by: 'itemName', step: 'day', rows: ROWS },
      { by: 'browser', rows: ROWS },
    ],
  });
  const snapshot = { ...rest, tables };

  it('are found by exactly one dimension, daily before weekly', () => {
    expect(tableBy(snapshot, 'itemName')).toBe(tables[2]);
    expect(tableBy(snapshot, 'browser')).toBe(tables[3]);
    expect(tableBy(snapshot, 'country')).toBeNull();
  });

  it('are found by several dimensions, in this order', () => {
    expect(tableByAll(snapshot, ['itemName', 'country'])).toBe(tables[0]);
    expect(tableByAll(snapshot, ['country', 'itemName'])).toBeNull();
  });

  it('have a course for each segment that holds the metric', () => {
    const read = (metric: MetricId) =>
      segmentSeries(tableOf({}), metric).map(({ segment, series }) => [segment, amountOver(series, YEAR.after)?.value]);
    expect(read('itemsViewed')).toEqual([
      ['Lampe', 280],
      ['Vase', 120],
    ]);
    expect(read('cartToViewRate')).toEqual([['Lampe', 0.1]]);
    expect(read('sessions')).toEqual([]);
  });
});
