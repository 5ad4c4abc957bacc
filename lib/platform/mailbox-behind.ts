import type { Mailbox } from './mailbox';
import type { MailRoute } from '@/lib/deliver/mail-route';
import { sendMail } from '@/lib/deliver/send-mail';
import { type FailureCode, PlateauError } from '@/lib/model/failure';
import type { Grant, GrantParts } from './google-grant';

/** What a sign-in says of reports, said of a mailbox: to connect Google Analytics again would not mend it. */
const OF_A_MAILBOX: Readonly<Partial<Record<FailureCode, FailureCode>>> = {
  'not-connected': 'mail-scope-missing',
  'expired-token': 'mail-scope-missing',
  'revoked-grant': 'mail-scope-missing',
  'consent-refused': 'mail-declined',
  offline: 'mail-offline',
};
/** What a token that cannot be had without the person fails with. */
const NEEDS_THE_PERSON: readonly FailureCode[] = ['mail-scope-missing', 'mail-declined'];

/** A mailbox that is reached by a route, with a right that the person gives; its loss is told apart from others. */
export function mailboxBehind(
  route: MailRoute,
  grant: Pick<Grant, 'connect' | 'forget' | 'token' | 'renew'>,
  { fetch, now, kept }: Pick<GrantParts, 'fetch' | 'now' | 'kept'>,
): Mailbox {
  /** The settings offer the right again once it is known to be gone; a renewal that goes well takes that back. */
  const orAskAgain = (ask: () => Promise<string>) => async (): Promise<string> => {
    try {
      return await ask();
    } catch (error) {
      const failure = ofMailbox(route, error);
      if (!(failure instanceof PlateauError) || !NEEDS_THE_PERSON.includes(failure.code)) throw failure;
      const known = await kept.read();
      if (known !== null) await kept.write({ ...known, revoked: true });
      throw new PlateauError('mail-scope-missing', 'The right cannot be renewed without the person.', {
        cause: error,
        retry: { when: 'after-action' },
      });
    }
  };
  const access = { token: orAskAgain(grant.token), renew: orAskAgain(grant.renew), fetch, now };
  return {
    leaves: route.id === 'gmail-send' ? 'message' : 'draft',
    async connect() {
      try {
        await grant.connect();
      } catch (error) {
        throw ofMailbox(route, error);
      }
    },
    forget: grant.forget,
    send: (mime) => sendMail(route, mime, access),
  };
}

function ofMailbox({ way }: MailRoute, error: unknown): unknown {
  if (!(error instanceof PlateauError)) return error;
  const isMicrosofts = error.code === 'no-client-id' && way === 'outlook';
  const code = isMicrosofts ? 'mail-no-client' : OF_A_MAILBOX[error.code];
  return code === undefined ? error : new PlateauError(code, error.message, { ...error.options, cause: error });
}
