import type { Handlers } from '@/lib/messages/background-messages';
import type { Draft } from '@/lib/model/draft';
import { PlateauError } from '@/lib/model/failure';
import type { Mailing } from './mailing';
import type { Parts } from './parts';
import { settingsOf } from './property-settings';
import type { StatusOf } from './status';

type Served = Pick<Handlers, 'connectMail' | 'forgetMail' | 'mailDraft' | 'unclearMail' | 'settleMail'>;

/** Mail to oneself: the right to send it, a draft that is sent at once, and sendings of which nobody knows the end. */
export function mailHandlers(
  parts: Parts,
  { mailing, status }: { readonly mailing: Mailing; readonly status: StatusOf },
): Served {
  const { repository, mailbox } = parts;

  async function draftOf(draftId: string): Promise<Draft> {
    const draft = await repository.read('drafts', draftId);
    if (draft === null) throw new PlateauError('bad-input', 'There is no such draft.');
    return draft;
  }

  return {
    async connectMail() {
      await mailbox.connect();
      return status();
    },

    async forgetMail() {
      await mailbox.forget();
      return status();
    },

    async mailDraft({ draftId, edition }) {
      const draft = await draftOf(draftId);
      const { schedule } = await settingsOf(parts, draft.propertyId);
      if (!schedule?.to)
        throw new PlateauError('bad-input', 'No address of one’s own is set.', { retry: { when: 'after-action' } });
      return (await mailing.send(draft, edition, schedule.to)).outcome;
    },

    unclearMail: async ({ draftId, edition }) => mailing.unclear(await draftOf(draftId), edition),

    settleMail: async ({ draftId, edition, arrived }) => mailing.settle(await draftOf(draftId), edition, arrived),
  };
}
