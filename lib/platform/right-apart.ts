import { type FailureCode, PlateauError } from '@/lib/model/failure';
import type { Grant, GrantParts } from './google-grant';

type Codes = Readonly<Partial<Record<FailureCode, FailureCode>>>;

/**
 * A right of its own, beside that to read reports: its failures are called by names of their own, since to connect Google
 * Analytics again would not mend them.
 *
 * @param names how the failures of a sign-in are called here; what needs the person is called `missing` as well
 */
export function rightApart(
  grant: Pick<Grant, 'connect' | 'forget' | 'token' | 'renew'>,
  kept: GrantParts['kept'],
  { names, missing }: { readonly names: Codes; readonly missing: FailureCode },
): Pick<Grant, 'connect' | 'forget' | 'token' | 'renew'> {
  const named = (error: unknown): unknown => {
    if (!(error instanceof PlateauError)) return error;
    const code = names[error.code];
    return code === undefined ? error : new PlateauError(code, error.message, { ...error.options, cause: error });
  };
  /** It is offered again once it is known to be gone; a renewal that goes well takes that back. */
  const orAskAgain = (ask: () => Promise<string>) => async (): Promise<string> => {
    try {
      return await ask();
    } catch (error) {
      const failure = named(error);
      const needsThePerson = error instanceof PlateauError && NEEDS_THE_PERSON.includes(error.code);
      if (!needsThePerson) throw failure;
      const known = await kept.read();
      if (known !== null) await kept.write({ ...known, revoked: true });
      throw new PlateauError(missing, 'The right cannot be renewed without the person.', {
        cause: error,
        retry: { when: 'after-action' },
      });
    }
  };
  return {
    async connect() {
      try {
        await grant.connect();
      } catch (error) {
        throw named(error);
      }
    },
    forget: grant.forget,
    token: orAskAgain(grant.token),
    renew: orAskAgain(grant.renew),
  };
}

/** What a token that cannot be had without the person fails with. */
const NEEDS_THE_PERSON: readonly FailureCode[] = ['not-connected', 'expired-token', 'revoked-grant', 'consent-refused'];
