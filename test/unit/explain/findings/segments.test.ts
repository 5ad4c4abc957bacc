import { describe, expect, it } from 'vitest';
import { languagePack } from '@/lib/language/all-languages';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import { narratorWith } from '@/lib/language/narrative/narrator';
import type { DimensionId } from '@/lib/model/dimension';
import { segmentFindings } from '@/lib/explain/findings/segments';
import { contextOf, per28, type TableOf } from '../snapshot-with';
import { Z95 } from '../../normal-by-hand';

type Pair = readonly [before: number, after: number];
type Cut = Readonly<Record<string, Pair>>;

const tableOf = (by: DimensionId, cut: Cut): TableOf => {
  const rows = Object.entries(cut).map(([name, pair]) => [name, { sessions: per28(...pair) }] as const);
  return { by, step: 'day', rows: Object.fromEntries(rows) };
};
const totalOf = (cut: Cut, at: 0 | 1) => Object.values(cut).reduce((sum, pair) => sum + pair[at], 0);

/** Visits of the year before and of now, by channel unless said otherwise; so many more are in no row. */
const found = (
  cut: Cut,
  {
    by = 'sessionDefaultChannelGroup',
    beyond = 0,
    tables = [],
  }: { by?: DimensionId; beyond?: number; tables?: TableOf[] } = {},
) =>
  segmentFindings(
    contextOf(
      {
        days: { sessions: per28(totalOf(cut, 0) + beyond, totalOf(cut, 1) + beyond) },
        tables: [tableOf(by, cut), ...tables],
      },
      { outcome: 'sessions' },
    ),
  );
const EMAIL_DOUBLED: Cut = { Email: [1000, 2000], Direct: [5000, 5000] };

describe('segmentFindings', () => {
  it('weighs the first segment, and adds its parts up to the whole', () => {
    const [finding, ...more] = found(EMAIL_DOUBLED);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ metric: 'sessions', segment: 'Email', direction: 'up', confidence: 0.95 });
    expect(finding?.weight).toBeCloseTo(1000 / 7000, 12);
    const parts = finding?.parts?.map(({ key, before, after, contribution }) => {
      return [key, before.value, after.value, contribution.value];
    });
    expect(parts).toEqual([
      ['Email', 1000, 2000, 1000],
      ['(others)', 5000, 5000, 0],
    ]);
    // Never below counting: √3000 = 54.8, while 1/√2000 of 1000 and of 2000 is 50.
    expect(finding?.parts?.[0]?.contribution.interval?.low).toBeCloseTo(1000 - Z95 * Math.sqrt(3000), 9);
  });

  it.each<[string, Cut, string[]]>([
    ['all grew alike', { Email: [1000, 1200], Direct: [5000, 6000] }, []],
    // 79 beyond a fifth more, beside 1.6449 · √2279 = 78.52.
    ['one surely grew more than all', { Email: [1000, 1279], Direct: [5000, 5921] }, ['up']],
    // 78 beside 78.51.
    ['one perhaps grew more than all', { Email: [1000, 1278], Direct: [5000, 5922] }, []],
    ['one rose and another fell', { Email: [1000, 2000], Direct: [5000, 4010] }, ['unknown']],
    ['one fell', { Email: [2000, 1000], Direct: [5000, 5000] }, ['down']],
  ])('%s', (_, cut, expected) => expect(found(cut).map(({ direction }) => direction)).toEqual(expected));

  it.each([
    ['is left out where the named are the whole', 0, ['Email', 'Direct']],
    ['holds a single visit that no row has', 1, ['Email', 'Direct', '(others)']],
  ])('what no segment holds %s', (_, beyond, keys) => {
    const [finding] = found({ Email: [1000, 2001], Direct: [5000, 4000] }, { beyond });
    expect(finding?.parts?.map(({ key }) => key)).toEqual(keys);
  });

  it('names no segment that only grew with the rest, however large', () => {
    const [finding] = found({ Direct: [50_000, 55_000], 'Organic Search': [20_000, 22_000], Email: [1000, 3100] });
    expect(finding?.parts?.map(({ key, contribution }) => [key, contribution.value])).toEqual([
      ['Email', 2100],
      ['(others)', 7000],
    ]);
  });

  it.each<[string, number, string]>([
    ['at least half', 6999, 'La hausse du trafic vient surtout de l’e-mail'],
    ['less than half', 7001, 'Ce qui a bougé dans le trafic, par canal'],
  ])('says that a rise comes mostly from what brought %s of it', (_, others, title) => {
    const [finding] = found({ Direct: [70_000, 70_000 + others], Email: [1000, 8000] });
    expect(finding && describeFinding(finding, narratorWith(languagePack('fr'), '2026-12-02')).title).toBe(title);
  });

  it.each<[DimensionId, number]>([
    ['deviceCategory', 1],
    ['newVsReturning', 1],
    ['country', 1],
    ['browser', 1],
    ['sessionSourceMedium', 1],
    ['landingPage', 0],
  ])('looks at %s: %i', (by, count) => expect(found(EMAIL_DOUBLED, { by })).toHaveLength(count));

  it('asks sources where no channel stands out', () => {
    const sources = tableOf('sessionSourceMedium', { 'letter / email': [1000, 2000], rest: [5000, 5000] });
    const cuts = (cut: Cut) => found(cut, { tables: [sources] }).map(({ dimension }) => dimension);
    expect(cuts(EMAIL_DOUBLED)).toEqual(['sessionDefaultChannelGroup']);
    expect(cuts({ Email: [3000, 3500], Direct: [3000, 3500] })).toEqual(['sessionSourceMedium']);
  });

  it('reads the revenue of articles from their rows where the property has no such total', () => {
    // Money has no noise of counting: its own is a little more in one week, a little less in the next.
    const money = (...pair: Pair) => ({
      itemRevenue: (days: number) =>
        per28(...pair)(days).map((value, day) => (value ?? 0) * (Math.floor(day / 7) % 2 ? 1.01 : 0.99)),
    });
    const items: TableOf = {
      by: 'itemName',
      step: 'day',
      rows: { Lampe: money(1000, 2000), Vase: money(5000, 5000) },
    };
    const findings = segmentFindings(contextOf({ tables: [items] }, { outcome: 'sessions' }));
    expect(findings.map(({ metric, segment, direction }) => [metric, segment, direction])).toEqual([
      ['itemRevenue', 'Lampe', 'up'],
    ]);
  });

  it('is silent without a comparison', () => {
    const context = contextOf({ days: { sessions: 100 }, tables: [tableOf('country', EMAIL_DOUBLED)] });
    expect(segmentFindings({ ...context, comparison: null })).toEqual([]);
  });
});
