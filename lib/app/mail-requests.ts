import type { Handlers } from '@/lib/messages/background-messages';
import type { Draft } from '@/lib/model/draft';
import { type FailureCode, PlateauError } from '@/lib/model/failure';
import type { Schedule } from '@/lib/schedule/run-due';
import type { Failures } from './failures';
import type { Mailing } from './mailing';
import type { Dependencies } from './dependencies';
import type { StatusOf } from './status';

interface Services {
  readonly mailing: Mailing;
  readonly failures: Failures;
  readonly schedule: Schedule;
  readonly status: StatusOf;
}
type Served = Pick<Handlers, 'connectMail' | 'forgetMail' | 'mailDraft' | 'unclearMail' | 'settleMail'>;

const UNCLEAR: readonly FailureCode[] = ['mail-unclear', 'channel-unclear'];
const MENDED_BY_ALLOWING: readonly FailureCode[] = ['mail-scope-missing', 'mail-declined'];

/** The person's mailboxes: the right to write there, a draft that goes there at once, and sendings of which nobody knows the end. */
export function mailHandlers(dependencies: Dependencies, { mailing, failures, schedule, status }: Services): Served {
  const { repository, mailboxes } = dependencies;

  /** What waited for the person is done now, while the page goes on; what goes well then takes its own failure back. */
  function goOn(): void {
    void schedule.resume().catch((error: unknown) => failures.keep(error));
  }

  async function draftOf(draftId: string): Promise<Draft> {
    const draft = await repository.read('drafts', draftId);
    if (draft === null) throw new PlateauError('bad-input', 'There is no such draft.');
    return draft;
  }

  return {
    async connectMail({ way }) {
      await mailboxes[way].connect();
      await failures.forget(({ failure }) => MENDED_BY_ALLOWING.includes(failure.code));
      goOn();
      return status();
    },

    async forgetMail({ way }) {
      await mailboxes[way].forget();
      return status();
    },

    mailDraft: async ({ draftId, edition, way }) =>
      (await mailing.send(await draftOf(draftId), edition, { way, byItself: false })).outcome,

    unclearMail: async ({ draftId, edition }) => mailing.unclear(await draftOf(draftId), edition),

    async settleMail({ draftId, edition, arrived }) {
      const draft = await draftOf(draftId);
      const receipt = await mailing.settle(draft, edition, arrived);
      const { kind, propertyId } = draft;
      await failures.forget(
        ({ of, failure }) => UNCLEAR.includes(failure.code) && of?.kind === kind && of.propertyId === propertyId,
      );
      goOn();
      return receipt;
    },
  };
}
