import * as z from 'zod/mini';
import { base64Url } from './base64';
import type { MailRoute } from './mail-route';

const API = 'https://gmail.googleapis.com/gmail/v1/users/me';
const MAILBOX = 'https://mail.google.com/mail/';

/** What every account of Gmail may send, attachments as they travel (https://support.google.com/mail/answer/6584). */
const MOST_BYTES = 25_000_000;
const COMMON = {
  way: 'gmail',
  host: 'https://gmail.googleapis.com/*',
  mostBytes: MOST_BYTES,
} as const;

const Left = z.object({ id: z.string().check(z.regex(/^[0-9a-f]+$/i)) });

/**
 * Sends a message from the person's own Gmail. Plateau sends to the person alone: what the boss reads is sent by hand.
 * Gmail wants an addressee in the message and puts the sender, the date and the id there itself.
 *
 * @example gmailSend.request(mime).url // 'https://gmail.googleapis.com/gmail/v1/users/me/messages/send'
 */
export const gmailSend: MailRoute = {
  ...COMMON,
  id: 'gmail-send',
  scope: 'https://www.googleapis.com/auth/gmail.send',
  request: (mime) => ({
    url: `${API}/messages/send`,
    contentType: 'application/json',
    body: JSON.stringify({ raw: base64Url(mime) }),
  }),
  seenAt(answer) {
    const left = Left.safeParse(answer);
    return left.success ? `${MAILBOX}#all/${left.data.id}` : MAILBOX;
  },
};

/**
 * Leaves a draft in the person's Gmail. Google counts its right as a restricted one, which a published build may ask
 * for only after a review of its own: builds leave it out unless they are told to offer it.
 *
 * @example gmailDraft.request(mime).body // '{"message":{"raw":"U3ViamVjdDog…"}}'
 */
export const gmailDraft: MailRoute = {
  ...COMMON,
  id: 'gmail-draft',
  scope: 'https://www.googleapis.com/auth/gmail.compose',
  request: (mime) => ({
    url: `${API}/drafts`,
    contentType: 'application/json',
    body: JSON.stringify({ message: { raw: base64Url(mime) } }),
  }),
  // A draft's own address is not among what Gmail answers.
  seenAt: () => `${MAILBOX}#drafts`,
};
