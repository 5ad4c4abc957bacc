import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { isDue, measure } from '@/lib/learn/measure';
import { outcomesOf } from '@/lib/learn/outcomes';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { Outcome } from '@/lib/model/outcome';
import type { Snapshot } from '@/lib/model/snapshot';
import { type Cell, shopSnapshot } from '../explain/shop-snapshot';
import { actionOn as action } from './actions';

const AS_OF = '2026-03-28';
const DAYS = 728;

type Course = (i: number) => number;
const STEADY: Course = () => 1;
const afterwards =
  (factor: number): Course =>
  (i) =>
    i >= DAYS - 56 ? factor : 1;

/** Mobile and desktop visits whose conversion moves by a factor from day to day. */
function shopCells(mobile: Course, desktop: Course = STEADY): Cell[] {
  const cell = (device: string, rate: Cell['rate']): Cell => ({
    device,
    channel: 'Direct',
    sessions: () => 2000,
    rate,
    orderValue: () => 50,
  });
  return [cell('mobile', (i) => 0.02 * mobile(i)), cell('desktop', (i) => 0.03 * desktop(i))];
}

const shop = (after: number) => shopSnapshot({ days: DAYS, asOf: AS_OF, cells: shopCells(afterwards(after)) });

describe('measure', () => {
  it('judges a finished action on its own segment', () => {
    const outcome = measure(action(), shop(1.2), '2026-03-31');
    expect(Outcome.safeParse(outcome).success).toBe(true);
    expect(outcome).toMatchObject({ actionId: 'a', verdict: 'improved', judgedOn: '2026-03-31' });
    expect(outcome?.relative?.low).toBeLessThan(0.2);
    expect(outcome?.relative?.high).toBeGreaterThan(0.2);
  });

  it('says so where nothing came of it', () => {
    expect(measure(action(), shop(1), '2026-03-31')?.verdict).toBe('no detectable change');
  });

  it('waits until the whole window lies in the data', () => {
    expect(isDue(action(), AS_OF)).toBe(true);
    expect(measure(action({ doneOn: '2026-02-01' }), shop(1.2), '2026-03-31')).toBeNull();
    expect(measure(action({ doneOn: null }), shop(1.2), '2026-03-31')).toBeNull();
  });

  it('cannot judge what is no longer measured', () => {
    const gone = action({}, { segment: 'smart tv' });
    expect(measure(gone, shop(1.2), '2026-03-31')).toMatchObject({ verdict: 'not measurable', effect: null });
  });

  it('says how long it would take where a short history leaves all open', () => {
    const young = shopSnapshot({ days: 70, asOf: AS_OF, cells: shopCells(STEADY) });
    const outcome = measure(action({}, { dimension: null, segment: null }), young, '2026-03-31');
    expect(outcome).toMatchObject({ verdict: 'not measurable', relative: null });
    // 2.5% of 4,000 visits a day, and a tenth more to see: 64,000 visits.
    expect(outcome?.neededDays).toBeGreaterThan(14);
    expect(outcome?.neededDays).toBeLessThan(19);
  });

  it('leaves out the days on which nothing was measured, and says so', () => {
    const lost = [10, 11, 12, 13, 14];
    const outcome = measure(action(), withoutDays(shop(1.2), lost), '2026-03-31');
    expect(outcome).toMatchObject({ verdict: 'improved', notes: [{ kind: 'days-left-out', days: lost.length }] });
    expect(outcome?.relative?.low).toBeLessThan(0.2);
    expect(outcome?.relative?.high).toBeGreaterThan(0.2);
  });

  it('judges people by their daily mean, for they do not add up', () => {
    const snapshot = shop(1);
    const { sessions } = snapshot.totals;
    if (!sessions) throw new Error('the shop counts sessions');
    const totals = {
      ...snapshot.totals,
      totalUsers: { ...sessions, metric: 'totalUsers' as const, kind: 'people' as const },
    };
    const ofWhole = { dimension: null, segment: null } as const;
    const of = (metric: MetricId) => measure(action({}, { ...ofWhole, metric }), { ...snapshot, totals }, '2026-03-31');
    const [people, visits] = [of('totalUsers'), of('sessions')];
    expect(people?.relative).toEqual(visits?.relative);
    expect((visits?.effect?.high ?? 0) / (people?.effect?.high ?? 1)).toBeCloseTo(56, 6);
  });

  it('notes an extreme that would have gone by itself', () => {
    // Mobile conversion was a third down in the four weeks before the action was accepted, and came back after.
    const cells = shopCells((i) => (i >= DAYS - 114 && i < DAYS - 86 ? 0.66 : 1));
    const outcome = measure(action(), shopSnapshot({ days: DAYS, asOf: AS_OF, cells }), '2026-03-31');
    const note = outcome?.notes?.find(({ kind }) => kind === 'falls-back');
    expect(note?.kind === 'falls-back' && note.change).toBeGreaterThan(0.3);
    expect(measure(action(), shop(1.2), '2026-03-31')?.notes).toBeUndefined();
  });

  it('says what was sampled or withheld', () => {
    const snapshot = shop(1.2);
    const tables = snapshot.tables.map((table) => ({
      ...table,
      provenance: { ...table.provenance, sampledShare: 0.4, thresholded: true },
    }));
    expect(measure(action(), { ...snapshot, tables }, '2026-03-31')?.notes).toEqual([
      { kind: 'sampled', share: 0.4 },
      { kind: 'thresholded' },
    ]);
  });
});

describe('outcomesOf', () => {
  it('cannot tell two actions on one figure in the same days apart', () => {
    const actions = [action(), action({ id: 'b' }), action({ id: 'c', propertyId: '2' })];
    const outcomes = outcomesOf({ ...EMPTY_MEMORY, actions }, shop(1.2), '2026-03-31');
    expect(outcomes.map(({ actionId, notes }) => [actionId, notes])).toEqual([
      ['a', [{ kind: 'not-apart', actionIds: ['b'] }]],
      ['b', [{ kind: 'not-apart', actionIds: ['a'] }]],
    ]);
  });

  it('does not take a segment that was worked on as a control of another', () => {
    // Both rose by a fifth: beside each other nothing would have happened.
    const both = shopSnapshot({ days: DAYS, asOf: AS_OF, cells: shopCells(afterwards(1.2), afterwards(1.2)) });
    const actions = [action(), action({ id: 'b' }, { segment: 'desktop' })];
    const verdicts = outcomesOf({ ...EMPTY_MEMORY, actions }, both, '2026-03-31').map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['improved', 'improved']);
  });
});

/** Whole days of the window that were lost at the source. */
function withoutDays(snapshot: Snapshot, lost: readonly number[]): Snapshot {
  const isLost = (i: number) => lost.some((day) => i === DAYS - 56 + day);
  const emptied = (values: readonly number[]) => values.map((value, i) => (isLost(i) ? 0 : value));
  return {
    ...snapshot,
    totals: Object.fromEntries(
      Object.entries(snapshot.totals).map(([metric, series]) => [
        metric,
        { ...series, numerator: series.numerator.map((value, i) => (isLost(i) ? null : value)) },
      ]),
    ),
    tables: snapshot.tables.map((table) => ({
      ...table,
      rows: table.rows.map(({ keys, metrics }) => ({
        keys,
        metrics: Object.fromEntries(Object.entries(metrics).map(([metric, values]) => [metric, emptied(values)])),
      })),
    })),
  };
}
