import type { DimensionId } from '@/lib/model/dimension';
import { describe, expect, it } from 'vitest';
import { browserStepFindings } from '@/lib/explain/findings/browser-steps';
import { itemGapFindings } from '@/lib/explain/findings/item-gaps';
import { itemRefundFindings } from '@/lib/explain/findings/item-refunds';
import { knownVisitorFindings } from '@/lib/explain/findings/known-visitors';
import { listGapFindings } from '@/lib/explain/findings/list-gaps';
import { reachFindings } from '@/lib/explain/findings/reach';
import { searchGapFindings } from '@/lib/explain/findings/search-gaps';
import { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import type { SegmentTable } from '@/lib/model/table';
import { contextWith, type TableSpec, weeklyTable } from '../weekly-tables';

type Row = TableSpec['rows'][number];

const table = (dimension: DimensionId, rows: readonly Row[]) => weeklyTable({ dimensions: [dimension], rows });
const segmentsOf = (findings: readonly Finding[]) => findings.map(({ segment }) => segment);
const LAMPS = ['Lampe A', 'Lampe B', 'Lampe C', 'Lampe D', 'Lampe E', 'Lampe F'];

const article = (name: string, carts: number, refunds = 40): Row => ({
  keys: [name],
  metrics: {
    itemsViewed: 400,
    itemsAddedToCart: carts,
    itemsPurchased: carts / 4,
    itemRevenue: 20 * carts,
    itemRefundAmount: refunds,
  },
});
const shelf = (odd: Row) => [...LAMPS.map((name) => article(name, 24)), odd];

describe('articles', () => {
  it('are found that many look at and few put in the cart, with what half of the gap is worth in four weeks', () => {
    const [gap, ...rest] = itemGapFindings(contextWith([table('itemName', shelf(article('Tapis', 6)))]));
    expect(rest).toEqual([]);
    expect(gap).toMatchObject({ kind: 'gap', metric: 'cartToViewRate', segment: 'Tapis', direction: 'down' });
    const { segmentRate, othersRate, segmentSessions, size, worthHalf } = gap?.figures ?? {};
    expect(segmentRate?.value).toBeCloseTo(0.015, 2);
    expect(segmentRate?.interval?.high).toBeLessThan((2 / 3) * (othersRate?.value ?? 0));
    expect(segmentSessions?.value).toBeGreaterThan(12 * 380);
    expect(size?.interval?.high).toBeLessThan(0);
    // (6% − 1.5%) / 2 × 1,600 views in four weeks × 80 € × a quarter of additions bought
    expect(worthHalf?.value).toBeGreaterThan(400);
    expect(worthHalf?.value).toBeLessThan(1100);
    expect(Finding.safeParse(gap).error).toBeUndefined();
  });

  it('are left alone where they differ little, are looked at little, or have no name', () => {
    const found = (odd: Row) => itemGapFindings(contextWith([table('itemName', shelf(odd))]));
    expect(found(article('Tapis', 20))).toEqual([]);
    expect(found({ keys: ['Tapis'], metrics: { itemsViewed: 2, itemsAddedToCart: 0 } })).toEqual([]);
    expect(found({ ...article('(not set)', 2) })).toEqual([]);
  });

  it('are found of which much goes back, with the amount', () => {
    const [gap, ...rest] = itemRefundFindings(contextWith([table('itemName', shelf(article('Tapis', 24, 200)))]));
    expect(rest).toEqual([]);
    expect(gap).toMatchObject({ metric: 'itemRefundShare', segment: 'Tapis', direction: 'up' });
    // 200 of 480 + 200 taken, beside 40 of 480 + 40.
    expect(gap?.figures['segmentRate']?.value).toBeCloseTo(200 / 680, 1);
    expect(gap?.figures['othersRate']?.value).toBeCloseTo(40 / 520, 1);
    expect(gap?.figures['refunds']).toMatchObject({ unit: 'currency', currency: 'EUR' });
  });

  it('of which one parcel went back are left alone', () => {
    const rare = article('Tapis', 4, 0);
    const oneParcel = {
      ...rare,
      metrics: { ...rare.metrics, itemRefundAmount: (week: number) => (week === 100 ? 80 : 0) },
    };
    expect(itemRefundFindings(contextWith([table('itemName', shelf(oneParcel))]))).toEqual([]);
  });
});

describe('searches', () => {
  const term = (name: string, sessions: number, orders: number): Row => ({
    keys: [name],
    metrics: { sessions, ecommercePurchases: orders },
  });
  const usual = ['lampe', 'tapis', 'vase', 'plaid'].map((name) => term(name, 80, 5));

  it('are found that hardly ever lead to an order', () => {
    const [gap, ...rest] = searchGapFindings(contextWith([table('searchTerm', [...usual, term('abat-jour', 60, 0)])]));
    expect(rest).toEqual([]);
    expect(gap).toMatchObject({ metric: 'purchaseRate', dimension: 'searchTerm', segment: 'abat-jour' });
    expect(gap?.figures['worthHalf']?.value).toBeGreaterThan(0);
  });

  it('are left alone when they are rare, however little they sell', () => {
    expect(searchGapFindings(contextWith([table('searchTerm', [...usual, term('abat-jour', 2, 0)])]))).toEqual([]);
  });
});

describe('lists', () => {
  const list = (name: string, clicks: number): Row => ({
    keys: [name],
    metrics: { itemsViewedInList: 5000, itemsClickedInList: clicks },
  });
  const usual = ['Nouveautés', 'Meilleures ventes', 'Salon', 'Chambre', 'Promotions'].map((name) => list(name, 100));

  it('are found that are seen and not clicked', () => {
    const found = listGapFindings(contextWith([table('itemListName', [...usual, list('Vous aimerez', 25)])]));
    expect(segmentsOf(found)).toEqual(['Vous aimerez']);
    expect(found[0]?.weight).toBeCloseTo(75 / 525, 1);
  });

  it('are left alone where they are clicked alike', () => {
    expect(listGapFindings(contextWith([table('itemListName', [...usual, list('Vous aimerez', 90)])]))).toEqual([]);
  });
});

/** The same rows by day. */
const daily = (spec: SegmentTable): SegmentTable => ({ ...spec, step: 'day', start: '2025-12-15', length: 104 });

describe('browsers', () => {
  const browser = (name: string, orders: number): Row => ({
    keys: [name],
    metrics: { sessions: 400, addToCarts: 60, checkouts: 30, ecommercePurchases: orders },
  });
  const found = (orders: number) =>
    browserStepFindings(
      contextWith([daily(table('browser', [browser('Chrome', 18), browser('Safari', orders), browser('Edge', 18)]))]),
    );

  it('are found in which the payment lets few through', () => {
    const [step, ...rest] = found(7);
    expect(rest).toEqual([]);
    expect(step).toMatchObject({ kind: 'funnel-step', metric: 'checkouts', dimension: 'browser', segment: 'Safari' });
    const { before, after, difference } = step?.figures ?? {};
    expect(before?.value).toBeCloseTo(0.6, 1);
    expect(after?.interval?.high).toBeLessThan(0.4);
    expect(difference?.interval?.high).toBeLessThan(0);
  });

  it('are left alone where all let through alike', () => {
    expect(found(17)).toEqual([]);
  });
});

describe('paid channels', () => {
  const channel = (name: string, sessions: number, newUsers: number): Row => ({
    keys: [name],
    metrics: { sessions, newUsers },
  });
  const visits = (newPaid: number) =>
    daily(
      table('sessionDefaultChannelGroup', [channel('Organic Search', 300, 200), channel('Paid Social', 100, newPaid)]),
    );
  const found = (channels: SegmentTable, health: HealthFlag[] = []) => {
    const context = contextWith([]);
    return knownVisitorFindings({ ...context, snapshot: { ...context.snapshot, tables: [channels], health } });
  };

  it('are found that bring back mostly those who know the site', () => {
    const [gap] = found(visits(30));
    expect(gap).toMatchObject({ metric: 'newVisitorShare', segment: 'Paid Social', direction: 'down' });
    expect(gap?.figures['othersRate']?.value).toBeCloseTo(2 / 3, 1);
  });

  it('are left alone where most of their visits are first ones, and where Google withheld rows', () => {
    expect(found(visits(60))).toEqual([]);
    const withheld: HealthFlag = { code: 'thresholded', severity: 'warn', metrics: [], dimensions: [] };
    expect(found(visits(30), [withheld])).toEqual([]);
  });
});

describe('pages', () => {
  const page = (name: string, sessions: number, engaged: number): Row => ({
    keys: [name],
    metrics: { sessions, engagedSessions: engaged },
  });
  const found = (name: string, engaged: number) => {
    const context = contextWith([
      table('landingPage', [page('/', 900, 450), page('/salon', 300, 150), page(name, 60, engaged)]),
    ]);
    const { sessions } = context.snapshot.totals;
    if (!sessions) throw new Error('the shop has visits');
    const engagedSessions = {
      ...sessions,
      metric: 'engagedSessions' as const,
      numerator: sessions.numerator.map((value) => (value ?? 0) / 2),
    };
    const totals = { ...context.snapshot.totals, engagedSessions };
    return reachFindings({ ...context, snapshot: { ...context.snapshot, totals } });
  };

  it('are found that hold their visitors and that few begin at', () => {
    expect(segmentsOf(found('/journal/lin', 48))).toEqual(['/journal/lin']);
  });

  it('are left alone where they hold as the site does, and on the way to paying', () => {
    expect(found('/journal/lin', 31)).toEqual([]);
    expect(found('/panier', 48)).toEqual([]);
  });
});
