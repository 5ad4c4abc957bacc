import type { Mailbox } from './mailbox';
import { outlookDraft } from '@/lib/deliver/outlook';
import type { GrantParts } from './google-grant';
import { mailboxBehind } from './mailbox-behind';
import { createMicrosoftGrant } from './microsoft-grant';

/** The person's Outlook, in which Plateau leaves drafts: the person reads them, and presses "Send". */
export function microsoftMailbox(parts: Omit<GrantParts, 'scope'>): Mailbox {
  return mailboxBehind(outlookDraft, createMicrosoftGrant({ ...parts, scope: outlookDraft.scope }), parts);
}
