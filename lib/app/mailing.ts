import { type Delivered, deliverOnce, type Receipts } from '@/lib/deliver/deliver-once';
import { receiptKey } from '@/lib/deliver/receipt-key';
import { settleUnclear, unclearReceipt } from '@/lib/deliver/settle-unclear';
import type { Draft, Edition } from '@/lib/model/draft';
import type { Receipt } from '@/lib/model/receipt';
import type { Repository } from '@/lib/remember/repository';
import type { Parts } from './parts';

/** Drafts on their way into the person's own mailbox. */
export interface Mailing {
  /** Sends an edition to the person's own address, once and never twice. */
  send(draft: Draft, edition: Edition, to: string): Promise<Delivered>;
  /** A sending of which nobody knows whether it arrived; null where all is well. */
  unclear(draft: Draft, edition: Edition): Promise<Receipt | null>;
  /** Takes the person's word on it. */
  settle(draft: Draft, edition: Edition, arrived: boolean): Promise<Receipt | null>;
}

export function createMailing({ repository, now, scribe, mailbox, oneAtATime }: Parts): Mailing {
  const receipts = receiptsIn(repository);
  return {
    /** The message is written first: what fails in the writing has sent nothing. */
    async send(draft, edition, to) {
      const mime = await scribe.message(draft.id, edition, to);
      const delivery = { draft, edition, way: 'gmail', to, at: now().toISOString() } as const;
      return deliverOnce(delivery, receipts, () => mailbox.send(mime), oneAtATime);
    },
    unclear: (draft, edition) => unclearReceipt(receiptKey(draft, edition), receipts, oneAtATime),
    settle: (draft, edition, arrived) => settleUnclear(receiptKey(draft, edition), arrived, receipts, oneAtATime),
  };
}

function receiptsIn(repository: Repository): Receipts {
  return {
    read: (key) => repository.read('receipts', key),
    writeNew: (receipt) => repository.writeNew('receipts', receipt.key, receipt),
    write: (receipt) => repository.write('receipts', receipt.key, receipt),
    remove: (key) => repository.remove('receipts', key),
  };
}
