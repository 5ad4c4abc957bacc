import { describe, expect, it } from 'vitest';
import { dayOfAction, hasMoved, isLeftNoted, standOf, withNote } from '@/lib/advise/action-note';
import { reconsider } from '@/lib/advise/reconsider';
import { moveAction } from '@/lib/advise/update-memory';
import type { ActionNote } from '@/lib/model/action-note';
import type { Action, Memory } from '@/lib/model/memory';
import { memory as sample } from '../draft/sample-memory';

const [one] = sample.actions;
if (!one) throw new Error('The sample has an action.');
const action: Action = { ...one, state: 'to-do', doneOn: null, acceptedOn: '2026-10-01', movedOn: '2026-10-01' };
const memory: Memory = { ...sample, actions: [action] };
const note: ActionNote = {
  state: 'standing',
  day: '2026-10-01',
  title: 'Paniers',
  text: '',
  heldTo: '2026-10-01',
  ids: ['9'],
};

/** The action after some moves, each with its day. */
const moved = (...moves: [Action['state'], string][]): Action => {
  const after = moves.reduce((kept, [state, day]) => moveAction(kept, action.id, { state }, day), memory);
  return after.actions[0] ?? action;
};

describe('the day of an action', () => {
  it('is that on which it was decided, then begun, then done', () => {
    expect(dayOfAction(action)).toBe('2026-10-01');
    expect(dayOfAction(moved(['doing', '2026-10-05']))).toBe('2026-10-05');
    expect(dayOfAction(moved(['doing', '2026-10-05'], ['done', '2026-10-20']))).toBe('2026-10-20');
  });

  it('stays where somebody else takes it over meanwhile, and begins anew with the action', () => {
    const begun = moveAction(memory, action.id, { state: 'doing' }, '2026-10-05');
    const handedOver = moveAction(begun, action.id, { owner: 'Léa' }, '2026-10-12');
    expect(handedOver.actions[0]).toMatchObject({ startedOn: '2026-10-05', movedOn: '2026-10-12' });
    expect(moved(['doing', '2026-10-05'], ['to-do', '2026-10-09']).startedOn).toBeUndefined();
    expect(moved(['doing', '2026-10-05'], ['done', '2026-10-08'], ['doing', '2026-10-09']).startedOn).toBe(
      '2026-10-05',
    );
  });
});

describe('the note of an action', () => {
  it('is asked about once the action has moved or was dropped, and not before', () => {
    const noted = { ...action, note };
    expect(hasMoved(noted)).toBe(false);
    const done = { ...noted, state: 'done' as const, doneOn: '2026-10-20' };
    expect(hasMoved(done)).toBe(true);
    expect(hasMoved({ ...done, note: { ...note, heldTo: standOf(done) } })).toBe(false);
    expect(hasMoved({ ...done, note: { ...note, state: 'removed' } })).toBe(false);
    const dropped = { ...noted, state: 'dropped' as const };
    expect(isLeftNoted(dropped)).toBe(true);
    expect(isLeftNoted({ ...dropped, note: { ...note, heldTo: standOf(dropped) } })).toBe(false);
    expect(isLeftNoted({ ...dropped, note: { ...note, state: 'wanted' } })).toBe(true);
    expect(isLeftNoted(noted)).toBe(false);
  });

  it('is kept with its action alone, and taken off it', () => {
    const two = { ...memory, actions: [action, { ...action, id: 'other' }] };
    const noted = withNote(two, action.id, note);
    expect(noted.actions.map((each) => each.note)).toEqual([note, undefined]);
    expect(withNote(noted, action.id, null).actions[0]).not.toHaveProperty('note');
  });

  it('keeps its action on the list, where what stands at Google’s would be known to nobody', () => {
    const { fingerprint, propertyId } = action;
    const taken = { propertyId, fingerprint, today: '2026-10-01' };
    expect(reconsider(memory, taken).actions).toEqual([]);
    expect(reconsider(withNote(memory, action.id, note), taken).actions).toHaveLength(1);
  });
});
