import { describe, expect, it } from 'vitest';
import type { Context } from '@/lib/explain/context';
import { recentDivergenceFindings } from '@/lib/explain/findings/recent-divergence';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { shopSnapshot } from '../shop-snapshot';
import { windowUntil } from '@/lib/measure/last-window';
import { contextOf as contextFrom, course } from '../snapshot-with';

const DAYS = 200;
const contextOf = (snapshot: Snapshot): Context => ({
  snapshot,
  diagnoses: {},
  settings: DEFAULT_SETTINGS,
  memory: EMPTY_MEMORY,
  today: '2026-03-31',
  window: windowUntil(snapshot.asOf),
  comparison: null,
  outcome: 'totalRevenue',
});

/** A shop whose last week has so many times the visits, and so many times the conversion. */
const lastWeek = (visits: number, conversion: number) =>
  shopSnapshot({
    days: DAYS,
    asOf: '2026-03-28',
    cells: [
      {
        device: 'mobile',
        channel: 'Email',
        sessions: (i) => 2000 * (i >= DAYS - 7 ? visits : 1),
        rate: (i) => 0.03 * (i >= DAYS - 7 ? conversion : 1),
        orderValue: () => 50,
      },
    ],
  });

describe('recentDivergenceFindings', () => {
  it('notices a send-out that brought visits and no orders', () => {
    const [finding] = recentDivergenceFindings(contextOf(lastWeek(2, 0.4)));
    expect(finding).toMatchObject({
      kind: 'divergence',
      metric: 'purchaseRate',
      segment: 'last-week',
      direction: 'down',
    });
    expect(finding?.figures['sessionsChange']?.value).toBeCloseTo(1, 1);
    expect(finding?.figures['change']?.value).toBeCloseTo(-0.6, 1);
  });

  it('is silent over an ordinary week, a good one, and a mere fall', () => {
    for (const [visits, conversion] of [
      [1, 1],
      [2, 1],
      [2, 1.5],
      [0.5, 0.5],
    ] as const)
      expect(recentDivergenceFindings(contextOf(lastWeek(visits, conversion)))).toEqual([]);
  });
});

describe('recentDivergenceFindings, by hand', () => {
  /** Visits and orders of each day, and of each of the last seven; dyadic, so that a rate is exact. */
  const lately = (visits: number, orders: number, weeks = 60) =>
    recentDivergenceFindings(
      contextFrom({
        length: 7 * weeks,
        days: { sessions: course(1024, [7, visits]), ecommercePurchases: course(64, [7, orders]), totalRevenue: 500 },
      }),
    );

  it.each([
    ['twice the visits, orders as ever', lately(2048, 64), 1],
    ['half the visits, orders as ever', lately(512, 64), 0],
    ['twice both', lately(2048, 128), 0],
    ['visits 15.04% above the usual', lately(1178, 32), 1],
    ['visits 14.94% above', lately(1177, 32), 0],
    // The rate falls by 18.05%, beside 3.5 / √438 = 16.7%.
    ['a rate far below the usual', lately(1250, 64), 1],
    // It falls by 15.3%, beside 3.5 / √448 = 16.5%.
    ['a rate within its noise', lately(1209, 64), 0],
    ['no order at all: nothing was sold, or nothing was counted', lately(2048, 0), 0],
    ['nine weeks of history', lately(2048, 64, 9), 1],
    ['eight', lately(2048, 64, 8), 0],
  ])('%s', (_, found, count) => expect(found).toHaveLength(count));

  it('weighs the fall of the rate', () => {
    const [finding] = lately(2048, 64);
    expect(finding).toMatchObject({
      metric: 'purchaseRate',
      segment: 'last-week',
      direction: 'down',
      confidence: 0.95,
      weight: 0.5,
      period: { from: '2026-03-23', to: '2026-03-29' },
      comparedWith: { from: '2026-01-26', to: '2026-03-22' },
    });
    const values = Object.entries(finding?.figures ?? {}).map(([name, { value }]) => [name, value]);
    expect(Object.fromEntries(values)).toEqual({
      before: 1 / 16,
      after: 1 / 32,
      size: -1 / 32,
      change: -0.5,
      sessionsBefore: 7168,
      sessionsAfter: 14_336,
      sessionsChange: 1,
    });
  });
});
