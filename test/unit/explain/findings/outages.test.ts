import { metricEntries, type MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { outageFindings } from '@/lib/explain/findings/outages';
import { lostDays } from '@/lib/measure/lost/outages';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { Diagnosis, SeriesEvent } from '@/lib/model/diagnosis';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Period } from '@/lib/model/period';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { stuckShop } from '../shop-snapshot';
import { windowUntil } from '@/lib/measure/last-window';
import { contextOf, course, diagnosisOf } from '../snapshot-with';

const ASOF = '2026-03-28';

/** The shop with nothing in some metrics over some days. */
function without(metrics: readonly MetricId[], { from, to }: Period, source: Snapshot['source'] = 'ga4'): Snapshot {
  const shop = stuckShop(ASOF);
  const totals = metricEntries(shop.totals).map(([metric, series]) => {
    const isIn = (i: number) => i >= daysBetween(series.start, from) && i <= daysBetween(series.start, to);
    const numerator = series.numerator.map((value, i) => (metrics.includes(metric) && isIn(i) ? 0 : value));
    return [metric, { ...series, numerator }];
  });
  return { ...shop, source, totals: Object.fromEntries(totals) };
}

const outage = (metric: MetricId, { from, to }: { from: Day; to?: Day }): Record<string, Diagnosis> => {
  const event: SeriesEvent = { kind: 'outage', from, size: -1, ...(to === undefined ? {} : { to }) };
  return {
    [metric]: { verdict: 'inconclusive', monthlyGrowth: null, since: null, events: [event], notes: [], margin: 0.01 },
  };
};

const found = (snapshot: Snapshot, diagnoses: Record<string, Diagnosis>) =>
  outageFindings({
    snapshot,
    diagnoses,
    settings: DEFAULT_SETTINGS,
    memory: EMPTY_MEMORY,
    today: addDays(ASOF, 3),
    window: windowUntil(ASOF),
    comparison: null,
    outcome: 'totalRevenue',
  });

const lately = { from: '2026-03-10', to: '2026-03-13' };

describe('outageFindings', () => {
  it('believes a metric that Google gives no row for, while others go on', () => {
    const [lost] = found(without(['ecommercePurchases'], lately), outage('ecommercePurchases', lately));
    expect(lost).toMatchObject({ kind: 'outage', metric: 'ecommercePurchases', direction: 'flat', period: lately });
    expect(lost?.figures['size']?.value).toBe(4);
  });

  it('does not take a shop that wrote zeros while it was closed for one that was not measured', () => {
    const closed = without(['ecommercePurchases', 'totalRevenue'], lately, 'csv');
    expect(found(closed, outage('ecommercePurchases', lately))).toEqual([]);
  });

  it('does not believe that a website had no visit at all, even where a file says 0', () => {
    expect(found(without(['sessions'], lately, 'csv'), outage('sessions', lately))).toHaveLength(1);
  });

  it('asks for whole days without measure: a collapse is no outage', () => {
    expect(found(stuckShop(ASOF), outage('sessions', lately))).toEqual([]);
  });

  it('leaves out the ordinary days at the ends of an event', () => {
    const [lost] = found(without(['sessions'], lately), outage('sessions', { from: '2026-03-08', to: '2026-03-14' }));
    expect(lost?.period).toEqual(lately);
  });

  it('is open while nothing has come back', () => {
    const open = { from: '2026-03-24', to: ASOF };
    const [lost] = found(without(['sessions'], open), outage('sessions', { from: open.from }));
    expect(lost).toMatchObject({ kind: 'outage', direction: 'down', weight: 1 });
  });

  it('keeps an outage that ended over two months ago as a note on the data, unless that is known', () => {
    const past = { from: '2025-11-10', to: '2025-11-13' };
    const snapshot = without(['sessions'], past);
    const [note] = found(snapshot, outage('sessions', past));
    expect(note).toMatchObject({
      kind: 'data-health',
      health: { code: 'gap', severity: 'note', period: past, days: 4 },
    });
    const gap = {
      code: 'gap' as const,
      severity: 'note' as const,
      metrics: ['sessions' as const],
      dimensions: [],
      period: past,
    };
    expect(found({ ...snapshot, health: [gap] }, outage('sessions', past))).toEqual([]);
  });

  it('forgets what is older than thirteen months, and a single day outside the last four weeks', () => {
    const old = { from: '2025-02-01', to: '2025-02-05' };
    const day = { from: '2026-02-10', to: '2026-02-10' };
    for (const period of [old, day])
      expect(found(without(['sessions'], period), outage('sessions', period))).toEqual([]);
  });
});

describe('lostDays', () => {
  it('is the longest run', () => {
    const snapshot = without(['sessions'], lately);
    expect(lostDays(snapshot, 'sessions', { from: '2026-03-01', to: '2026-03-20' })).toEqual(lately);
    expect(lostDays(snapshot, 'sessions', { from: '2026-03-14', to: '2026-03-20' })).toBeNull();
    expect(lostDays(snapshot, 'itemsViewed', lately)).toBeNull();
  });
});

describe('outageFindings, by hand', () => {
  const LAST = '2026-03-29';
  /** Visits lost for so many days, the last of them so many days ago; an event that is open where it says so. */
  const lost = (days: number, ago: number, { open = false, metric = 'sessions' } = {}) => {
    const to = addDays(LAST, -ago);
    const from = addDays(to, 1 - days);
    const events: SeriesEvent[] = [{ kind: 'outage', from, ...(open ? {} : { to }) }];
    return outageFindings(
      contextOf(
        { length: 800, days: { [metric]: course(100, [days, 0], [ago, 100]) } },
        { diagnoses: { [metric]: diagnosisOf({ events }) } },
      ),
    );
  };

  it.each([
    ['two days, two months ago', lost(2, 62), ['outage 1']],
    ['a day more ago: a note', lost(2, 63), ['data-health 0']],
    ['thirteen months ago', lost(2, 396), ['data-health 0']],
    ['a day more ago', lost(2, 397), []],
    ['a single day of the last four weeks', lost(1, 27), ['outage 1']],
    ['a single day before them', lost(1, 28), []],
    ['two days of which the last is before them', lost(2, 28), ['outage 1']],
    ['of a metric that nothing hangs on', lost(5, 10, { metric: 'itemsViewed' }), []],
  ])('%s', (_, findings, expected) => {
    expect(findings.map(({ kind, figures }) => `${kind} ${Object.keys(figures).length}`)).toEqual(expected);
  });

  it('weighs its days as a share of 28, and all while it is open', () => {
    expect(lost(7, 10)[0]).toMatchObject({ weight: 0.25, direction: 'flat', confidence: 0.95, since: '2026-03-13' });
    expect(lost(7, 10)[0]?.figures['size']).toMatchObject({ value: 7, unit: 'days' });
    expect(lost(35, 10)[0]?.weight).toBe(1);
    expect(lost(2, 0, { open: true })[0]).toMatchObject({ weight: 1, direction: 'down' });
    // Open by its event, but it has come back.
    expect(lost(7, 10, { open: true })[0]).toMatchObject({ weight: 0.25, direction: 'flat' });
    expect(lost(7, 100)[0]).toMatchObject({ weight: 0.1, health: { days: 7 } });
  });

  it('says the three longest, each of the metric nearest to the root', () => {
    const runs = [2, 5, 3, 4].map((days, i) => ({ from: addDays(LAST, -50 + 10 * i), days }));
    const values = course(
      100,
      ...runs.flatMap(
        ({ days }) =>
          [
            [days, 0],
            [10 - days, 100],
          ] as const,
      ),
      [11, 100],
    );
    const events = runs.map(({ from, days }): SeriesEvent => ({ kind: 'outage', from, to: addDays(from, days - 1) }));
    const diagnosis = diagnosisOf({ events });
    const findings = outageFindings(
      contextOf(
        { days: { sessions: values, totalRevenue: values } },
        { diagnoses: { sessions: diagnosis, totalRevenue: diagnosis } },
      ),
    );
    expect(findings.map(({ metric, figures }) => [metric, figures['size']?.value])).toEqual([
      ['sessions', 5],
      ['sessions', 4],
      ['sessions', 3],
    ]);
  });
});
