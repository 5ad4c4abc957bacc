import { PlateauError } from '@/lib/model/failure';
import { EARLY_MS, type Grant, type GrantParts, notGiven, unknownClient } from './google-grant';
import { microsoftAddress, newVerifier, scopesAround } from './microsoft-request';
import { exchange, type IssuedToken } from './microsoft-token';
import { answeredParameters, refusal, unreadable } from './oauth-answer';
import { singleFlight } from '@/lib/schedule/single-flight';

/**
 * A right that a person gave with Microsoft. A refresh token renews it for the day that Microsoft lets one of a
 * browser live; after that, and after a start of the browser, which forgets it, Microsoft is asked in silence.
 * Microsoft has no address for giving a right back: it is forgotten here, and withdrawn in the person's account.
 */
export function createMicrosoftGrant(parts: GrantParts): Omit<Grant, 'disconnect'> {
  const { identity, tokens, now, clientId, scope, kept } = parts;

  async function requiredClient(): Promise<string> {
    const id = await clientId();
    if (id === null) throw unknownClient();
    return id;
  }

  async function authorise(mode: 'interactive' | 'silent', hint: string | null): Promise<IssuedToken> {
    const state = crypto.randomUUID();
    const verifier = newVerifier();
    const id = await requiredClient();
    const redirectUrl = identity.redirectUrl();
    const address = await microsoftAddress({ clientId: id, redirectUrl, scope, state, verifier, mode, hint });
    const { code, error } = answeredParameters(await identity.authorise(address, mode), state);
    if (error !== undefined) throw refusal(error);
    if (code === undefined) throw unreadable('The answer holds no code.');
    return keep(
      await exchange(
        {
          client_id: id,
          grant_type: 'authorization_code',
          code,
          redirect_uri: redirectUrl,
          code_verifier: verifier,
          scope: scopesAround(scope),
        },
        scope,
        parts,
      ),
    );
  }

  async function refresh(refreshToken: string): Promise<IssuedToken> {
    const id = await requiredClient();
    const form = {
      client_id: id,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
      scope: scopesAround(scope),
    };
    const issued = await exchange(form, scope, parts);
    // Where Microsoft gives no other one, the last stays good.
    return keep({ ...issued, token: { refreshToken, ...issued.token } });
  }

  async function keep(issued: IssuedToken): Promise<IssuedToken> {
    await tokens.write(issued.token);
    return issued;
  }

  const renewOnce = singleFlight(async () => {
    const grant = await kept.read();
    if (grant === null) throw notGiven();
    const last = await tokens.read();
    const { token } = await (last?.refreshToken === undefined
      ? authorise('silent', grant.hint)
      : refresh(last.refreshToken).catch((error: unknown) => {
          if (!isOver(error)) throw error;
          return authorise('silent', grant.hint);
        }));
    const { revoked = false, ...honoured } = grant;
    if (revoked) await kept.write(honoured);
    return token.accessToken;
  });

  return {
    async connect() {
      const { account } = await authorise('interactive', null);
      await kept.write({ since: now().toISOString(), hint: account });
    },

    async forget() {
      await Promise.all([tokens.write(null), kept.write(null)]);
    },

    async token() {
      const token = await tokens.read();
      const holds = token !== null && Date.parse(token.expiresAt) - EARLY_MS > now().getTime();
      return holds ? token.accessToken : renewOnce();
    },

    renew: renewOnce,
  };
}

/** The day of a refresh token is over, which says nothing yet about the right. */
function isOver(error: unknown): boolean {
  return error instanceof PlateauError && error.code === 'expired-token';
}
