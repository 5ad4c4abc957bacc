import { PlateauError } from '@/lib/model/failure';
import { browser } from './browser';

/** The browser's window for signing in elsewhere: opens an address and waits for the redirect. */
export interface Identity {
  redirectUrl(): string;
  /** The address that the provider redirected to. Silent: no window, or it fails. */
  authorise(address: string, mode: 'interactive' | 'silent'): Promise<string>;
}

const FIREFOX_REDIRECT = /^https:\/\/([0-9a-f]+)\.extensions\.allizom\.org\//;
const SILENT_LIMIT_MS = 15_000;

export const browserIdentity: Identity = {
  redirectUrl: () => redirectFrom(browser.identity.getRedirectURL()),

  async authorise(address, mode) {
    const interactive = mode === 'interactive';
    // Firefox refuses options that it does not know.
    const patience =
      interactive || import.meta.env.FIREFOX
        ? {}
        : { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: SILENT_LIMIT_MS };
    try {
      const answer = await browser.identity.launchWebAuthFlow({ url: address, interactive, ...patience });
      if (answer !== undefined) return answer;
    } catch (cause) {
      throw failureOf(cause, mode);
    }
    throw failureOf(new Error('The window closed without an answer.'), mode);
  },
};

/** Microsoft takes the browser's own redirect address, of Firefox as of Chrome. */
export const microsoftIdentity: Identity = {
  ...browserIdentity,
  redirectUrl: () => browser.identity.getRedirectURL(),
};

/**
 * Google accepts no redirect to a domain that the publisher does not own; Firefox offers a loopback
 * address with the same hash for this case.
 */
export function redirectFrom(browserUrl: string): string {
  const hash = FIREFOX_REDIRECT.exec(browserUrl)?.[1];
  return hash === undefined ? browserUrl : `http://127.0.0.1/mozoauth2/${hash}/`;
}

/** Browsers tell these cases apart by English sentences only. */
function failureOf(cause: unknown, mode: 'interactive' | 'silent'): PlateauError {
  const said = cause instanceof Error ? cause.message : String(cause);
  if (/could not be loaded|network|connection/i.test(said))
    return new PlateauError('offline', 'The sign-in page could not be loaded.', { cause, retry: { when: 'later' } });
  return mode === 'silent'
    ? new PlateauError('expired-token', 'The provider wants to see the person.', {
        cause,
        retry: { when: 'after-action' },
      })
    : new PlateauError('consent-refused', 'The sign-in window was closed.', { cause, retry: { when: 'after-action' } });
}
