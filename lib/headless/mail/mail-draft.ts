import { createHash } from 'node:crypto';
import { receiptsIn } from '@/lib/app/receipts-in';
import type { Address } from '@/lib/deliver/address';
import { deliverOnce } from '@/lib/deliver/deliver-once';
import { receiptKey } from '@/lib/deliver/receipt-key';
import type { Draft } from '@/lib/model/draft';
import { PlateauError } from '@/lib/model/failure';
import type { Repository } from '@/lib/storage/repository';
import { draftEmail, EDITION_SENT } from '../draft-email';
import type { SmtpMailbox } from './smtp';

export interface MailParts {
  readonly mailbox: SmtpMailbox;
  readonly from: Address;
  readonly repository: Repository;
  readonly now: () => Date;
}

/**
 * Sends a draft by SMTP, once: whoever was killed in the middle left a receipt that says "sending", and that is never
 * repeated by itself.
 *
 * @returns to whom it went; null where it went earlier
 * @throws PlateauError `mail-unclear` where nobody saw the end of a sending
 */
export async function mailDraft(draft: Draft, to: Address, dependencies: MailParts): Promise<string | null> {
  const { mailbox, from, repository, now } = dependencies;
  const edition = EDITION_SENT[draft.kind];
  const delivery = { draft, edition, way: 'smtp', to: to.address, at: now().toISOString() } as const;
  const send = () => {
    const head = [
      `Date: ${now().toUTCString()}`,
      `Message-ID: <${messageId(draft, from)}>`,
      // Nobody's answering machine is to answer it (RFC 3834).
      'Auto-Submitted: auto-generated',
      // A mail program shows a button for it (RFC 2369): a person reads what comes of it.
      `List-Unsubscribe: <mailto:${from.address}?subject=unsubscribe%20${draft.propertyId}>`,
    ];
    return mailbox.send([...head, draftEmail(draft, { from, to: [to] })].join('\r\n'), { from, to: [to] });
  };
  const { outcome } = await deliverOnce(delivery, receiptsIn(repository), send, (_key, work) => work());
  if (outcome === 'unclear')
    throw new PlateauError('mail-unclear', 'An earlier sending never ended.', { retry: { when: 'after-action' } });
  return outcome === 'delivered' ? to.address : null;
}

/** Of the draft and not of the sending: a mailbox that got the same twice would show it once. */
function messageId(draft: Draft, { address }: Address): string {
  const key = receiptKey(draft, EDITION_SENT[draft.kind], 'smtp');
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${address.split('@').at(-1) ?? 'localhost'}`;
}
