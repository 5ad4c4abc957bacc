import { PlateauError } from '@/lib/model/failure';
import { browser } from './browser';

/** Tokens of the account that the browser itself is signed in with: Chrome has them, and renews them by itself. */
export interface AccountTokens {
  /**
   * A token for one right; null where this browser gives none, so that another way has to be taken.
   *
   * @throws PlateauError `consent-refused` when the person declined, `expired-token` when a silent request needs the person
   */
  token(scope: string, mode: 'interactive' | 'silent'): Promise<string | null>;
  /** Makes the browser forget a token, so that it does not give the same one again. */
  forget(accessToken: string): Promise<void>;
}

/** Chrome tells these cases apart by English sentences only (chrome/browser/extensions/api/identity/identity_constants.cc). */
const DECLINED = /did not approve|denied|cancel/i;
const WITHDRAWN = /not granted or revoked/i;

/**
 * The browser's own, where it is one that has them and the build has a client of the kind that they take. Nobody signed in,
 * another browser of Chromium's family, an unknown client: there the window of one's own stands open to all.
 */
export function browserAccountTokens(): AccountTokens | null {
  const { identity } = browser;
  const isMeant =
    Boolean(import.meta.env.WXT_GOOGLE_EXTENSION_CLIENT_ID) && typeof identity.getAuthToken === 'function';
  if (!isMeant) return null;
  const ask = async (scope: string, interactive: boolean) =>
    (await identity.getAuthToken({ interactive, scopes: [scope] })).token ?? null;
  return {
    async token(scope, mode) {
      try {
        return await ask(scope, false);
      } catch (cause) {
        // Asked aloud, a browser that nobody is signed in to would want to be signed in to, which is not what is at stake.
        const isKnown = WITHDRAWN.test(messageOf(cause));
        if (!isKnown) return null;
        if (mode === 'silent') throw needsThePerson('expired-token', cause);
      }
      try {
        return await ask(scope, true);
      } catch (cause) {
        if (DECLINED.test(messageOf(cause))) throw needsThePerson('consent-refused', cause);
        return null;
      }
    },
    async forget(accessToken) {
      await identity.removeCachedAuthToken({ token: accessToken });
    },
  };
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

function needsThePerson(code: 'expired-token' | 'consent-refused', cause: unknown): PlateauError {
  return new PlateauError(code, `The browser’s account gave no token: ${messageOf(cause)}`, {
    cause,
    retry: { when: 'after-action' },
  });
}
