import type { Mailbox } from '@/lib/app/parts';
import { gmailSend } from '@/lib/deliver/gmail';
import { sendMail } from '@/lib/deliver/send-mail';
import { createGrant, type GrantParts } from './google-grant';

/** The person's Gmail, to which Plateau sends what is for the person alone. Its right is asked for apart. */
export function googleMailbox(parts: Omit<GrantParts, 'scope'>): Mailbox {
  const { connect, forget, token, renew } = createGrant({ ...parts, scope: gmailSend.scope });
  const { fetch, now } = parts;
  return { connect, forget, send: (mime) => sendMail(gmailSend, mime, { token, renew, fetch, now }) };
}
