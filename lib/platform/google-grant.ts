import { PlateauError } from '@/lib/model/failure';
import type { AccountTokens } from './account-tokens';
import { accountOf } from './google-account';
import type { Identity } from './identity';
import { readAnswer } from './oauth-answer';
import { authorisationAddress } from './oauth-request';
import { singleFlight } from '@/lib/schedule/single-flight';
import type { TokenStore } from './token-store';

/** What is remembered of a grant between two starts of the browser. No token. */
export interface KeptGrant {
  readonly since: string;
  readonly hint: string | null;
  /** Google no longer honours it. */
  readonly revoked?: boolean | undefined;
  /** Given through the account that the browser is signed in with, which renews it; through a window of ours without. */
  readonly through?: 'account' | undefined;
}

export interface GrantParts {
  readonly identity: Identity;
  readonly tokens: TokenStore;
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  /** The OAuth client's id; null where neither the publisher nor the person gave one. */
  readonly clientId: () => Promise<string | null>;
  /** The browser's own account, where it gives tokens; asked first, unless the person brought a client of their own. */
  readonly account?: AccountTokens | null;
  readonly hasOwnClient?: () => Promise<boolean>;
  /** The right that the grant is for. */
  readonly scope: string;
  readonly kept: { read(): Promise<KeptGrant | null>; write(kept: KeptGrant | null): Promise<void> };
}

/** A right that a person gave, to read reports or to send mail, and the short-lived tokens that go with it. */
export interface Grant {
  /** Asks the person, in Google's window. */
  connect(): Promise<void>;
  /** Gives the right back and forgets everything about it. Google takes back with it what else was given to Plateau. */
  disconnect(): Promise<void>;
  /** Forgets the right without giving it back: another one of the same account goes on. */
  forget(): Promise<void>;
  /** A token that still holds, renewed without a window where needed. */
  token(): Promise<string>;
  /** A new token, after Google refused the last one. */
  renew(): Promise<string>;
}

const REVOCATION_ADDRESS = 'https://oauth2.googleapis.com/revoke';
/** A token is renewed a little early, so that it does not run out in the middle of a reading. */
export const EARLY_MS = 120_000;
/** The browser does not say until when a token of its account holds, and gives a fresh one in time to whoever asks again. */
const ACCOUNT_TOKEN_MS = 5 * 60_000;

export function createGrant(parts: GrantParts): Grant {
  const { identity, tokens, fetch, now, clientId, scope, kept, account = null, hasOwnClient } = parts;

  async function throughAccount(mode: 'interactive' | 'silent'): Promise<string | null> {
    const accessToken = account === null ? null : await account.token(scope, mode);
    if (accessToken === null) return null;
    const expiresAt = new Date(now().getTime() + EARLY_MS + ACCOUNT_TOKEN_MS).toISOString();
    await tokens.write({ accessToken, expiresAt });
    return accessToken;
  }

  async function throughWindow(mode: 'interactive' | 'silent', hint: string | null): Promise<string> {
    const id = await clientId();
    if (id === null) throw unknownClient();
    const state = crypto.randomUUID();
    const request = { clientId: id, redirectUrl: identity.redirectUrl(), scope, state, mode, hint };
    const token = readAnswer(await identity.authorise(authorisationAddress(request), mode), request, now());
    await tokens.write(token);
    return token.accessToken;
  }

  async function renewSilently(): Promise<string> {
    const grant = await kept.read();
    if (grant === null) throw notGiven();
    const { revoked = false, ...honoured } = grant;
    try {
      const ofAccount = grant.through === 'account' ? await throughAccount('silent') : null;
      const token = ofAccount ?? (await throughWindow('silent', grant.hint));
      if (revoked) await kept.write(honoured);
      return token;
    } catch (error) {
      throw revoked ? asRevoked(error) : error;
    }
  }

  const renewOnce = singleFlight(renewSilently);

  /** A token refused before its time, that cannot be renewed either, was revoked: time did not end it. */
  const replaceOnce = singleFlight(async () => {
    const refused = await tokens.read();
    await dropToken(refused?.accessToken);
    const beforeItsTime = refused !== null && Date.parse(refused.expiresAt) > now().getTime();
    try {
      return await renewOnce();
    } catch (error) {
      if (!beforeItsTime || !needsThePerson(error)) throw error;
      const grant = await kept.read();
      if (grant !== null) await kept.write({ ...grant, revoked: true });
      throw asRevoked(error);
    }
  });

  async function holdingToken(): Promise<string> {
    const token = await tokens.read();
    const holds = token !== null && Date.parse(token.expiresAt) - EARLY_MS > now().getTime();
    return holds ? token.accessToken : renewOnce();
  }

  async function dropToken(accessToken: string | undefined): Promise<void> {
    await tokens.write(null);
    if (accessToken !== undefined && (await kept.read())?.through === 'account') await account?.forget(accessToken);
  }

  async function forget(): Promise<void> {
    await dropToken((await tokens.read())?.accessToken);
    await kept.write(null);
  }

  return {
    async connect() {
      const ofAccount = (await hasOwnClient?.()) ? null : await throughAccount('interactive');
      const accessToken = ofAccount ?? (await throughWindow('interactive', null));
      const hint = await accountOf(accessToken, fetch);
      await kept.write({ since: now().toISOString(), hint, ...(ofAccount !== null && { through: 'account' }) });
    },

    async disconnect() {
      const accessToken = await holdingToken().catch(() => null);
      await forget();
      if (accessToken !== null) await revoke(fetch, accessToken);
    },

    forget,

    token: holdingToken,

    renew: replaceOnce,
  };
}

export function unknownClient(): PlateauError {
  return new PlateauError('no-client-id', 'No OAuth client id is set.', { retry: { when: 'after-action' } });
}

export function notGiven(): PlateauError {
  return new PlateauError('not-connected', 'No grant was given.', { retry: { when: 'after-action' } });
}

function needsThePerson(error: unknown): boolean {
  return error instanceof PlateauError && error.code === 'expired-token';
}

/** Google answers a silent request alike, whether the time ran out or the right was taken back. */
function asRevoked(error: unknown): unknown {
  if (!needsThePerson(error)) return error;
  return new PlateauError('revoked-grant', 'The token was refused before its time.', {
    cause: error,
    retry: { when: 'after-action' },
  });
}

/** A token that Google no longer knows is as good as revoked, and one that cannot be sent runs out within the hour. */
async function revoke(request: typeof fetch, accessToken: string): Promise<void> {
  await request(REVOCATION_ADDRESS, { method: 'POST', body: new URLSearchParams({ token: accessToken }) }).catch(
    () => undefined,
  );
}
