import { standOf, withNote } from '@/lib/advise/action-note';
import type { Dependencies } from '@/lib/app/dependencies';
import { chartNotes } from '@/lib/deliver/chart-note/chart-notes';
import { tendNote } from '@/lib/deliver/chart-note/tend-note';
import type { NoteKeeper } from '@/lib/messages/workers';
import { PlateauError } from '@/lib/model/failure';
import { EMPTY_MEMORY } from '@/lib/model/memory';

/** Writes actions of the checklist onto the charts of Google Analytics, out of sight: the background has no room for it. */
export function createNoteKeeper(
  { repository, now }: Pick<Dependencies, 'repository' | 'now'>,
  { origin, fetch }: { readonly origin?: string; readonly fetch?: typeof globalThis.fetch } = {},
): NoteKeeper {
  return {
    async tendNote(propertyId, actionId, wish, token) {
      const report = await repository.read('reports', propertyId);
      // A file and the demonstration are properties that nobody has at Google.
      if (report?.source !== 'ga4' && report?.source !== 'bigquery')
        throw new PlateauError('bad-input', 'The property is not read from Google Analytics.');
      const memory = await repository.read('memories', propertyId);
      const action = memory?.actions.find(({ id }) => id === actionId);
      if (action === undefined) throw new PlateauError('bad-input', 'There is no such action.');
      await tendNote(wish, {
        notes: chartNotes(propertyId, { token: async () => token ?? '', now, origin, ...(fetch && { fetch }) }),
        kept: action.note,
        stand: standOf(action),
        keep: (note) =>
          repository.update('memories', propertyId, (kept) => ({
            value: withNote(kept ?? EMPTY_MEMORY, actionId, note),
            result: undefined,
          })),
      });
      return null;
    },
  };
}
