import type { Handlers } from '@/lib/messages/background-messages';
import { PlateauError } from '@/lib/model/failure';
import type { Dependencies } from './dependencies';
import type { MemoryService } from './memory-service';
import type { StatusOf } from './status';

interface Services {
  readonly remembering: MemoryService;
  readonly status: StatusOf;
}
type Served = Pick<Handlers, 'connectNotes' | 'forgetNotes' | 'tendNote'>;

/** Actions as notes on the charts of Google Analytics: the right to write them, and one at a time what becomes of them. */
export function noteHandlers(
  { notes, noteKeeper, oneAtATime }: Dependencies,
  { remembering, status }: Services,
): Served {
  return {
    async connectNotes() {
      await notes.connect();
      return status();
    },

    async forgetNotes() {
      await notes.forget();
      return status();
    },

    tendNote: ({ propertyId, actionId, wish }) =>
      oneAtATime(`note|${propertyId}`, async () => {
        const tend = (token: string | null) => noteKeeper.tendNote(propertyId, actionId, wish, token);
        if (wish.do === 'leave') await tend(null);
        else
          await tend(await notes.token()).catch(async (error: unknown) => {
            if (!(error instanceof PlateauError) || error.code !== 'expired-token') throw error;
            await tend(await notes.renew());
          });
        // The report is told again: what the person noted is no news from another.
        return remembering.retold(propertyId);
      }),
  };
}
