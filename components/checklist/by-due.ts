import { type Day, monthOf } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';

export interface DueGroup {
  /** `2026-11`; `overdue` before all months, null of what has no date, after them. */
  readonly month: string | 'overdue' | null;
  readonly actions: readonly Action[];
}

/** Sorts after every day: what has no date comes last. */
const LAST = '9999-12-31';

/** Open actions by the month in which they are due, the earliest first; what is late already stands before all others. */
export function byDue(actions: readonly Action[], today: Day): DueGroup[] {
  const inOrder = actions.toSorted((a, b) => (a.due ?? LAST).localeCompare(b.due ?? LAST));
  const groups = Map.groupBy(inOrder, ({ due }) => {
    if (due === null) return null;
    return due < today ? 'overdue' : monthOf(due);
  });
  return [...groups].map(([month, due]) => ({ month, actions: due }));
}
