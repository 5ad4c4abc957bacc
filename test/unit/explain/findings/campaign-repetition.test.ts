import { describe, expect, it } from 'vitest';
import { campaignRepetitionFindings } from '@/lib/explain/findings/campaign-repetition';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { SegmentTable } from '@/lib/model/table';
import { stuckShop } from '../shop-snapshot';
import { windowUntil } from '@/lib/measure/last-window';

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
