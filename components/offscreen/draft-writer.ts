import { tacticText } from '@/lib/language/tactic-text';
import type { Drafts } from '@/lib/app/drafts';
import type { Dependencies } from '@/lib/app/dependencies';
import type { DraftWriter } from '@/lib/messages/workers';
import { readChannelAddress } from '@/lib/deliver/channel/channel-address';
import { messageFor } from '@/lib/deliver/channel/message-for';
import { postMessage } from '@/lib/deliver/channel/post-message';
import { composeDraft } from '@/lib/draft/compose-draft';
import { arrivalLines } from '@/lib/language/arrival';
import type { Draft } from '@/lib/model/draft';
import { PlateauError } from '@/lib/model/failure';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { STATE_KEY } from '@/lib/storage/records';
import { channelPicture } from '@/components/channel/channel-picture';
import { draftMessage } from '@/components/email/draft-message';
import { rasteriseSmall } from '@/components/email/rasterise';

/** `2026-11-25`, of an instant. */
const DAY_LETTERS = 10;

/** Writes in a page, out of sight, what a person would have opened a page for. */
export function createDraftWriter(
  { repository, now, settingsAddress }: Pick<Dependencies, 'repository' | 'now'> & { readonly settingsAddress: string },
  drafts: Pick<Drafts, 'material' | 'keep'>,
  /** Charts take a canvas: where there is none, something else writes the message. */
  toMessage: typeof draftMessage = draftMessage,
): DraftWriter {
  async function keptDraft(draftId: string): Promise<Draft> {
    const draft = await repository.read('drafts', draftId);
    if (draft === null) throw new PlateauError('bad-input', 'There is no such draft.');
    return draft;
  }

  async function arrivalOf(draft: Draft): Promise<readonly string[]> {
    const [settings, state] = await Promise.all([
      repository.read('settings', draft.propertyId),
      repository.read('state', STATE_KEY),
    ]);
    return arrivalLines({
      draft,
      schedule: settings?.schedule ?? USUAL_SCHEDULE,
      since: state?.mailGrant?.since.slice(0, DAY_LETTERS) ?? null,
      address: settingsAddress,
    });
  }

  return {
    async compose(propertyId, kind, asOf) {
      const material = await drafts.material(propertyId, kind, asOf);
      return drafts.keep(composeDraft(material, now().toISOString(), tacticText));
    },

    async message(draftId, edition, { to, byItself }) {
      const draft = await keptDraft(draftId);
      const footer = byItself ? await arrivalOf(draft) : [];
      return toMessage(draft, edition, 'mailbox', to === null ? [] : [{ address: to }], footer);
    },

    async channelMessage(draftId, kind) {
      const draft = await keptDraft(draftId);
      return messageFor(kind, draft, () =>
        channelPicture(draft, async (svg) => ({ type: 'image/jpeg', bytes: await rasteriseSmall(svg) })),
      );
    },

    async post(url, body) {
      const read = readChannelAddress(url);
      if ('problem' in read)
        throw new PlateauError('channel-gone', `The address is that of no webhook: ${read.problem}.`, {
          retry: { when: 'after-action' },
        });
      await postMessage(read.address, body, { now });
      return null;
    },
  };
}
