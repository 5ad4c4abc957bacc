import { useMemo } from 'preact/hooks';
import type { NoteWish } from '@/lib/model/action-note';
import type { Memory } from '@/lib/model/memory';
import { mustBeAllowed } from '../page/host-answer';
import { type Page, usePage } from '../page/page';
import { createResource, type Resource } from '../page/resource';
import type { ChecklistState } from './checklist-state';

export interface Tending {
  /** The right to write notes was given: Google will not ask. */
  readonly isAllowed: () => boolean;
  /** Under way, and what went wrong last. */
  readonly last: Resource<Memory>;
  /** Does it, straight from a click, and says so; false where that failed, which is told beside the action. */
  readonly tend: (wish: NoteWish, said: string) => Promise<boolean>;
}

/** What becomes of the note of one action. The right to write it is asked for at the first, and not before. */
export function useTending(actionId: string, state: ChecklistState): Tending {
  const page = usePage();
  return useMemo(() => tending(page, actionId, state), [page, actionId, state]);
}

function tending(page: Page, actionId: string, state: ChecklistState): Tending {
  const last = createResource<Memory>();
  return {
    isAllowed: () => state.session.value.value?.status.notes === true,
    last,
    async tend(wish, said) {
      const session = state.session.value.value;
      if (session === null) return false;
      const asksGoogle = wish.do !== 'leave';
      // Asked before anything is awaited: the browser grants it only within the click.
      const allowed = asksGoogle ? page.environment.askHostAccess() : Promise.resolve(true);
      const { propertyId } = session;
      const done = await last.run(async () => {
        await mustBeAllowed(allowed);
        if (asksGoogle && !session.status.notes) {
          const status = await page.ask('connectNotes', {});
          state.session.set({ ...session, status });
        }
        return page.ask('tendNote', { propertyId, actionId, wish });
      });
      // A right that was taken back is asked for at the next try.
      if (last.failure.value?.code === 'note-declined')
        state.session.set({ ...session, status: { ...session.status, notes: false } });
      if (done === null) {
        // What was asked for may have been kept before it failed.
        await state.readAgain();
        return false;
      }
      state.memory.set(done);
      state.toast.value = { text: said };
      // The background has told it again.
      await state.report.run(() => page.ask('report', { propertyId }));
      return true;
    },
  };
}
