import { describe, expect, it } from 'vitest';
import { campaignRepetitionFindings } from '@/lib/explain/findings/campaign-repetition';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { SegmentTable } from '@/lib/model/table';
import { stuckShop } from '../shop-snapshot';
import { windowUntil } from '@/lib/measure/last-window';
import { contextOf } from '../snapshot-with';
import { Z95 } from '../../normal-by-hand';

const WEEKS = 70;

type Campaigns = Record<string, { weeks: [number, number]; sessions: number }>;

/** Weekly sessions of campaigns, each from a first to a last week. */
function findingsOf(campaigns: Campaigns) {
  const shop = stuckShop();
  const [any] = shop.tables;
  if (!any) throw new Error('the shop has tables');
  const table: SegmentTable = {
    ...any,
    dimensions: ['sessionCampaignName'],
    step: 'week',
    start: '2024-11-25',
    length: WEEKS,
    rows: Object.entries(campaigns).map(
      ([
        name,
        {
          weeks: [from, to],
          sessions,
        },
      ]) => ({
        keys: [name],
        metrics: { sessions: Array.from({ length: WEEKS }, (_, week) => (week >= from && week <= to ? sessions : 0)) },
      }),
    ),
  };
  return campaignRepetitionFindings({
    snapshot: { ...shop, tables: [table] },
    diagnoses: {},
    window: windowUntil(shop.asOf),
    settings: DEFAULT_SETTINGS,
    memory: EMPTY_MEMORY,
    today: '2026-03-31',
    comparison: null,
    outcome: 'totalRevenue',
  });
}

describe('campaignRepetitionFindings', () => {
  it('notices the same campaign sent again, a year later, to fewer visits', () => {
    const [finding] = findingsOf({
      'soldes-hiver-2025': { weeks: [10, 17], sessions: 400 },
      'soldes-hiver-2026': { weeks: [62, 69], sessions: 250 },
    });
    expect(finding).toMatchObject({
      dimension: 'sessionCampaignName',
      segment: 'soldes-hiver-2026',
      direction: 'down',
    });
    expect(finding?.figures['before']?.value).toBe(3200);
    expect(finding?.figures['after']?.value).toBe(2000);
  });

  it('says nothing of a campaign that holds, of a new one, or of no campaign at all', () => {
    const holding: Campaigns = {
      'noel-2024': { weeks: [10, 17], sessions: 400 },
      'noel-2025': { weeks: [62, 69], sessions: 395 },
    };
    expect(findingsOf(holding)).toEqual([]);
    expect(findingsOf({ 'rentree-2026': { weeks: [62, 69], sessions: 400 } })).toEqual([]);
    expect(findingsOf({ '(direct)': { weeks: [10, 17], sessions: 400 } })).toEqual([]);
  });
});

describe('campaignRepetitionFindings, by hand', () => {
  const WEEKS_READ = 62;
  /** Visits of one campaign in two weeks alone, counted from the last: the eighth and the sixtieth unless said otherwise. */
  const sent = (then: number, now: number, { thenAgo = 60, nowAgo = 8 } = {}) => {
    const sessions = Array.from({ length: WEEKS_READ }, (_, week) => {
      if (week === WEEKS_READ - thenAgo) return then;
      return week === WEEKS_READ - nowAgo ? now : 0;
    });
    return campaignRepetitionFindings(
      contextOf({ tables: [{ by: 'sessionCampaignName', steps: WEEKS_READ, rows: { soldes: { sessions } } }] }),
    );
  };

  it.each([
    ['a hundred visits are a campaign', sent(300, 100), 1],
    ['99 are an anecdote', sent(300, 99), 0],
    // −76 + 1.6449 · 2 · √524 = −0.7
    ['a fall just beyond twice the noise of counting', sent(300, 224), 1],
    // −75 + 1.6449 · 2 · √525 = 0.4
    ['one just within it', sent(300, 225), 0],
    ['what was sent nine weeks ago is not of the last eight', sent(300, 200, { nowAgo: 9 }), 0],
    ['nor is what was sent 61 weeks ago of the eight a year before', sent(300, 200, { thenAgo: 61 }), 0],
  ])('%s', (_, found, count) => expect(found).toHaveLength(count));

  it('says the fall with its interval, and weighs a quarter of it', () => {
    const [finding] = sent(300, 200);
    expect(finding).toMatchObject({
      direction: 'down',
      confidence: 0.95,
      period: { from: '2026-02-02', to: '2026-03-29' },
      comparedWith: { from: '2025-02-03', to: '2025-03-30' },
    });
    expect(finding?.weight).toBeCloseTo(1 / 12, 12);
    expect(finding?.figures['size']).toMatchObject({ value: -100 });
    expect(finding?.figures['size']?.interval?.high).toBeCloseTo(-100 + Z95 * 2 * Math.sqrt(500), 9);
    expect(finding?.figures['change']?.value).toBeCloseTo(-1 / 3, 12);
  });
});
