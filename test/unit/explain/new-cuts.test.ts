import type { DimensionId } from '@/lib/model/dimension';
import { describe, expect, it } from 'vitest';
import { comparisonOf } from '@/lib/measure/comparison';
import { discountFindings } from '@/lib/explain/findings/discount-share';
import { mixAndRateFindings } from '@/lib/explain/findings/rates';
import { segmentFindings } from '@/lib/explain/findings/segments';
import { seriesOfRow } from '@/lib/measure/series';
import type { MeasuredSeries } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import { shopSnapshot } from './shop-snapshot';
import { AS_OF, contextWith, type TableSpec, weeklyTable } from './weekly-tables';

type Row = TableSpec['rows'][number];
const table = (dimension: DimensionId, rows: readonly Row[]) => weeklyTable({ dimensions: [dimension], rows });
/** What a context compares the stuck shop with: the year before. */
const beside = (context: ReturnType<typeof contextWith>) => ({
  ...context,
  comparison: comparisonOf(context.snapshot),
});

describe('a change by the new cuts', () => {
  it('is carried by the articles whose sales moved, with intervals, and adds up with the others', () => {
    const item = (name: string, before: number, after: number): Row => ({
      keys: [name],
      metrics: { itemRevenue: (week) => (week < 60 ? before : after) },
    });
    const rows = [
      item('Lampe', 4000, 1500),
      item('Tapis', 3000, 3000),
      item('Vase', 2000, 2000),
      item('(rest)', 900, 900),
    ];
    const [finding, ...others] = segmentFindings(beside(contextWith([table('itemName', rows)]))).filter(
      ({ metric }) => metric === 'itemRevenue',
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ dimension: 'itemName', segment: 'Lampe', direction: 'down' });
    expect(finding?.parts?.map(({ key }) => key)).toEqual(['Lampe', '(others)']);
    expect(finding?.parts?.[0]?.contribution.interval?.high).toBeLessThan(0);
    expect(finding?.parts?.[0]?.contribution).toMatchObject({ unit: 'currency', currency: 'EUR' });
    const sum = finding?.parts?.reduce((all, { contribution }) => all + contribution.value, 0);
    expect(sum).toBeCloseTo(finding?.figures['size']?.value ?? Number.NaN, 6);
    // Whole weeks of the table: four of them, ending with the last whole one.
    expect(finding?.period).toEqual({ from: '2026-02-23', to: '2026-03-22' });
  });

  it('looks at sources where no channel stands out', () => {
    const shop = shopSnapshot({
      days: 728,
      asOf: AS_OF,
      cells: [{ device: 'mobile', channel: 'Referral', sessions: () => 900, rate: () => 0.02, orderValue: () => 50 }],
    });
    const source = (name: string, before: number, after: number): Row => ({
      keys: [name],
      metrics: { sessions: (week) => 7 * (week < 60 ? before : after) },
    });
    const sources = table('sessionSourceMedium', [
      source('blog / referral', 600, 200),
      source('forum / referral', 300, 700),
    ]);
    const context = contextWith([], { snapshot: { ...shop, tables: [...shop.tables, sources] } });
    const [finding] = segmentFindings(beside(context));
    expect(finding).toMatchObject({ metric: 'sessions', dimension: 'sessionSourceMedium', direction: 'unknown' });
    expect(finding?.parts?.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['blog / referral', 'forum / referral']),
    );
  });

  it('never adds people, whatever table holds them', () => {
    const people = table('browser', [
      { keys: ['Chrome'], metrics: { totalUsers: (week) => (week < 60 ? 900 : 300) } },
      { keys: ['Safari'], metrics: { totalUsers: 500 } },
    ]);
    for (const row of people.rows) expect(seriesOfRow(people, row, 'totalUsers')).toBeNull();
    const context = contextWith([people], { outcome: 'totalUsers' });
    const { sessions } = context.snapshot.totals;
    if (!sessions) throw new Error('the shop has visits');
    const totals = { totalUsers: { ...sessions, metric: 'totalUsers' as const, kind: 'people' as const } };
    expect(segmentFindings(beside({ ...context, snapshot: { ...context.snapshot, totals } }))).toEqual([]);
  });
});

describe('a rate', () => {
  /** Mobile grows threefold and every device converts better: the whole converts less. */
  const reversed = shopSnapshot({
    days: 728,
    asOf: AS_OF,
    cells: [
      {
        device: 'mobile',
        channel: 'Direct',
        sessions: (i) => (i < 400 ? 900 : 4500),
        rate: (i) => (i < 400 ? 0.01 : 0.0125),
        orderValue: () => 50,
      },
      {
        device: 'desktop',
        channel: 'Email',
        sessions: () => 1200,
        rate: (i) => (i < 400 ? 0.04 : 0.045),
        orderValue: () => 50,
      },
    ],
  });

  it('that falls though every device rises is told as such, each device with its own rates', () => {
    const found = mixAndRateFindings(beside(contextWith([], { snapshot: reversed })));
    const cut = found.find(({ metric, dimension }) => metric === 'purchaseRate' && dimension === 'deviceCategory');
    expect(cut?.direction).toBe('down');
    expect(cut?.figures['reversal']?.value).toBe(2);
    expect(cut?.figures['mix']?.value).toBeLessThan(0);
    expect(cut?.figures['rate']?.value).toBeGreaterThan(0);
    expect(cut?.parts?.map(({ key }) => key).toSorted()).toEqual(['desktop', 'mobile']);
    for (const { before, after } of cut?.parts ?? []) expect(after.value).toBeGreaterThan(before.value);
  });

  it('is split by landing page in the whole weeks of that table, and adds up', () => {
    const page = (name: string, sessions: (week: number) => number, rate: number): Row => ({
      keys: [name],
      metrics: { sessions, ecommercePurchases: (week) => sessions(week) * rate },
    });
    const pages = table('landingPage', [
      page('/', () => 7 * 1200, 0.03),
      page('/journal', (week) => 7 * (week < 60 ? 300 : 4500), 0.002),
    ]);
    const snapshot: Snapshot = { ...reversed, tables: [pages] };
    const [cut] = mixAndRateFindings(beside(contextWith([], { snapshot }))).filter(
      ({ metric }) => metric === 'purchaseRate',
    );
    expect(cut).toMatchObject({ dimension: 'landingPage', period: { from: '2026-02-23', to: '2026-03-22' } });
    expect(cut?.figures['mix']?.value).toBeLessThan(2 * (cut?.figures['rate']?.value ?? 0));
    const parts = cut?.parts?.reduce((all, { contribution }) => all + contribution.value, 0) ?? 0;
    expect(parts).toBeCloseTo((cut?.figures['mix']?.value ?? 0) + (cut?.figures['rate']?.value ?? 0), 12);
  });
});

describe('discounts', () => {
  const found = (share: (day: number) => number) => {
    const context = contextWith([]);
    const { totalRevenue } = context.snapshot.totals;
    if (!totalRevenue) throw new Error('the shop has revenue');
    const itemDiscountAmount: MeasuredSeries = {
      ...totalRevenue,
      metric: 'itemDiscountAmount',
      numerator: totalRevenue.numerator.map((value, i) => (value ?? 0) * share(i)),
    };
    const totals = { ...context.snapshot.totals, itemDiscountAmount };
    return discountFindings(beside({ ...context, snapshot: { ...context.snapshot, totals } }));
  };
  const wobble = (i: number) => 1 + 0.05 * Math.sin(i);

  it('that weigh more than a year before are told, with their amount', () => {
    const [finding] = found((i) => (i < 500 ? 0.05 : 0.12) * wobble(i));
    expect(finding).toMatchObject({ kind: 'margin', metric: 'discountShare', direction: 'up' });
    expect(finding?.figures['before']?.value).toBeCloseTo(0.05, 2);
    expect(finding?.figures['after']?.value).toBeCloseTo(0.12, 2);
    expect(finding?.figures['change']?.interval?.low).toBeGreaterThan(0);
    expect(finding?.figures['discounts']).toMatchObject({ unit: 'currency', currency: 'EUR' });
  });

  it('that weigh the same, less, or a hair more are not', () => {
    expect(found((i) => 0.08 * wobble(i))).toEqual([]);
    expect(found((i) => (i < 500 ? 0.12 : 0.05) * wobble(i))).toEqual([]);
    expect(found((i) => (i < 500 ? 0.05 : 0.056) * wobble(i))).toEqual([]);
  });
});
