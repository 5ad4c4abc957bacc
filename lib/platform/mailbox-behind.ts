import type { Mailbox } from './mailbox';
import type { MailRoute } from '@/lib/deliver/mail-route';
import { sendMail } from '@/lib/deliver/send-mail';
import type { Grant, GrantParts } from './google-grant';
import { rightApart } from './right-apart';

/** A mailbox that is reached by a route, with a right that the person gives; its loss is told apart from others. */
export function mailboxBehind(
  route: MailRoute,
  grant: Pick<Grant, 'connect' | 'forget' | 'token' | 'renew'>,
  { fetch, now, kept }: Pick<GrantParts, 'fetch' | 'now' | 'kept'>,
): Mailbox {
  const right = rightApart(grant, kept, {
    missing: 'mail-scope-missing',
    names: {
      'not-connected': 'mail-scope-missing',
      'expired-token': 'mail-scope-missing',
      'revoked-grant': 'mail-scope-missing',
      'consent-refused': 'mail-declined',
      offline: 'mail-offline',
      ...(route.way === 'outlook' && { 'no-client-id': 'mail-no-client' }),
    },
  });
  return {
    leaves: route.id === 'gmail-send' ? 'message' : 'draft',
    connect: right.connect,
    forget: right.forget,
    send: (mime) => sendMail(route, mime, { token: right.token, renew: right.renew, fetch, now }),
  };
}
