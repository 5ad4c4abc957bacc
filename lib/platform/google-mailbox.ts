import type { Mailbox } from '@/lib/app/parts';
import { gmailSend } from '@/lib/deliver/gmail';
import { mailRoutes } from '@/lib/deliver/mail-routes';
import { sendMail } from '@/lib/deliver/send-mail';
import { type FailureCode, PlateauError } from '@/lib/model/failure';
import { createGrant, type GrantParts } from './google-grant';

/** What a token that cannot be had without the person fails with. */
const NEEDS_THE_PERSON: readonly FailureCode[] = ['not-connected', 'expired-token', 'revoked-grant', 'consent-refused'];

/**
 * The person's Gmail, to which Plateau sends what is for the person alone; a build that may ask for the restricted
 * right leaves a draft there instead. The right is asked for apart from that to read, and its loss is told apart: to
 * connect Google Analytics again would not bring it back.
 */
export function googleMailbox(parts: Omit<GrantParts, 'scope'>): Mailbox {
  const gmailDrafts = import.meta.env.WXT_GMAIL_DRAFTS === '1';
  const route = mailRoutes({ gmailDrafts }).findLast(({ way }) => way === 'gmail') ?? gmailSend;
  const { connect, forget, token, renew } = createGrant({ ...parts, scope: route.scope });
  const { fetch, now, kept } = parts;

  /** The settings offer the right again once it is known to be gone; a renewal that goes well takes that back. */
  const orAskAgain = (ask: () => Promise<string>) => async (): Promise<string> => {
    try {
      return await ask();
    } catch (cause) {
      if (!(cause instanceof PlateauError) || !NEEDS_THE_PERSON.includes(cause.code)) throw cause;
      const grant = await kept.read();
      if (grant !== null) await kept.write({ ...grant, revoked: true });
      throw new PlateauError('mail-scope-missing', 'The right to send cannot be renewed without the person.', {
        cause,
        retry: { when: 'after-action' },
      });
    }
  };
  const access = { token: orAskAgain(token), renew: orAskAgain(renew), fetch, now };
  return { connect, forget, send: (mime) => sendMail(route, mime, access) };
}
