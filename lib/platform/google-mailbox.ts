import type { Mailbox } from '@/lib/app/parts';
import { gmailSend } from '@/lib/deliver/gmail';
import { mailRoutes } from '@/lib/deliver/mail-routes';
import { sendMail } from '@/lib/deliver/send-mail';
import { createGrant, type GrantParts } from './google-grant';

/**
 * The person's Gmail, to which Plateau sends what is for the person alone; a build that may ask for the restricted
 * right leaves a draft there instead. The right is asked for apart from that to read.
 */
export function googleMailbox(parts: Omit<GrantParts, 'scope'>): Mailbox {
  const gmailDrafts = import.meta.env.WXT_GMAIL_DRAFTS === '1';
  const route = mailRoutes({ gmailDrafts }).findLast(({ way }) => way === 'gmail') ?? gmailSend;
  const { connect, forget, token, renew } = createGrant({ ...parts, scope: route.scope });
  const { fetch, now } = parts;
  return { connect, forget, send: (mime) => sendMail(route, mime, { token, renew, fetch, now }) };
}
