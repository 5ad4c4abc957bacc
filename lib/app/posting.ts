import { type Delivered, deliverOnce } from '@/lib/deliver/deliver-once';
import { CHANNEL_EDITION, CHANNEL_NAMES } from '@/lib/model/channel';
import type { Draft } from '@/lib/model/draft';
import { PlateauError } from '@/lib/model/failure';
import type { State } from '@/lib/storage/records';
import type { Dependencies } from './dependencies';
import { receiptsIn } from './receipts-in';
import { changeState, readState } from './state';

type Webhook = NonNullable<State['webhooks']>[number];

/** Drafts on their way to the team's channel. */
export interface Posting {
  /** The webhook of a property's channel; null where none is connected. */
  webhook(propertyId: string): Promise<Webhook | null>;
  /** Takes the place of the one before; none where it is null. */
  keep(propertyId: string, webhook: Omit<Webhook, 'propertyId'> | null): Promise<void>;
  /**
   * Posts a draft, once and never twice; what was posted is frozen, since others have read it.
   *
   * @throws PlateauError `channel-gone` where no channel is connected, `host-refused` where the browser may not call it
   */
  post(draft: Draft): Promise<Delivered['outcome']>;
}

export function createPosting({ repository, now, draftWriter, oneAtATime, mayCall }: Dependencies): Posting {
  const afterAction = { retry: { when: 'after-action' } } as const;

  async function webhook(propertyId: string): Promise<Webhook | null> {
    const { webhooks = [] } = await readState(repository);
    return webhooks.find((each) => each.propertyId === propertyId) ?? null;
  }

  return {
    webhook,

    async keep(propertyId, wanted) {
      await changeState(repository, ({ webhooks = [] }) => {
        const others = webhooks.filter((each) => each.propertyId !== propertyId);
        return { webhooks: wanted === null ? others : [...others, { propertyId, ...wanted }] };
      });
    },

    /** The message is written first: what fails in the writing has posted nothing. */
    async post(draft) {
      const channel = await webhook(draft.propertyId);
      if (channel === null) throw new PlateauError('channel-gone', 'No channel is connected.', afterAction);
      const { kind: way, url } = channel;
      if (!(await mayCall(`https://${new URL(url).hostname}/*`)))
        throw new PlateauError('host-refused', 'The browser may not call the host of the webhook.', afterAction);
      const body = await draftWriter.channelMessage(draft.id, way);
      const to = CHANNEL_NAMES[way];
      const delivery = { draft, edition: CHANNEL_EDITION, way, to, at: now().toISOString() };
      const post = () => draftWriter.post(url, body);
      const { outcome } = await deliverOnce(delivery, receiptsIn(repository), post, oneAtATime);
      if (outcome === 'delivered') await freeze(repository, draft);
      return outcome;
    },
  };
}

/** Others have read it as it is. */
export function freeze(repository: Dependencies['repository'], draft: Draft): Promise<void> {
  return repository.update('drafts', draft.id, (kept) => ({
    value: { ...(kept ?? draft), state: 'sent' },
    result: undefined,
  }));
}
