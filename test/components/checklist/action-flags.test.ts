import { describe, expect, it } from 'vitest';
import { flagsOf } from '@/components/checklist/action-flags';
import { byPath } from '@/components/checklist/by-path';
import { openQuestions } from '@/components/page/open-questions';
import { action, breakFinding, PROPERTY_ID } from '../sample';

describe('flagsOf', () => {
  it('is silent about what is done', () => {
    expect(flagsOf({ ...action, state: 'done', owner: '' }, '2027-01-01')).toEqual({
      overdue: false,
      unowned: false,
      noDeputy: false,
      untold: false,
      staleFor: null,
    });
  });

  it('is not late on the very day', () => {
    expect(flagsOf({ ...action, due: '2026-11-21' }, '2026-11-21').overdue).toBe(false);
    expect(flagsOf({ ...action, due: '2026-11-20' }, '2026-11-21').overdue).toBe(true);
  });

  it('asks for an owner before it asks for a deputy', () => {
    const { unowned, noDeputy } = flagsOf({ ...action, owner: ' ', deputy: '' }, '2026-11-21');
    expect([unowned, noDeputy]).toEqual([true, false]);
  });

  it('asks in time whether those it concerns know', () => {
    const untold = (change: Partial<typeof action>) =>
      flagsOf({ ...action, state: 'to-do', departments: ['it'], due: null, ...change }, '2026-11-21').untold;
    expect(untold({})).toBe(false);
    expect(untold({ due: '2026-12-06' })).toBe(false);
    expect(untold({ due: '2026-12-05' })).toBe(true);
    expect(untold({ state: 'doing' })).toBe(true);
    expect(untold({ state: 'doing', toldOn: '2026-11-20' })).toBe(false);
    expect(untold({ state: 'doing', departments: [] })).toBe(false);
  });

  it('calls stale what has not moved for six weeks', () => {
    expect(flagsOf({ ...action, movedOn: '2026-10-11' }, '2026-11-21').staleFor).toBeNull();
    expect(flagsOf({ ...action, movedOn: '2026-10-10' }, '2026-11-21').staleFor).toBe(42);
  });
});

describe('byPath', () => {
  it('keeps the order in which paths first appear', () => {
    const on = (strategy: string, id: number) => ({ objective: 'o', strategy, id });
    const groups = byPath([on('b', 1), on('a', 2), on('b', 3)]);
    expect(groups.map(({ strategy, items }) => [strategy, items.map(({ id }) => id)])).toEqual([
      ['b', [1, 3]],
      ['a', [2]],
    ]);
  });
});

describe('openQuestions', () => {
  it('asks once about breaks of the same week', () => {
    const other = { ...breakFinding, id: 'other', metric: 'sessions' as const, since: '2026-09-06' };
    expect(openQuestions({ findings: [breakFinding, other] }, { annotations: [] })).toHaveLength(1);
  });

  it('takes a note within a week of the break for its answer', () => {
    const note = (from: string) => ({ annotations: [{ id: 'n', propertyId: PROPERTY_ID, from, text: 'Refonte' }] });
    expect(openQuestions({ findings: [breakFinding] }, note('2026-09-10'))).toHaveLength(0);
    expect(openQuestions({ findings: [breakFinding] }, note('2026-09-11'))).toHaveLength(1);
  });
});
