import { describe, expect, it } from 'vitest';
import { setAsideHosts } from '@/lib/measure/comparable/other-hosts/set-aside-hosts';
import { rowWeights } from '@/lib/measure/comparable/other-hosts/row-weights';
import type { MetricId } from '@/lib/model/metric';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import { course, snapshotWith, type TableOf } from '../../explain/snapshot-with';

const TOLD = { settings: DEFAULT_SETTINGS };
const DAYS = 168;
const HOSTS = ['hostName', 'sessionDefaultChannelGroup'] as const;
const sum = (column: readonly (number | null)[] | undefined) =>
  (column ?? []).reduce<number>((all, v) => all + (v ?? 0), 0);
const total = ({ totals }: Snapshot, metric: MetricId) => totals[metric]?.numerator ?? [];
const rowsBy = ({ tables }: Snapshot, dimension: string) =>
  Object.fromEntries(
    (tables.find(({ dimensions }) => dimensions.join() === dimension)?.rows ?? []).map(({ keys, metrics }) => [
      keys[0],
      metrics,
    ]),
  );

/** Four weeks of a test version: 200 direct visits a day from one computer, beside 1000 of the shop. */
const later = (before: number, after: number) => course(before, [28, after]);
const shop = (hosts: TableOf['rows'] = {}) =>
  snapshotWith({
    length: DAYS,
    days: { sessions: later(1000, 1200), ecommercePurchases: 20, totalRevenue: 900, newUsers: later(500, 501) },
    tables: [
      {
        by: HOSTS,
        step: 'day',
        rows: {
          'www.lienart.fr | Direct': { sessions: 300, ecommercePurchases: 6, totalRevenue: 270, newUsers: 150 },
          'www.lienart.fr | Organic Search': {
            sessions: 700,
            ecommercePurchases: 14,
            totalRevenue: 630,
            newUsers: 350,
          },
          'staging.lienart.fr | Direct': {
            sessions: later(0, 200),
            ecommercePurchases: 0,
            totalRevenue: 0,
            newUsers: later(0, 1),
          },
          ...hosts,
        },
      },
      {
        by: 'sessionDefaultChannelGroup',
        step: 'day',
        rows: { Direct: { sessions: later(300, 500) }, 'Organic Search': { sessions: 700 } },
      },
      {
        by: 'deviceCategory',
        step: 'day',
        rows: { desktop: { sessions: later(400, 600) }, mobile: { sessions: 600 } },
      },
      {
        by: 'sessionSourceMedium',
        rows: {
          '(direct) / (none)': {
            sessions: (weeks) => Array.from({ length: weeks }, (_, at) => 7 * (at < weeks - 4 ? 300 : 500)),
          },
          'google / organic': { sessions: 4900 },
        },
      },
    ],
  });

describe('a test version', () => {
  const { snapshot, setAside } = setAsideHosts(shop(), TOLD);

  it('is one thing set aside, with what it held of each total', () => {
    expect(setAside).toHaveLength(1);
    expect(setAside[0]).toMatchObject({
      id: 'other-hosts:staging.lienart.fr',
      kind: 'other-hosts',
      period: { from: '2026-03-02', to: '2026-03-29' },
      where: [{ dimension: 'hostName', values: ['staging.lienart.fr'] }],
    });
    expect(sum(setAside[0]?.totals.sessions?.numerator)).toBe(28 * 200);
  });

  it('leaves the totals of the shop, to the day', () => {
    expect(total(snapshot, 'sessions')).toEqual(Array(DAYS).fill(1000));
    expect(total(snapshot, 'newUsers')).toEqual(Array(DAYS).fill(500));
    expect(total(snapshot, 'ecommercePurchases')).toEqual(Array(DAYS).fill(20));
  });

  it('goes out of its channel, its source and its device alone', () => {
    expect(rowsBy(snapshot, 'sessionDefaultChannelGroup')).toMatchObject({
      Direct: { sessions: Array(DAYS).fill(300) },
      'Organic Search': { sessions: Array(DAYS).fill(700) },
    });
    expect(rowsBy(snapshot, 'sessionSourceMedium')['(direct) / (none)']?.sessions).toEqual(Array(DAYS / 7).fill(2100));
    expect(rowsBy(snapshot, 'deviceCategory')['desktop']?.sessions).toEqual(Array(DAYS).fill(400));
  });

  it('stays, once a person said that it belongs to the site', () => {
    const settings = { ...DEFAULT_SETTINGS, belonging: ['other-hosts:staging.lienart.fr'] };
    const before = shop();
    expect(setAsideHosts(before, { ...TOLD, settings })).toEqual({ snapshot: before, setAside: [] });
  });
});

it('counts no visit twice that went from a host of the site to the other: what the site’s host has is the site’s', () => {
  // Fifty of the 200 began on the shop: they stand in both rows, and once in the total.
  const both = shop({ 'www.lienart.fr | Organic Search': { sessions: later(700, 750), ecommercePurchases: 14 } });
  const { snapshot } = setAsideHosts(both, TOLD);
  expect(total(snapshot, 'sessions').at(-1)).toBe(1050);
});

it('leaves what is too little to change a figure', async () => {
  const local = await demoSnapshot({ situation: 'local-visits' });
  expect(setAsideHosts(local, TOLD)).toEqual({ snapshot: local, setAside: [] });
});

describe.each(['staging', 'copied'] as const)('of a shop, %s visits', (situation) => {
  it('are gone from all that was counted, and every cut still comes to the totals', async () => {
    const [steady, shown] = [await demoSnapshot(), await demoSnapshot({ situation })];
    const { snapshot } = setAsideHosts(shown, TOLD);
    for (const metric of ['sessions', 'engagedSessions', 'newUsers', 'ecommercePurchases', 'keyEvents'] as const)
      expect(total(snapshot, metric)).toEqual(total(steady, metric));
    const cuts = snapshot.tables.filter(({ dimensions, step }) => dimensions.length === 1 && step === 'day');
    for (const { rows } of cuts.filter(({ rows: [first] }) => first?.metrics.sessions))
      expect(rows.reduce((all, { metrics }) => all + sum(metrics.sessions), 0)).toBeCloseTo(
        sum(total(snapshot, 'sessions')),
        0,
      );
    expect(cuts.length).toBeGreaterThan(4);
    const [own, usual] = [rowsBy(snapshot, 'sessionDefaultChannelGroup'), rowsBy(steady, 'sessionDefaultChannelGroup')];
    for (const channel of Object.keys(usual)) expect(own[channel]?.sessions).toEqual(usual[channel]?.sessions);
  });
});

describe('rowWeights', () => {
  it('are as the rows are where there is no time without them', () => {
    expect(
      rowWeights({
        rows: [
          [30, 30],
          [10, 10],
        ],
        gone: [5, 5],
        daysAStep: 7,
      }),
    ).toEqual([
      [30, 30],
      [10, 10],
    ]);
  });
});
