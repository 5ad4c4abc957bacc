import { describe, expect, it } from 'vitest';
import { isMeasured, metricsOf, quotientsOf, ratioOfRow, seriesOf, seriesOfRow } from '@/lib/measure/series';
import type { Snapshot } from '@/lib/model/snapshot';
import { snapshotWith } from '../explain/snapshot-with';

const shop = snapshotWith({ days: { sessions: [10, 20, 30], ecommercePurchases: [1, null], totalUsers: [8, 16, 24] } });

describe('metricsOf', () => {
  it('are those that were read, and the rates that follow from them', () => {
    expect(metricsOf(shop)).toEqual(
      expect.arrayContaining(['sessions', 'ecommercePurchases', 'totalUsers', 'purchaseRate']),
    );
    expect(isMeasured(shop, 'purchaseRate')).toBe(true);
    expect(isMeasured(shop, 'averageOrderValue')).toBe(false);
    expect(isMeasured(snapshotWith({ days: { sessions: 10 } }), 'purchaseRate')).toBe(false);
  });
});

describe('seriesOf', () => {
  it('is what was read', () => expect(seriesOf(shop, 'sessions')).toBe(shop.totals.sessions));

  it('is a rate over the days that both of its sums reach', () => {
    expect(seriesOf(shop, 'purchaseRate')).toMatchObject({
      metric: 'purchaseRate',
      kind: 'rate',
      start: '2026-03-28',
      numerator: [1, null],
      denominator: [20, 30],
      provenance: {
        query: { metrics: ['ecommercePurchases', 'sessions'] },
        method: { quotient: ['ecommercePurchases', 'sessions'] },
      },
    });
    const longer = snapshotWith({ days: { sessions: [10, 20], ecommercePurchases: [1, 2, 3] } });
    expect(seriesOf(longer, 'purchaseRate')).toMatchObject({
      start: '2026-03-28',
      numerator: [2, 3],
      denominator: [10, 20],
    });
  });

  it('is none where a sum is missing', () => {
    expect(seriesOf(shop, 'averageOrderValue')).toBeNull();
    expect(seriesOf(shop, 'keyEvents')).toBeNull();
  });

  it('is as much of a sample as the worse of its sums', () => {
    const origin = (share: number, thresholded: boolean) => ({ sampledShare: share, thresholded });
    const worse = (top: object, bottom: object): Snapshot => ({
      ...shop,
      totals: Object.fromEntries(
        Object.entries(shop.totals).map(([metric, series]) => [
          metric,
          { ...series, provenance: { ...series.provenance, ...(metric === 'sessions' ? bottom : top) } },
        ]),
      ),
    });
    const of = (snapshot: Snapshot) => seriesOf(snapshot, 'purchaseRate')?.provenance;
    expect(of(worse(origin(1, false), origin(0.4, true)))).toMatchObject({ sampledShare: 0.4, thresholded: true });
    expect(of(worse(origin(0.3, true), origin(0.4, false)))).toMatchObject({ sampledShare: 0.3, thresholded: true });
    expect(of(worse(origin(1, false), origin(1, false)))).toMatchObject({ sampledShare: 1, thresholded: false });
  });
});

describe('the series of a row', () => {
  const { tables } = snapshotWith({
    tables: [
      {
        by: 'country',
        steps: 2,
        rows: {
          France: { sessions: [10, 20], ecommercePurchases: [1, 2], totalRevenue: [50, 60], totalUsers: [9, 9] },
        },
      },
      { by: 'deviceCategory', step: 'day', steps: 2, rows: { mobile: { sessions: [3, 4] } } },
    ],
  });
  const [weekly, daily] = tables;
  const [france, mobile] = [weekly?.rows[0], daily?.rows[0]];
  if (!weekly || !daily || !france || !mobile) throw new Error('The tables lack what is asked.');

  it('has the step and the kind of what it holds', () => {
    expect(seriesOfRow(weekly, france, 'sessions')).toMatchObject({
      kind: 'count',
      frequency: 'weekly',
      numerator: [10, 20],
      denominator: null,
    });
    expect(seriesOfRow(weekly, france, 'totalRevenue')).toMatchObject({ kind: 'currency', frequency: 'weekly' });
    expect(seriesOfRow(daily, mobile, 'sessions')).toMatchObject({
      kind: 'count',
      frequency: 'daily',
      start: daily.start,
    });
    expect(seriesOfRow(weekly, france, 'purchaseRate')).toMatchObject({
      kind: 'rate',
      numerator: [1, 2],
      denominator: [10, 20],
    });
  });

  it('is a share of what was there before Google took its first sum off', () => {
    const { tables: items } = snapshotWith({
      tables: [{ by: 'itemName', steps: 2, rows: { Lamp: { itemRefundAmount: [5, 0], itemRevenue: [95, 100] } } }],
    });
    const [table] = items;
    const [lamp] = table?.rows ?? [];
    if (!table || !lamp) throw new Error('No lamp.');
    expect(seriesOfRow(table, lamp, 'itemRefundShare')).toMatchObject({ numerator: [5, 0], denominator: [100, 100] });
  });

  it('is none of persons, who cannot be added, and of what the row lacks', () => {
    expect(seriesOfRow(weekly, france, 'totalUsers')).toBeNull();
    expect(seriesOfRow(weekly, france, 'keyEvents')).toBeNull();
    expect(seriesOfRow(daily, mobile, 'purchaseRate')).toBeNull();
    expect(ratioOfRow(daily, mobile, 'purchaseRate', ['sessions', 'ecommercePurchases'])).toBeNull();
    expect(ratioOfRow(daily, mobile, 'purchaseRate', ['ecommercePurchases', 'sessions'])).toBeNull();
  });
});

describe('quotientsOf', () => {
  it('are an amount as it is, and a rate step by step where there is something to divide', () => {
    expect(quotientsOf({ numerator: [1, null, 0], denominator: null })).toEqual([1, null, 0]);
    expect(quotientsOf({ numerator: [1, null, 0, 3, 4], denominator: [4, 4, 8, 0, null] })).toEqual([
      0.25,
      null,
      0,
      null,
      null,
    ]);
    expect(quotientsOf({ numerator: [1, 2], denominator: [4] })).toEqual([0.25, null]);
    expect(quotientsOf({ numerator: [1], denominator: [1] })).toEqual([1]);
  });
});
