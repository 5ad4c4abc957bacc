import { describe, expect, it } from 'vitest';
import { contextOf, explain } from '@/lib/explain/explain';
import { findingsOver } from '@/lib/explain/over';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { daysBetween } from '@/lib/model/day';
import { shopSnapshot } from '../shop-snapshot';
import { googleChangeFindings, withGoogleChanges } from '@/lib/explain/findings/google-changes';
import { asFinding } from '@/lib/explain/context';
import { contextOf as contextFrom, course, type TableOf } from '../snapshot-with';

const DAYS = 728;

function contextOn(asOf: string) {
  const start = DAYS - 1 - daysBetween('2026-05-13', asOf);
  const cell = (channel: string, sessions: (i: number) => number) => {
    return { device: 'mobile', channel, sessions, rate: () => 0.02, orderValue: () => 50 };
  };
  const snapshot = shopSnapshot({
    days: DAYS,
    asOf,
    cells: [
      cell('Organic Search', () => 900),
      cell('Referral', (i) => (i < start ? 400 : 250)),
      cell('AI Assistant', (i) => (i < start ? 0 : 150)),
    ],
  });
  return contextOf({ snapshot, diagnoses: {}, settings: DEFAULT_SETTINGS, memory: EMPTY_MEMORY, today: asOf });
}
const explained = (asOf: string) => explain(contextOn(asOf));

const isCode = ({ segment }: { segment: string | null }) => segment === 'channel-reclassified';

describe('the channel of AI assistants', () => {
  it('is said while last year had none, and every comparison by channel carries it', () => {
    const findings = explained('2026-09-30');
    const flag = findings.find(isCode);
    expect(flag?.health?.share).toBeCloseTo(150 / 1300, 1);
    const cuts = findings.filter(
      ({ kind, dimension }) => kind === 'segments' && dimension === 'sessionDefaultChannelGroup',
    );
    expect(cuts.length).toBeGreaterThan(0);
    for (const { health } of cuts) expect(health).toBe(flag?.health);
    const byDevice = findings.filter(({ dimension }) => dimension === 'deviceCategory');
    for (const { health } of byDevice) expect(health).toBeUndefined();
  });

  it('is carried by what was found over a month and a quarter too, and told in neither by itself', () => {
    const over = findingsOver(contextOn('2026-09-30')).flatMap(({ findings }) => findings);
    const cuts = over.filter(
      ({ kind, dimension }) => kind === 'segments' && dimension === 'sessionDefaultChannelGroup',
    );
    expect(cuts.length).toBeGreaterThan(0);
    for (const { health } of cuts) expect(health?.code).toBe('channel-reclassified');
    expect(over.some(isCode)).toBe(false);
  });

  it('is not said before that day, nor once both years have it', () => {
    expect(explained('2026-05-10').some(isCode)).toBe(false);
    expect(explained('2027-07-31').some(isCode)).toBe(false);
  });
});

describe('googleChangeFindings, to the day', () => {
  const between = (from: string, to: string, moved = 100) =>
    googleChangeFindings(
      contextFrom(
        {
          asOf: '2026-06-28',
          tables: [
            {
              by: 'sessionDefaultChannelGroup',
              step: 'day',
              rows: {
                'AI Assistant': { sessions: course(0, [47, moved]) },
                Referral: { sessions: 1000 - moved },
              },
            },
          ],
        },
        { comparison: { before: { from, to: from }, after: { from: to, to }, kind: 'year' } },
      ),
    );

  it.each([
    ['to the very day', between('2025-05-14', '2026-05-13'), 1],
    ['to the day before', between('2025-05-13', '2026-05-12'), 0],
    ['from the day before', between('2026-05-12', '2027-05-11'), 1],
    ['from the very day', between('2026-05-13', '2027-05-12'), 0],
    ['without a visit of the new channel', between('2025-05-14', '2026-05-13', 0), 0],
  ])('compares %s', (_, findings, count) => expect(findings).toHaveLength(count));

  it('weighs a note, or the share that moved where it is more', () => {
    const [finding] = between('2025-05-14', '2026-05-13', 50);
    expect(finding).toMatchObject({ segment: 'channel-reclassified', weight: 0.1, health: { share: 0.05 } });
    expect(between('2025-05-14', '2026-05-13', 300)[0]).toMatchObject({ weight: 0.3, health: { share: 0.3 } });
  });

  it.each([
    ['segments', 'sessionDefaultChannelGroup', '2026-05-12', '2026-05-13', true],
    ['mix-and-rate', 'sessionDefaultChannelGroup', '2026-05-12', '2026-05-13', true],
    ['gap', 'sessionDefaultChannelGroup', '2026-05-12', '2026-05-13', false],
    ['segments', 'country', '2026-05-12', '2026-05-13', false],
    ['segments', 'sessionDefaultChannelGroup', '2026-05-13', '2026-05-13', false],
    ['segments', 'sessionDefaultChannelGroup', '2026-05-11', '2026-05-12', false],
  ] as const)('cautions %s by %s from %s to %s: %s', (kind, dimension, from, to, isTouched) => {
    const [flag] = between('2025-05-14', '2026-05-13');
    const finding = asFinding({
      kind,
      metric: 'sessions',
      dimension,
      segment: 'Referral',
      direction: 'down',
      period: { from: to, to },
      comparedWith: { from, to: from },
      confidence: 0.95,
      weight: 0.1,
      figures: {},
    });
    const [, cautioned] = withGoogleChanges(flag ? [flag, finding] : []);
    expect(cautioned).toEqual(isTouched ? { ...finding, health: flag?.health } : finding);
  });
});

describe('what is recognised', () => {
  const YEAR = {
    before: { from: '2025-06-01', to: '2025-06-28' },
    after: { from: '2026-05-31', to: '2026-06-27' },
    kind: 'year',
  } as const;
  const seen = (...tables: readonly TableOf[]) =>
    googleChangeFindings(contextFrom({ asOf: '2026-06-28', tables }, { comparison: YEAR })).map(({ health }) => [
      health?.google,
      health?.period?.from,
    ]);
  const days = (by: TableOf['by'], rows: TableOf['rows'], step: TableOf['step'] = 'day'): TableOf => ({
    by,
    step,
    rows,
  });

  it('is the first day on which the property has it, not the day that Google named', () => {
    const late = days('sessionDefaultChannelGroup', { 'AI Assistant': { sessions: course(0, [24, 5]) } });
    expect(seen(late)).toEqual([['ai-assistant-channel', '2026-06-05']]);
  });

  it('is a medium or a campaign where no channel was read, by weeks', () => {
    const of = (by: TableOf['by'], key: string) =>
      seen(days(by, { [key]: { sessions: course(0, [7, 35]) }, '(rest)': { sessions: 9 } }, 'week'));
    // The week of 11 May holds the 13th.
    expect(of('sessionSourceMedium', 'chatgpt.com / ai-assistant')).toEqual([['ai-assistant-channel', '2026-05-13']]);
    expect(of('sessionCampaignName', '(ai-assistant)')).toEqual([['ai-assistant-channel', '2026-05-13']]);
  });

  it('is no channel of that name from before it, and none that was joined over the day', () => {
    const own = days('sessionDefaultChannelGroup', { 'AI Assistant': { sessions: course(0, [90, 5]) } });
    expect(seen(own)).toEqual([]);
    const google = days('sessionDefaultChannelGroup', { 'AI Assistant': { sessions: course(0, [40, 5]) } });
    const cut: TableOf = {
      by: ['sessionDefaultChannelGroup', 'sessionSourceMedium', 'sessionCampaignName'],
      within: 'assistants',
      step: 'day',
      rows: { 'AI Assistant | chatgpt.com / ai-assistant | (ai-assistant)': { sessions: course(0, [40, 5]) } },
    };
    expect(seen(google)).toHaveLength(1);
    expect(seen(google, cut)).toEqual([]);
  });

  it('is nothing of what moves no figure that is read', () => expect(seen()).toEqual([]));
});
