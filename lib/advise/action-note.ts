/** The note of an action on the charts of Google Analytics: on which day it belongs, and what of it is to be asked. */
import type { ActionNote } from '@/lib/model/action-note';
import type { Day } from '@/lib/model/day';
import type { Action, Memory } from '@/lib/model/memory';

type Dated = Pick<Action, 'state' | 'doneOn' | 'startedOn' | 'acceptedOn'>;

/**
 * The day of an action: that on which it was done, else that on which it was begun, else that on which it was decided.
 *
 * @example dayOfAction({ state: 'doing', doneOn: null, startedOn: '2026-11-03', acceptedOn: '2026-10-20' }) // '2026-11-03'
 */
export function dayOfAction({ doneOn, startedOn, acceptedOn }: Dated): Day {
  return doneOn ?? startedOn ?? acceptedOn;
}

/** Where an action stands, as its note is held against it: on a day, or dropped. */
export function standOf(action: Dated): string {
  return action.state === 'dropped' ? 'dropped' : dayOfAction(action);
}

/** Whether the action has moved, or was dropped, since its note was written or was last left as it is. */
export function hasMoved(action: Dated & Pick<Action, 'note'>): boolean {
  return action.note?.state === 'standing' && action.note.heldTo !== standOf(action);
}

/** Dropped, with a note that still stands or may stand: the list shows it until the person has said what becomes of that. */
export function isLeftNoted(action: Action): boolean {
  return action.state === 'dropped' && (action.note?.state === 'wanted' || hasMoved(action));
}

/** Memory with what is now known of the note of an action; `null` where there never was one. */
export function withNote(memory: Memory, actionId: string, note: ActionNote | null): Memory {
  return {
    ...memory,
    actions: memory.actions.map(({ note: before, ...action }) => {
      const stands = action.id === actionId ? note : before;
      return stands ? { ...action, note: stands } : action;
    }),
  };
}
