import { describe, expect, it } from 'vitest';
import { taggingFindings } from '@/lib/explain/findings/tagging';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { type Cell, shopSnapshot } from '../shop-snapshot';
import { windowUntil } from '@/lib/measure/last-window';

const DAYS = 120;
const channel = (name: string, sessions: Cell['sessions']): Cell => ({
  device: 'mobile',
  channel: name,
  sessions,
  rate: () => 0.02,
  orderValue: () => 50,
});
/** `before` until three weeks ago, `after` since. */
const turning = (before: number, after: number) => (i: number) => (i < DAYS - 21 ? before : after);

function found(...cells: Cell[]) {
  return taggingFindings({
    snapshot: shopSnapshot({ days: DAYS, asOf: '2026-03-28', cells }),
    diagnoses: {},
    settings: DEFAULT_SETTINGS,
    memory: EMPTY_MEMORY,
    today: '2026-03-31',
    window: windowUntil('2026-03-28'),
    comparison: null,
    outcome: 'sessions',
  });
}

const steady = channel('Organic Search', () => 900);

describe('taggingFindings', () => {
  it('sees paid visits turn into direct ones in the same weeks', () => {
    const [finding] = found(steady, channel('Paid Search', turning(500, 150)), channel('Direct', turning(400, 750)));
    expect(finding).toMatchObject({
      kind: 'data-health',
      segment: 'tagging-suspect',
      period: { from: '2026-03-08', to: '2026-03-28' },
    });
    expect(finding?.health?.share).toBeCloseTo(350 / 1800, 1);
  });

  it('is silent where a campaign stopped and direct access did not gain', () => {
    expect(
      found(
        steady,
        channel('Paid Search', turning(500, 150)),
        channel('Direct', () => 400),
      ),
    ).toEqual([]);
  });

  it('is silent where direct access gained far more or far less than was lost', () => {
    for (const after of [1400, 500])
      expect(found(steady, channel('Paid Search', turning(500, 150)), channel('Direct', turning(400, after)))).toEqual(
        [],
      );
  });

  it('is silent where the two did not turn in the same week', () => {
    const earlier = (i: number) => (i < DAYS - 42 ? 400 : 750);
    expect(found(steady, channel('Paid Search', turning(500, 150)), channel('Direct', earlier))).toEqual([]);
  });
});
