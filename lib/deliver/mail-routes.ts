import { gmailDraft, gmailSend } from './gmail';
import type { MailRoute } from './mail-route';
import { outlookDraft } from './outlook';

/**
 * The ways into a mailbox that a build offers.
 *
 * @param gmailDrafts whether it may ask for the restricted right that drafts in Gmail take
 * @example mailRoutes({ gmailDrafts: false }).map(({ id }) => id) // ['gmail-send', 'outlook-draft']
 */
export function mailRoutes({ gmailDrafts }: { readonly gmailDrafts: boolean }): readonly MailRoute[] {
  return [gmailSend, ...(gmailDrafts ? [gmailDraft] : []), outlookDraft];
}
