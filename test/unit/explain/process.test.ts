import { describe, expect, it } from 'vitest';
import { processFindings } from '@/lib/explain/process';
import type { Action } from '@/lib/model/memory';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { stuckShop } from './shop-snapshot';

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

function rulesBroken(actions: Action[]): string[] {
  const context = {
    snapshot,
    diagnoses: {},
    settings: DEFAULT_SETTINGS,
    memory: { ...EMPTY_MEMORY, actions },
    today: '2026-03-31',
    comparison: null,
    outcome: 'totalRevenue',
  };
  return processFindings(context).map(({ metric }) => metric);
}

describe('processFindings', () => {
  it('is silent while the work goes well', () => {
    expect(rulesBroken([])).toEqual([]);
    expect(rulesBroken([action('a', {})])).toEqual([]);
  });

  it('notices actions that nobody could take over', () => {
    expect(rulesBroken([action('a', { deputy: ' ' })])).toEqual(['no-deputy']);
  });

  it('notices six weeks without movement and a month without a closed action', () => {
    const old = { acceptedOn: '2026-01-10', movedOn: '2026-02-10' };
    expect(rulesBroken([action('a', old)])).toEqual(['nothing-closed', 'no-movement']);
    expect(rulesBroken([action('a', old), action('b', { state: 'done', doneOn: '2026-03-20' })])).toEqual([
      'no-movement',
    ]);
  });

  it('notices more than three actions at once', () => {
    expect(rulesBroken(['a', 'b', 'c', 'd'].map((id) => action(id, {})))).toEqual(['too-much-at-once']);
  });

  it('leaves other properties alone', () => {
    expect(rulesBroken([action('a', { propertyId: '2', deputy: '' })])).toEqual([]);
  });
});
