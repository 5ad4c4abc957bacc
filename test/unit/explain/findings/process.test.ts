import { describe, expect, it } from 'vitest';
import { processFindings } from '@/lib/explain/findings/process';
import type { Action } from '@/lib/model/memory';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import { stuckShop } from '../shop-snapshot';
import { windowUntil } from '@/lib/measure/last-window';
import { contextOf } from '../snapshot-with';

const snapshot = stuckShop();
const action = (id: string, change: Partial<Action>): Action => ({
  id,
  propertyId: snapshot.property.id,
  fingerprint: id,
  tacticId: 'abandoned-cart',
  objective: 'grow-outcome',
  strategy: 'more-conversion',
  state: 'doing',
  owner: 'Sacha',
  deputy: 'Inès',
  due: null,
  doneWhen: '',
  acceptedOn: '2026-03-20',
  movedOn: '2026-03-25',
  doneOn: null,
  weeklyHours: 1,
  setUpHours: 1,
  departments: [],
  link: '',
  measurement: { metric: 'sessions', dimension: null, segment: null, windowDays: 28, smallestVisibleChange: null },
  ...change,
});

const rulesBroken = (actions: Action[], settings: Partial<PropertySettings> = {}) =>
  findingsOf(actions, settings).map(({ metric }) => metric);

function findingsOf(actions: Action[], settings: Partial<PropertySettings> = {}) {
  const context = {
    snapshot,
    diagnoses: {},
    settings: { ...DEFAULT_SETTINGS, ...settings },
    memory: { ...EMPTY_MEMORY, actions },
    today: '2026-03-31',
    window: windowUntil(snapshot.asOf),
    comparison: null,
    outcome: 'totalRevenue' as const,
  };
  return processFindings(context);
}

describe('processFindings', () => {
  it('is silent while the work goes well', () => {
    expect(rulesBroken([])).toEqual([]);
    expect(rulesBroken([action('a', {})])).toEqual([]);
  });

  it('notices actions that nobody could take over', () => {
    expect(rulesBroken([action('a', { deputy: ' ' })])).toEqual(['no-deputy']);
  });

  it('leaves a week to find who stands in', () => {
    expect(rulesBroken([action('a', { deputy: '', acceptedOn: '2026-03-25' })])).toEqual([]);
    expect(rulesBroken([action('a', { deputy: '', acceptedOn: '2026-03-24' })])).toEqual(['no-deputy']);
  });

  it('notices six weeks without movement and a month without a closed action', () => {
    const old = { acceptedOn: '2026-01-10', movedOn: '2026-02-10' };
    expect(rulesBroken([action('a', old), action('b', {})])).toEqual(['nothing-closed', 'no-movement']);
    expect(rulesBroken([action('a', old), action('b', { state: 'done', doneOn: '2026-03-20' })])).toEqual([
      'no-movement',
    ]);
  });

  it('blames neither what is not due yet nor one action alone for keeping others from their end', () => {
    const old = { acceptedOn: '2026-01-10' };
    expect(rulesBroken([action('a', old)])).toEqual([]);
    const notDue = { ...old, due: '2026-05-01' };
    expect(rulesBroken([action('a', notDue), action('b', notDue)])).toEqual([]);
  });

  it('notices more than three actions at once', () => {
    expect(rulesBroken(['a', 'b', 'c', 'd'].map((id) => action(id, {})))).toEqual(['too-much-at-once']);
  });

  it('leaves other properties alone', () => {
    expect(rulesBroken([action('a', { propertyId: '2', deputy: '' })])).toEqual([]);
  });

  it('notices what is due after its owner has left, and by how much', () => {
    const people = [{ name: 'sacha', leavesOn: '2026-05-31' }, { name: 'Paul' }];
    const late = [action('a', { due: '2026-06-14' }), action('b', { due: '2026-05-01' })];
    const [finding] = findingsOf(late, { people });
    expect(finding?.metric).toBe('due-after-leaving');
    expect([finding?.figures['size']?.value, finding?.figures['days']?.value]).toEqual([1, 14]);
    expect(rulesBroken(late)).toEqual([]);
  });

  it('notices work without an objective', () => {
    expect(rulesBroken([action('a', { objective: '  ' })])).toEqual(['no-objective']);
    expect(rulesBroken([action('a', { objective: '', state: 'done' })])).toEqual([]);
  });

  it('notices work on a segment that brings next to nothing', () => {
    const on = (segment: string) =>
      action('a', {
        measurement: {
          metric: 'sessions',
          dimension: 'sessionDefaultChannelGroup',
          segment,
          windowDays: 28,
          smallestVisibleChange: null,
        },
      });
    const [small, ...cells] = snapshot.tables[0]?.rows ?? [];
    if (!small) throw new Error('the shop has channels');
    const dwarf = {
      keys: ['SMS'],
      metrics: Object.fromEntries(
        Object.entries(small.metrics).map(([metric, values]) => [metric, values.map((value) => value / 100)]),
      ),
    };
    const [table, ...tables] = snapshot.tables;
    if (!table) throw new Error('the shop has tables');
    snapshot.tables.splice(0, snapshot.tables.length, { ...table, rows: [small, ...cells, dwarf] }, ...tables);
    const [finding] = findingsOf([on('SMS')]);
    expect(finding?.metric).toBe('low-impact-effort');
    expect(finding?.figures['share']?.value).toBeLessThan(0.02);
    expect(rulesBroken([on('Organic Search')])).toEqual([]);
    expect(rulesBroken([on('nowhere')])).toEqual([]);
  });

  it('notices that most hours go to tools, once there is more than a beginning', () => {
    const tool = { strategy: 'sound-measurement', setUpHours: 40 };
    const work = [action('a', tool), action('b', tool), action('c', {})];
    const [finding] = findingsOf(work);
    expect(finding?.metric).toBe('tool-hours');
    // Two of 40 + 13 hours, and one of 1 + 13, over the coming quarter.
    expect(finding?.figures['share']?.value).toBeCloseTo(106 / 120, 9);
    expect(rulesBroken([action('a', tool)])).toEqual([]);
    expect(rulesBroken([action('a', tool), action('b', {}), action('c', { weeklyHours: 5 })])).toEqual([]);
  });

  describe('once there is a quarter to look back on', () => {
    const old = { acceptedOn: '2025-11-03', movedOn: '2026-03-25' };
    const closed = action('z', { state: 'done', acceptedOn: '2026-03-01', doneOn: '2026-03-20' });
    const held = (tacticId: string, acceptedOn: string) => action(tacticId, { tacticId, acceptedOn });

    it('asks for its review and for one event, and tells what the channels bring', () => {
      const [review, event] = findingsOf([action('a', old), closed]);
      expect(review).toMatchObject({ metric: 'quarter-review-due', period: { from: '2025-10-01', to: '2025-12-31' } });
      expect(event?.metric).toBe('culture-event-due');
      expect(event?.figures['share']?.value).toBeGreaterThan(0.05);
      expect(event?.figures['share']?.value).toBeLessThan(0.5);
    });

    it('asks for neither again where it was accepted', () => {
      const done = [held('quarterly-review', '2026-02-01'), held('culture-event', '2026-02-01')];
      expect(rulesBroken([action('a', old), closed, ...done])).toEqual([]);
      expect(rulesBroken([action('a', old), closed, held('culture-event', '2026-02-01')])).toEqual([
        'quarter-review-due',
      ]);
    });

    it('asks for nothing of work that only began in this quarter', () => {
      expect(rulesBroken([action('a', { acceptedOn: '2026-01-05' }), closed])).toEqual([]);
    });
  });
});

describe('processFindings, to the day', () => {
  const TODAY = '2026-03-31';
  const found = (...actions: Action[]) =>
    processFindings(contextOf({}, { today: TODAY, memory: { ...EMPTY_MEMORY, actions } }))
      .filter(({ metric }) => !['quarter-review-due', 'culture-event-due'].includes(metric))
      .map(({ metric, weight, figures }) => [metric, figures['size']?.value, weight]);
  const fresh = action('fresh', {});
  const done = (doneOn: string) => action('done', { state: 'done', doneOn });

  it.each([
    [
      'accepted 31 days ago, two are open and none is closed',
      [fresh, action('old', { acceptedOn: '2026-02-28' })],
      [['nothing-closed', 1, 1 / 8]],
    ],
    ['accepted 30 days ago', [fresh, action('old', { acceptedOn: '2026-03-01' })], []],
    ['one was closed 30 days ago', [fresh, action('old', { acceptedOn: '2026-02-28' }), done('2026-03-01')], []],
    [
      'one was closed 31 days ago',
      [fresh, action('old', { acceptedOn: '2026-02-28' }), done('2026-02-28')],
      [['nothing-closed', 1, 1 / 8]],
    ],
    ['due today', [fresh, action('old', { acceptedOn: '2026-02-28', due: TODAY })], [['nothing-closed', 1, 1 / 8]]],
    ['due tomorrow', [fresh, action('old', { acceptedOn: '2026-02-28', due: '2026-04-01' })], []],
    ['moved 43 days ago', [action('still', { movedOn: '2026-02-16' })], [['no-movement', 1, 1 / 4]]],
    ['moved 42 days ago', [action('still', { movedOn: '2026-02-17' })], []],
    ['three at once', ['a', 'b', 'c'].map((id) => action(id, {})), []],
    [
      'four at once, of five open',
      [...['a', 'b', 'c', 'd'].map((id) => action(id, {})), action('e', { state: 'to-do' })],
      [['too-much-at-once', 4, 1 / 5]],
    ],
  ])('%s', (_, actions, expected) => expect(found(...actions)).toEqual(expected));
});
