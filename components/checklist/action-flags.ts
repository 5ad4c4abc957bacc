import { isUntold } from '@/lib/draft/actions';
import { type Day, daysBetween } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';

/** Six weeks without a move, and a plan is only a wish. */
const STALE_AFTER_DAYS = 42;

export interface ActionFlags {
  readonly overdue: boolean;
  readonly unowned: boolean;
  readonly noDeputy: boolean;
  /** It is under way or soon will be, and nobody whom it concerns was told. */
  readonly untold: boolean;
  /** Days without a move, once they are too many. */
  readonly staleFor: number | null;
}

/** What keeps an open action from getting done. Nothing to say about one that is closed. */
export function flagsOf(action: Action, today: Day): ActionFlags {
  if (!isOpen(action)) return { overdue: false, unowned: false, noDeputy: false, untold: false, staleFor: null };
  const still = daysBetween(action.movedOn, today);
  return {
    overdue: action.due !== null && action.due < today,
    unowned: action.owner.trim() === '',
    noDeputy: action.owner.trim() !== '' && action.deputy.trim() === '',
    untold: isUntold(action, today),
    staleFor: still >= STALE_AFTER_DAYS ? still : null,
  };
}
