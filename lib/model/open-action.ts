import type { Action } from './memory';

/** Under way, or to be: what is done or was dropped is closed. */
export function isOpen({ state }: Pick<Action, 'state'>): boolean {
  return state === 'to-do' || state === 'doing';
}
