import type { Mailbox } from './mailbox';
import { gmailSend } from '@/lib/deliver/gmail';
import { mailRoutes } from '@/lib/deliver/mail-routes';
import { createGrant, type GrantParts } from './google-grant';
import { mailboxBehind } from './mailbox-behind';

/**
 * The person's Gmail, to which Plateau sends what is for the person alone; a build that may ask for the restricted
 * right leaves a draft there instead. The right is asked for apart from that to read.
 */
export function googleMailbox(parts: Omit<GrantParts, 'scope'>): Mailbox {
  const gmailDrafts = import.meta.env.WXT_GMAIL_DRAFTS === '1';
  const route = mailRoutes({ gmailDrafts }).findLast(({ way }) => way === 'gmail') ?? gmailSend;
  return mailboxBehind(route, createGrant({ ...parts, scope: route.scope }), parts);
}
