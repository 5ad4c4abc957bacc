import type { Handlers } from '@/lib/messages/background-messages';
import { mendedByConnecting } from '@/lib/model/failure';
import type { Schedule } from '@/lib/schedule/run-due';
import type { Attention } from './attention';
import { endDemonstration } from './demonstration-end';
import type { Failures } from './failures';
import type { Dependencies } from './dependencies';
import { changeState } from './state';
import type { StatusOf } from './status';

interface Services {
  readonly failures: Failures;
  readonly attention: Attention;
  readonly schedule: Schedule;
  readonly status: StatusOf;
}
type Served = Pick<
  Handlers,
  'status' | 'connect' | 'dismissFailure' | 'disconnect' | 'saveClientId' | 'saveMicrosoftClientId'
>;

/** Giving and taking back the right to read. */
export function connectionHandlers(
  { grant, repository }: Dependencies,
  { failures, attention, schedule, status }: Services,
): Served {
  return {
    status,

    /** Who declines, or cannot sign in, sees it on the page: the button says nothing of it afterwards. */
    async connect() {
      const { connected: again } = await status();
      await grant.connect();
      await failures.forget(({ failure }) => mendedByConnecting(failure));
      if (!again) await endDemonstration(repository);
      // What waited for the person is done now, while the page goes on.
      void schedule.resume().catch((error: unknown) => failures.keep(error));
      return status();
    },

    async dismissFailure({ propertyId, code }) {
      await failures.forget(({ of, failure }) => failure.code === code && (of?.propertyId ?? null) === propertyId);
      return status();
    },

    /** What was read stays; what would read again goes. */
    async disconnect() {
      await grant.disconnect();
      await changeState(repository, () => ({ jobs: [], failures: [] }));
      await Promise.all([schedule.plan(), attention.show()]);
      return status();
    },

    async saveClientId({ clientId }) {
      await changeState(repository, () => ({ clientId: clientId.trim() }));
      return status();
    },

    async saveMicrosoftClientId({ clientId }) {
      await changeState(repository, () => ({ microsoftClientId: clientId.trim() }));
      return status();
    },
  };
}
