import { describe, expect, it } from 'vitest';
import type { Context } from '@/lib/explain/context';
import { recentDivergenceFindings } from '@/lib/explain/findings/recent-divergence';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { shopSnapshot } from '../shop-snapshot';
import { windowUntil } from '@/lib/measure/last-window';

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
