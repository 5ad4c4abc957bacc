import { describe, expect, it } from 'vitest';
import type { ReportRequest } from '@/lib/collect/request';
import { demoSource } from '@/lib/demo/demo-source';
import type { Day } from '@/lib/model/day';
import { cells, named } from '../collect/sample';

const TODAY: Day = '2026-11-22';
const SHOP = '1';
const source = demoSource(TODAY);
const dateRanges = [{ startDate: '2026-01-01', endDate: '2026-11-21' }];

async function ask(request: ReportRequest, id = SHOP): Promise<string[][]> {
  const { reports } = await source.runReports(id, [request]);
  return reports[0] ? cells(reports[0]) : [];
}
async function sumsOf(...metrics: string[]): Promise<number[]> {
  const [row = []] = await ask({ metrics: named(...metrics), dateRanges });
  return row.map(Number);
}
async function summedOver(dimension: string, ...metrics: string[]): Promise<number[]> {
  const rows = await ask({ dimensions: named(dimension), metrics: named(...metrics), dateRanges });
  return metrics.map((_, index) => rows.reduce((sum, row) => sum + Number(row[index + 1]), 0));
}

describe('the shop in more detail', () => {
  it('sells items for its revenue, less delivery and a small share without items', async () => {
    const [revenue = 0, shipping = 0, refunds = 0, items = 0, returned = 0] = await sumsOf(
      'totalRevenue',
      'shippingAmount',
      'refundAmount',
      'itemRevenue',
      'itemRefundAmount',
    );
    expect(items / (revenue - shipping)).toBeGreaterThan(0.98);
    expect(items / (revenue - shipping)).toBeLessThan(0.99);
    expect(returned).toBeCloseTo(refunds, 4);
    const byItem = await summedOver('itemName', 'itemRevenue', 'itemsPurchased', 'itemDiscountAmount');
    const whole = await sumsOf('itemRevenue', 'itemsPurchased', 'itemDiscountAmount');
    byItem.forEach((sum, index) => expect(sum).toBeCloseTo(whole[index] ?? 0, 4));
  });

  it('has no item more often in carts than seen, nor bought more often than in carts', async () => {
    const metrics = ['itemsViewed', 'itemsAddedToCart', 'itemsPurchased', 'itemRevenue', 'itemRefundAmount'];
    const rows = await ask({ dimensions: named('date', 'itemName'), metrics: named(...metrics), dateRanges });
    expect(rows.length).toBeGreaterThan(3000);
    for (const row of rows) {
      const [seen = 0, carts = 0, sold = 0, revenue = 0, refund = 0] = row.slice(2).map(Number);
      expect(seen).toBeGreaterThanOrEqual(carts);
      expect(carts).toBeGreaterThanOrEqual(sold);
      expect(revenue).toBeGreaterThanOrEqual(refund);
    }
  });

  it('leads each channel’s visits through pages, and both sides add up', async () => {
    const pairs = await ask({
      dimensions: named('sessionDefaultChannelGroup', 'landingPage'),
      metrics: named('sessions', 'newUsers'),
      dateRanges,
    });
    for (const [at, dimension] of ['sessionDefaultChannelGroup', 'landingPage'].entries()) {
      const rows = await ask({ dimensions: named(dimension), metrics: named('sessions', 'newUsers'), dateRanges });
      for (const [name, ...values] of rows)
        for (const metric of [0, 1])
          expect(
            pairs.filter((pair) => pair[at] === name).reduce((sum, pair) => sum + Number(pair[2 + metric]), 0),
          ).toBe(Number(values[metric]));
    }
  });

  it('reports events that agree with what they count', async () => {
    const rows = await ask({ dimensions: named('eventName'), metrics: named('eventCount'), dateRanges });
    const counts = new Map(rows.map(([name = '', count]) => [name, Number(count)]));
    const [sessions, carts, purchases, views] = await sumsOf(
      'sessions',
      'addToCarts',
      'ecommercePurchases',
      'itemsViewed',
    );
    expect(['session_start', 'add_to_cart', 'purchase', 'view_item'].map((name) => counts.get(name))).toEqual([
      sessions,
      carts,
      purchases,
      views,
    ]);
  });

  it('has fewer purchasers in a month than in its days, and some of them for the first time', async () => {
    const october = [{ startDate: '2026-10-01', endDate: '2026-10-31' }];
    const people = named('totalPurchasers', 'firstTimePurchasers');
    const days = await ask({ dimensions: named('date'), metrics: people, dateRanges: october });
    const [[, whole, first] = []] = await ask({ dimensions: named('yearMonth'), metrics: people, dateRanges: october });
    expect(Number(whole)).toBeLessThan(days.reduce((sum, [, all]) => sum + Number(all), 0));
    expect(Number(first)).toBe(days.reduce((sum, [, , fresh]) => sum + Number(fresh), 0));
    expect(Number(whole)).toBeGreaterThan(Number(first));
  });

  it('knows no items beside visits, as Google does', async () => {
    await expect(ask({ dimensions: named('itemName'), metrics: named('sessions'), dateRanges })).rejects.toMatchObject({
      code: 'incompatible-request',
    });
  });
});

it('the workshop has nothing of a shop', async () => {
  const { metrics, dimensions } = await source.metadata('2');
  const names = [...metrics, ...dimensions].map(({ apiName }) => apiName);
  for (const absent of ['itemName', 'itemsViewed', 'searchTerm', 'totalPurchasers'])
    expect(names).not.toContain(absent);
  for (const there of ['browser', 'eventName', 'sessionSourceMedium', 'yearMonth']) expect(names).toContain(there);
});
