import { type Day, daysBetween } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import { tacticTitle } from './recommendation-content';
import type { DraftContext } from './draft-context';

/** The actions of the draft's property. */
export function ownActions({ memory, report }: Pick<DraftContext, 'memory' | 'report'>): Action[] {
  return memory.actions.filter(({ propertyId }) => propertyId === report.property.id);
}

export function isLate({ due }: Action, asOf: Day): boolean {
  return due !== null && due < asOf;
}

/** Two weeks: whoever plans people or stock cannot do it overnight. */
const TELL_BEFORE_DAYS = 14;

/** It is under way or soon will be, and nobody whom it concerns was told. */
export function isUntold(action: Action, today: Day): boolean {
  const { state, due, departments, toldOn } = action;
  if (!isOpen(action) || departments.length === 0 || toldOn !== undefined) return false;
  return state === 'doing' || (due !== null && daysBetween(today, due) <= TELL_BEFORE_DAYS);
}

/** What an action is called: in the words of whoever asked for it where it is no tactic of the playbook. */
export function workTitle(context: DraftContext, tacticId: string): string {
  const own = ownActions(context).find((action) => action.tacticId === tacticId && action.title !== undefined);
  return own?.title ?? tacticTitle(context, tacticId);
}
