import { describe, expect, it } from 'vitest';
import { campaignRepetitionFindings } from '@/lib/explain/findings/campaign-repetition';
import { comparisonOf, sinceRegime } from '@/lib/measure/comparison';
import { factorFindings } from '@/lib/explain/findings/factors';
import { lengthInDays } from '@/lib/model/period';
import { demoSnapshot } from '../../situations/demo-snapshot';
import { analyseProperty } from '@/lib/analyse-property';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { contextWith, weeklyTable } from '../explain/weekly-tables';
import { firstObservedDay, windowUntil } from '@/lib/measure/last-window';
import { course, LAST_DAY, snapshotWith, YEAR } from '../explain/snapshot-with';

const { snapshot } = contextWith([]);
const LATEST = { from: '2026-03-01', to: '2026-03-28' };

describe('comparisonOf', () => {
  it('takes the last four weeks beside the same weekdays of the year before', () => {
    expect(comparisonOf(snapshot)).toEqual({
      after: LATEST,
      before: { from: '2025-03-02', to: '2025-03-29' },
      kind: 'year',
    });
  });

  it.each([
    ['this year', { from: '2026-03-10', to: '2026-03-12' }, '2026-03-09'],
    ['last year', { from: '2025-03-20', to: '2025-03-20' }, '2026-03-18'],
  ])('steps back before days that were lost %s', (_, lost, to) => {
    const { after, before } = comparisonOf(snapshot, [lost]) ?? {};
    expect(after?.to).toBe(to);
    for (const period of [after, before]) expect(period && lengthInDays(period)).toBe(28);
  });

  it('is silent when nothing recent is whole, and about a regime that began in days that were lost', () => {
    expect(comparisonOf(snapshot, [{ from: '2026-02-01', to: '2026-03-20' }])).toBeNull();
    const totals = Object.entries(snapshot.totals).map(([metric, of]) => [metric, { ...of, start: '2024-01-01' }]);
    const long = { ...snapshot, totals: Object.fromEntries(totals) };
    const now = comparisonOf(long);
    expect(sinceRegime(long, '2024-02-01', { now })?.before.to).toBe('2024-03-30');
    const lost = [{ from: '2024-03-20', to: '2024-03-21' }];
    expect(sinceRegime(long, '2024-02-01', { now, lost })).toBeNull();
    expect(sinceRegime(long, '2024-02-01', { now: null })).toBeNull();
  });
});

describe('days that were not measured', () => {
  it('are no fall of what was sold', async () => {
    const shop = await demoSnapshot({ situation: 'outage', months: 15 });
    const walking = { snapshot: shop, memory: EMPTY_MEMORY, settings: DEFAULT_SETTINGS, today: '2026-11-22' };
    const { findings } = analyseProperty(walking).report;
    expect(findings.filter(({ kind }) => kind === 'outage')).toHaveLength(1);
    expect(findings.filter(({ kind, direction }) => kind === 'factors' && direction === 'down')).toEqual([]);
  });

  it('are no fall of a campaign', () => {
    const falling = { keys: ['lettre'], metrics: { sessions: (week: number) => (week < 60 ? 240 : 120) } };
    const context = contextWith([weeklyTable({ dimensions: ['sessionCampaignName'], rows: [falling] })]);
    expect(campaignRepetitionFindings(context)).toHaveLength(1);
    expect(campaignRepetitionFindings({ ...context, lost: [{ from: '2026-03-02', to: '2026-03-08' }] })).toEqual([]);
  });

  it('leave nothing to split where no four weeks are whole', () => {
    expect(factorFindings({ ...contextWith([]), comparison: null })).toEqual([]);
  });
});

describe('comparisonOf, to the day', () => {
  const history = (days: number) => snapshotWith({ length: days, days: { sessions: 100 } });
  const lostFrom = (from: string) => [{ from, to: LAST_DAY }];

  it.each([
    ['a year and four weeks', history(392), [], LAST_DAY],
    ['a day less', history(391), [], undefined],
    ['with its last 28 days lost', history(420), lostFrom('2026-03-02'), '2026-03-01'],
    ['with 29 lost: what is left is no longer now', history(500), lostFrom('2026-03-01'), undefined],
    ['with 28 lost, and a day too little before them', history(419), lostFrom('2026-03-02'), undefined],
    ['with a day lost a year before', history(500), [{ from: '2025-03-30', to: '2025-03-30' }], '2026-03-28'],
  ])('%s', (_, read, lost, to) => expect(comparisonOf(read, lost)?.after.to).toBe(to));

  it('is of 28 days, on the same weekdays', () => {
    expect(comparisonOf(history(392))).toEqual(YEAR);
    expect(windowUntil('2026-03-29')).toEqual({ from: '2026-03-02', to: '2026-03-29' });
  });

  it('begins on the first day of any total', () => {
    const read = snapshotWith({
      length: 100,
      days: { sessions: course(null, [10, 5]), newUsers: course(null, [20, 0]), keyEvents: course(null) },
    });
    expect(firstObservedDay(read)).toBe('2026-03-10');
    expect(firstObservedDay(snapshotWith({}))).toBeNull();
  });

  it.each([
    ['two years of 52 weeks before', '2024-03-04', 1100, '2024-03-04'],
    ['a day less', '2024-03-05', 1100, undefined],
    ['three years', '2023-03-06', 1200, '2023-03-06'],
    ['a day less than three: whole years alone', '2023-03-07', 1200, '2024-03-04'],
    ['a history that reaches there', '2024-03-04', 756, '2024-03-04'],
    ['one that does not', '2024-03-04', 755, undefined],
    ['no regime', null, 1100, undefined],
  ])('the regime began %s', (_, since, days, from) => {
    expect(sinceRegime(history(days), since, { now: YEAR })?.before.from).toBe(from);
  });
});
