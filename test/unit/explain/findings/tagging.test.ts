import { describe, expect, it } from 'vitest';
import { taggingFindings } from '@/lib/explain/findings/tagging';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { type Cell, shopSnapshot } from '../shop-snapshot';
import { windowUntil } from '@/lib/measure/last-window';
import { contextOf, course } from '../snapshot-with';

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

describe('taggingFindings, by hand', () => {
  interface Turn {
    readonly weeks?: number;
    /** Visits of a week of direct access since, beside a thousand before. */
    readonly direct?: number;
    /** Visits of the paid channel in the week before it turned, beside a thousand before and 500 since. */
    readonly eve?: number;
    readonly step?: 'day' | 'week';
    readonly paid?: string;
  }
  /** All of a week's visits on its Sunday. */
  const sundays = (usual: number, eve: number, weeks: number, since: number) => (days: number) =>
    Array.from({ length: days }, (_, day) => {
      const ago = days - 1 - day;
      if (ago % 7 !== 0) return 0;
      if (ago / 7 < weeks) return since;
      return ago / 7 === weeks ? eve : usual;
    });
  const lost = ({ weeks = 2, direct = 1500, eve = 1000, step = 'day', paid = 'Paid Search' }: Turn) =>
    taggingFindings(
      contextOf({
        tables: [
          {
            by: 'sessionDefaultChannelGroup',
            step,
            rows: {
              [paid]: { sessions: step === 'week' ? course(1000, [weeks, 500]) : sundays(1000, eve, weeks, 500) },
              Direct: {
                sessions: step === 'week' ? course(1000, [weeks, direct]) : sundays(1000, 1000, weeks, direct),
              },
              Referral: { sessions: step === 'week' ? 3000 : sundays(3000, 3000, 0, 3000) },
            },
          },
        ],
      }),
    );

  it.each<[string, Turn, string[]]>([
    ['a week ago', { weeks: 1 }, ['2026-03-23']],
    ['four weeks ago', { weeks: 4 }, ['2026-03-02']],
    ['five weeks ago, which has become the usual', { weeks: 5 }, []],
    ['two fifths less gained than lost', { direct: 1300 }, ['2026-03-16']],
    ['a little less yet', { direct: 1299 }, []],
    ['two fifths more gained than lost', { direct: 1700 }, ['2026-03-16']],
    ['a little more yet', { direct: 1701 }, []],
    ['half-way there the week before', { eve: 750 }, ['2026-03-16']],
    ['more than half-way', { eve: 749 }, []],
    ['a channel that is not paid for', { paid: 'Email' }, []],
    ['weeks alone', { step: 'week' }, []],
  ])('%s', (_, turn, days) => expect(lost(turn).map(({ period }) => period.from)).toEqual(days));

  it('weighs a warning, and says the share of visits that was lost', () => {
    const [finding] = lost({});
    expect(finding).toMatchObject({ segment: 'tagging-suspect', weight: 0.5, health: { share: 0.1 } });
  });
});
