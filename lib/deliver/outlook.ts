import * as z from 'zod/mini';
import { base64 } from './base64';
import type { MailRoute } from './mail-route';

const MAILBOX = 'https://outlook.office.com/mail/drafts';

/** A request to Graph holds 4 MB (https://learn.microsoft.com/graph/throttling-limits), base64 four characters for three bytes. */
const MOST_BYTES = 3_000_000;

const Left = z.object({ webLink: z.url({ protocol: /^https$/ }) });

/**
 * Leaves a draft in the person's Outlook, through Microsoft Graph: the same MIME message, in base64, sent as plain
 * text, is what tells Graph that it is one (https://learn.microsoft.com/graph/outlook-send-mime-message).
 *
 * @example outlookDraft.request(mime).contentType // 'text/plain'
 */
export const outlookDraft: MailRoute = {
  id: 'outlook-draft',
  way: 'outlook',
  scope: 'https://graph.microsoft.com/Mail.ReadWrite',
  host: 'https://graph.microsoft.com/*',
  mostBytes: MOST_BYTES,
  request: (mime) => ({
    url: 'https://graph.microsoft.com/v1.0/me/messages',
    contentType: 'text/plain',
    body: base64(mime),
  }),
  seenAt(answer) {
    const left = Left.safeParse(answer);
    return left.success ? left.data.webLink : MAILBOX;
  },
};
