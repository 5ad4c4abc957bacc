import { type Delivered, deliverOnce } from '@/lib/deliver/deliver-once';
import { receiptKey } from '@/lib/deliver/receipt-key';
import { settleUnclear, unclearReceipt } from '@/lib/deliver/settle-unclear';
import type { Draft, Edition } from '@/lib/model/draft';
import { PlateauError } from '@/lib/model/failure';
import { CHANNEL_EDITION, ChannelKind, isChannel } from '@/lib/model/channel';
import { MailWay, type Receipt } from '@/lib/model/receipt';
import type { Dependencies } from './dependencies';
import { freeze } from './posting';
import { receiptsIn } from './receipts-in';
import { settingsOf } from './property-settings';

/** Into which mailbox, and whether the person asked for it just now. */
export interface Mailed {
  readonly way: MailWay;
  readonly byItself: boolean;
}

/** Drafts on their way into the person's own mailbox. */
export interface Mailing {
  /**
   * Sends an edition to the person's own address, or leaves it as a draft; once and never twice.
   *
   * @throws PlateauError `mail-no-address` where it is to be sent and the person's own address is not known
   */
  send(draft: Draft, edition: Edition, how: Mailed): Promise<Delivered>;
  /** A sending, or a post to the team's channel, of which nobody knows whether it arrived; null where all is well. */
  unclear(draft: Draft, edition: Edition): Promise<Receipt | null>;
  /** Takes the person's word on it. */
  settle(draft: Draft, edition: Edition, arrived: boolean): Promise<Receipt | null>;
}

export function createMailing(dependencies: Dependencies): Mailing {
  const { repository, now, draftWriter, mailboxes, oneAtATime } = dependencies;
  const receipts = receiptsIn(repository);

  /** A message goes to the person alone; a draft may be for the reader, since a person still sends it. */
  async function addresseeOf(draft: Draft, edition: Edition, { way }: Mailed): Promise<string | null> {
    const { schedule, bossAddress } = await settingsOf(dependencies, draft.propertyId);
    const own = schedule?.to || null;
    if (mailboxes[way].leaves === 'draft' && draft.kind !== 'weekly' && edition === 'boss') return bossAddress || null;
    if (own === null && way === 'gmail')
      throw new PlateauError('mail-no-address', 'No address of one’s own is set.', { retry: { when: 'after-action' } });
    return own;
  }

  async function unclear(draft: Draft, edition: Edition): Promise<Receipt | null> {
    const keys = [
      ...MailWay.options.map((way) => receiptKey(draft, edition, way)),
      ...ChannelKind.options.map((way) => receiptKey(draft, CHANNEL_EDITION, way)),
    ];
    const found = await Promise.all(keys.map((key) => unclearReceipt(key, receipts, oneAtATime)));
    return found.find((receipt) => receipt !== null) ?? null;
  }

  return {
    /** The message is written first: what fails in the writing has sent nothing. */
    async send(draft, edition, how) {
      const { way } = how;
      const to = await addresseeOf(draft, edition, how);
      // A draft goes on to somebody else, whom it must not tell that Plateau was asked for it.
      const byItself = how.byItself && mailboxes[way].leaves === 'message';
      const mime = await draftWriter.message(draft.id, edition, { to, byItself });
      const delivery = { draft, edition, way, to: to ?? '', at: now().toISOString() };
      return deliverOnce(delivery, receipts, () => mailboxes[way].send(mime), oneAtATime);
    },
    unclear,
    async settle(draft, edition, arrived) {
      const receipt = await unclear(draft, edition);
      if (receipt !== null && arrived && isChannel(receipt.way)) await freeze(repository, draft);
      return receipt && settleUnclear(receipt.key, arrived, receipts, oneAtATime);
    },
  };
}
