import { describe, expect, it } from 'vitest';
import { mulberry32, poisson, wobble } from '@/lib/demo/random';
import type { Context } from '@/lib/explain/context';
import { adReturnFindings } from '@/lib/explain/findings/ad-returns';
import { losingCampaignFindings } from '@/lib/explain/findings/losing-campaigns';
import { spentChannelFindings } from '@/lib/explain/findings/spent-channels';
import { daysBetween } from '@/lib/model/day';
import type { SegmentTable } from '@/lib/model/table';
import { contextWith as contextOf, weeklyTable } from '../weekly-tables';

interface Campaign {
  readonly name: string;
  readonly channel?: string;
  /** A week. */
  readonly cost: number;
  readonly orders: number;
  readonly value?: number;
  /** Per cent of orders for a per cent of cost. */
  readonly elasticity?: number;
  readonly varies?: number;
}

const WEEKS = 104;

/** Two years of campaigns whose budget varies by itself and whose orders follow it. */
function adTable(campaigns: readonly Campaign[], seed = 1): SegmentTable {
  const random = mulberry32(seed);
  const rows = campaigns.map(({ name, channel = 'Paid Search', cost, orders, value = 60, ...more }) => {
    const { elasticity = 1, varies = 0.3 } = more;
    const weeks = Array.from({ length: WEEKS }, () => {
      const pace = wobble(varies, random);
      const sold = poisson(orders * pace ** elasticity, random);
      return { spent: cost * pace, sold, revenue: sold * value * wobble(0.1, random) };
    });
    const of = (key: keyof (typeof weeks)[number]) => (week: number) => weeks[week]?.[key] ?? 0;
    return { keys: [name, channel], metrics: { spent: of('spent'), sold: of('sold'), revenue: of('revenue') } };
  });
  const table = weeklyTable({ dimensions: ['sessionCampaignName', 'sessionDefaultChannelGroup'], rows, weeks: WEEKS });
  const values = (of: (week: number) => number) => Array.from({ length: WEEKS }, (_, week) => of(week));
  return {
    ...table,
    rows: rows.map(({ keys, metrics }) => ({
      keys,
      metrics: {
        advertiserAdCost: values(metrics.spent),
        keyEvents: values(metrics.sold),
        ecommercePurchases: values(metrics.sold),
        totalRevenue: values(metrics.revenue),
      },
    })),
  };
}

/** The shop with these campaigns, whose orders are among its own. */
function contextWith(tables: readonly SegmentTable[], more: Partial<Context> = {}): Context {
  const context = contextOf(tables, more);
  const { totals } = context.snapshot;
  const orders = totals.ecommercePurchases;
  if (!orders) throw new Error('the shop has orders');
  const numerator = orders.numerator.map((count, at) => {
    const brought = tables.flatMap(({ rows, start }) => {
      const day = daysBetween(start, orders.start) + at;
      return day % 7 === 0 ? rows.map(({ metrics }) => metrics.ecommercePurchases?.[day / 7] ?? 0) : [];
    });
    return brought.reduce((sum, each) => sum + each, count ?? 0);
  });
  const all = { ...totals, ecommercePurchases: { ...orders, numerator } };
  return { ...context, snapshot: { ...context.snapshot, totals: all } };
}

/** The table of a site that sells nothing. */
const leads = (table: SegmentTable): SegmentTable => ({
  ...table,
  rows: table.rows.map(({ keys, metrics: { advertiserAdCost = [], keyEvents = [] } }) => ({
    keys,
    metrics: { advertiserAdCost, keyEvents },
  })),
});

const withMargin = (context: Context, value: number): Context => ({
  ...context,
  memory: {
    ...context.memory,
    answers: [
      {
        id: 'margin',
        propertyId: context.snapshot.property.id,
        question: 'margin-share',
        from: '2026-01-01',
        to: '2026-03-31',
        value,
        givenBy: 'Paul',
        givenOn: '2026-03-31',
      },
    ],
  },
});

describe('adReturnFindings', () => {
  const table = adTable([
    { name: 'brand', cost: 400, orders: 40 },
    { name: 'banners', channel: 'Display', cost: 300, orders: 12 },
  ]);

  it('divides sums, and never means rates', () => {
    const [finding] = adReturnFindings(contextWith([table]));
    const last = (metric: 'totalRevenue' | 'advertiserAdCost') =>
      table.rows.flatMap((row) => (row.metrics[metric] ?? []).slice(-12)).reduce((sum, value) => sum + value, 0);
    expect(finding?.figures['returned']?.value).toBeCloseTo(last('totalRevenue') / last('advertiserAdCost'), 8);
    expect(finding?.figures['cost']?.value).toBeCloseTo(last('advertiserAdCost'), 6);
    const { interval, value = 0 } = finding?.figures['returned'] ?? {};
    expect(interval?.low).toBeLessThan(value);
    expect(interval?.high).toBeGreaterThan(value);
  });

  it('asks with the campaign, without which Google tells no cost', () => {
    const [finding] = adReturnFindings(contextWith([table]));
    for (const { provenance } of Object.values(finding?.figures ?? {}))
      expect(provenance.query.dimensions).toContain('sessionCampaignName');
    expect(finding?.figures['before']?.provenance.period.to).toBe('2025-03-23');
  });

  it('tells what came back channel by channel', () => {
    const [finding] = adReturnFindings(contextWith([table]));
    expect(finding?.figures['of Paid Search']?.value).toBeGreaterThan(4);
    expect(finding?.figures['of Display']?.value).toBeLessThan(4);
  });

  it('tells it campaign by campaign where there is one channel', () => {
    const one = adTable([
      { name: 'brand', cost: 400, orders: 40 },
      { name: 'generic', cost: 300, orders: 12 },
    ]);
    const [finding] = adReturnFindings(contextWith([one]));
    expect(finding?.figures['of brand']?.provenance.query.where).toEqual([
      { dimension: 'sessionCampaignName', value: 'brand' },
    ]);
    expect(finding?.figures['of generic']?.interval).toBeDefined();
  });

  it('tells the margin that one more takes, where the budget varied by itself', () => {
    const [finding] = adReturnFindings(contextWith([adTable([{ name: 'brand', cost: 400, orders: 60 }])]));
    const { marginal, returned, needed } = finding?.figures ?? {};
    // Orders follow the cost one to one: what comes back of one more is what comes back of all.
    expect(marginal?.interval?.low).toBeLessThan(returned?.value ?? 0);
    expect(marginal?.interval?.high).toBeGreaterThan(returned?.value ?? 0);
    expect(needed?.value).toBeCloseTo(1 / (marginal?.value ?? 0), 8);
  });

  it('says nothing of one more where the budget never varied', () => {
    const [finding] = adReturnFindings(
      contextWith([adTable([{ name: 'brand', cost: 400, orders: 60, varies: 0.005 }])]),
    );
    expect(finding?.figures['returned']).toBeDefined();
    expect(finding?.figures['marginal']).toBeUndefined();
  });

  it('tells a site without sales what a key event costs, and no return', () => {
    const [finding] = adReturnFindings(contextWith([leads(table)]));
    expect(finding?.metric).toBe('advertiserAdCostPerKeyEvent');
    expect(finding?.figures['returned']).toBeUndefined();
    expect(finding?.figures['each']?.unit).toBe('currency');
  });

  it('leaves out weeks in which measurement was lost, of whose costs nothing can have come', () => {
    const lost = [{ from: '2026-03-04', to: '2026-03-05' }];
    const whole = adReturnFindings(contextWith([table]))[0]?.figures['cost'];
    const rest = adReturnFindings(contextWith([table], { lost }))[0]?.figures['cost'];
    expect(rest?.provenance.daysObserved).toBe(77);
    expect(rest?.value).toBeLessThan(whole?.value ?? 0);
  });

  it.each([
    [
      'nothing tells a cost',
      [weeklyTable({ dimensions: ['sessionCampaignName'], rows: [{ keys: ['a'], metrics: { sessions: 100 } }] })],
    ],
    ['a cost is told for too few weeks', [sinceWeek(adTable([{ name: 'brand', cost: 400, orders: 40 }]), 100)]],
  ])('is silent where %s', (_, tables) => {
    expect(adReturnFindings(contextWith(tables))).toEqual([]);
  });
});

/** The same table, of which a cost is told from a week on. */
function sinceWeek(table: SegmentTable, first: number): SegmentTable {
  const later = (column: readonly number[] = []) => column.map((value, week) => (week < first ? 0 : value));
  return {
    ...table,
    rows: table.rows.map(({ keys, metrics }) => ({
      keys,
      metrics: { ...metrics, advertiserAdCost: later(metrics.advertiserAdCost) },
    })),
  };
}

describe('losingCampaignFindings', () => {
  const sound = { name: 'brand', cost: 400, orders: 40 } as const;

  it('finds the campaign that spends and brings nothing, and no other', () => {
    const found = losingCampaignFindings(contextWith([adTable([sound, { name: 'wide', cost: 300, orders: 0 }])]));
    expect(found.map(({ segment }) => segment)).toEqual(['wide']);
    expect(found[0]?.figures['results']?.value).toBe(0);
    expect(found[0]?.figures['most']?.value).toBeLessThan(found[0]?.figures['cost']?.value ?? 0);
  });

  it('does not judge a campaign that spent less than its first orders may be worth', () => {
    expect(losingCampaignFindings(contextWith([adTable([sound, { name: 'small', cost: 10, orders: 0 }])]))).toEqual([]);
  });

  it('does not judge one that began two weeks ago', () => {
    const began = sinceWeek(adTable([{ name: 'new', cost: 900, orders: 0 }]), WEEKS - 2);
    const table = { ...began, rows: [...adTable([sound]).rows, ...began.rows] };
    expect(losingCampaignFindings(contextWith([table]))).toEqual([]);
  });

  it('asks more of a campaign where the margin is known', () => {
    const context = contextWith([adTable([sound, { name: 'thin', cost: 400, orders: 8 }])]);
    expect(losingCampaignFindings(context)).toEqual([]);
    expect(losingCampaignFindings(withMargin(context, 0.2)).map(({ segment }) => segment)).toEqual(['thin']);
  });

  it('tells by chance at most one shop in twenty that a campaign loses which just pays', () => {
    // Twelve weeks of ten orders of the site’s own value, at exactly their cost.
    const shops = Array.from({ length: 200 }, (_, seed) => {
      const value = siteOrder();
      const table = adTable([{ name: 'even', cost: 10 * value, orders: 10, value, varies: 0 }], seed);
      return losingCampaignFindings(contextWith([table])).length;
    });
    expect(shops.filter((count) => count > 0).length).toBeLessThanOrEqual(16);
  });

  it('judges a site without sales by what the same money brings by the dearest of the others', () => {
    const dear = { name: 'generic', cost: 400, orders: 8 } as const;
    const of = (wide: number) =>
      losingCampaignFindings(contextWith([leads(adTable([sound, dear, { name: 'wide', cost: wide, orders: 0 }]))]));
    const [found, ...others] = of(400);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ segment: 'wide', metric: 'advertiserAdCostPerKeyEvent' });
    expect(found?.figures['expected']?.value).toBeGreaterThan(60);
    expect(found?.figures['expected']?.value).toBeLessThan(140);
    // The brand is always cheap: beside it alone any other campaign would look dear.
    expect(of(20)).toEqual([]);
  });
});

/** What an order of the shop is worth. */
function siteOrder(): number {
  const { totals } = contextWith([]).snapshot;
  const sum = (of: readonly (number | null)[] = []) =>
    of.slice(-90, -6).reduce<number>((all, day) => all + (day ?? 0), 0);
  return sum(totals.totalRevenue?.numerator) / sum(totals.ecommercePurchases?.numerator);
}

describe('spentChannelFindings', () => {
  const spent = { name: 'banners', channel: 'Display', cost: 600, orders: 20, elasticity: 0.05 } as const;

  it('finds the channel in which one more brings nothing back, though its average pays', () => {
    const [finding, ...others] = spentChannelFindings(
      contextWith([adTable([{ name: 'brand', cost: 400, orders: 60 }, spent])]),
    );
    expect(others).toEqual([]);
    expect(finding?.segment).toBe('Display');
    expect(finding?.figures['returned']?.value).toBeGreaterThan(1);
    expect(finding?.figures['marginal']?.interval?.high).toBeLessThan(1);
  });

  it('asks what the margin asks, where it is known', () => {
    const context = contextWith([adTable([{ name: 'brand', cost: 1500, orders: 60 }])]);
    expect(spentChannelFindings(context)).toEqual([]);
    expect(spentChannelFindings(withMargin(context, 0.2)).map(({ segment }) => segment)).toEqual(['Paid Search']);
  });

  it('is silent where the history cannot tell', () => {
    expect(spentChannelFindings(contextWith([adTable([{ ...spent, varies: 0.01 }])]))).toEqual([]);
  });
});
