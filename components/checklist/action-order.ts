import { type Signal, useSignal } from '@preact/signals';
import type { Action } from '@/lib/model/memory';
import type { ChecklistState } from './checklist-state';

/** The order of the actions of one path while somebody changes it. */
export interface ActionOrder {
  readonly ids: readonly string[];
  /** The action under the pointer's grip, and the one whose place it would take. */
  readonly dragged: Signal<string | null>;
  readonly over: Signal<string | null>;
  /** The action that was moved last: its handle keeps the focus at its new place. */
  readonly moved: Signal<string | null>;
  /** Gives an action the place of another; those between move up. */
  readonly takePlaceOf: (id: string, other: string | undefined, title: string) => void;
}

export function useActionOrder(
  actions: readonly Action[],
  state: ChecklistState,
  said: (title: string, place: number, of: number) => string,
): ActionOrder {
  const ids = actions.map(({ id }) => id);
  const moved = useSignal<string | null>(null);
  return {
    ids,
    dragged: useSignal<string | null>(null),
    over: useSignal<string | null>(null),
    moved,
    takePlaceOf(id, other, title) {
      if (other === undefined || other === id) return;
      const [from, to] = [ids.indexOf(id), ids.indexOf(other)];
      moved.value = id;
      const side = from < to ? 'after' : 'before';
      void state.placeAction({ actionId: id, beside: other, side }, said(title, to + 1, ids.length));
    },
  };
}
