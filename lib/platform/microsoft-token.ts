import * as z from 'zod/mini';
import { PlateauError } from '@/lib/model/failure';
import { MICROSOFT_TOKEN_ADDRESS } from './microsoft-request';
import type { Token } from './token-store';

const Issued = z.object({
  access_token: z.string().check(z.minLength(1)),
  expires_in: z.coerce.number().check(z.positive()),
  refresh_token: z.optional(z.string()),
  id_token: z.optional(z.string()),
  scope: z.optional(z.string()),
});
const Refused = z.object({ error: z.string(), error_codes: z._default(z.array(z.number()), []) });
const Claims = z.object({ preferred_username: z.string().check(z.minLength(1)) });

export interface IssuedToken {
  readonly token: Token;
  /** The account's own name, where Microsoft says it. */
  readonly account: string | null;
}

/**
 * Exchanges a code or a refresh token. The browser adds the extension's origin, without which Microsoft gives a
 * single-page application nothing.
 *
 * @throws PlateauError `expired-token` where Microsoft wants to see the person, `revoked-grant` where the right was taken
 * back, `consent-refused` where it was not given, `mail-sign-in-refused` for an application that is not registered as
 * it must be, `mail-offline` where nobody answers
 */
export async function exchange(
  form: Readonly<Record<string, string>>,
  scope: string,
  { fetch, now }: { readonly fetch: typeof globalThis.fetch; readonly now: () => Date },
): Promise<IssuedToken> {
  const answer = await fetch(MICROSOFT_TOKEN_ADDRESS, {
    method: 'POST',
    body: new URLSearchParams(form),
    credentials: 'omit',
    cache: 'no-store',
  }).catch((cause: unknown) => {
    throw new PlateauError('mail-offline', 'Microsoft could not be reached.', { cause, retry: { when: 'now' } });
  });
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw microsoftRefusal(answer.status, body);
  const issued = Issued.safeParse(body);
  if (!issued.success)
    throw new PlateauError('mail-offline', 'Microsoft’s answer holds no token.', { retry: { when: 'now' } });
  const {
    access_token: accessToken,
    expires_in: seconds,
    refresh_token: refreshToken,
    id_token: idToken,
  } = issued.data;
  if (issued.data.scope !== undefined && !grants(issued.data.scope, scope))
    throw new PlateauError('consent-refused', 'The right was declined.', { retry: { when: 'after-action' } });
  return {
    token: {
      accessToken,
      expiresAt: new Date(now().getTime() + seconds * 1000).toISOString(),
      ...(refreshToken !== undefined && { refreshToken }),
    },
    account: idToken === undefined ? null : accountIn(idToken),
  };
}

/** Microsoft writes a right of Graph with its address or without, in capitals or not. */
function grants(given: string, asked: string): boolean {
  const short = (scope: string) => scope.toLowerCase().replace('https://graph.microsoft.com/', '');
  return given.split(' ').some((scope) => short(scope) === short(asked));
}

/** https://learn.microsoft.com/entra/identity-platform/reference-error-codes: consent that is missing or was taken back. */
const NO_CONSENT = 65_001;

function microsoftRefusal(status: number, body: unknown): PlateauError {
  const refused = Refused.safeParse(body);
  if (status === 429 || status >= 500 || !refused.success)
    return new PlateauError('mail-offline', `Microsoft answered ${status}.`, { retry: { when: 'later' } });
  const { error, error_codes: codes } = refused.data;
  const needsThePerson = { retry: { when: 'after-action' }, details: { error } } as const;
  if (codes.includes(NO_CONSENT) || error === 'consent_required')
    return new PlateauError('revoked-grant', 'The right was taken back.', needsThePerson);
  if (error === 'invalid_grant' || error.endsWith('_required'))
    return new PlateauError('expired-token', 'Microsoft wants to see the person.', needsThePerson);
  return new PlateauError('mail-sign-in-refused', `Microsoft answered "${error.slice(0, 60)}" ${codes.join(' ')}.`, {
    retry: { when: 'after-action' },
    details: { value: codes[0] === undefined ? error.slice(0, 60) : `AADSTS${codes[0]}` },
  });
}

/** From Microsoft over TLS, and good for a hint alone: nothing is decided by it, so its signature is not checked. */
function accountIn(idToken: string): string | null {
  const payload = idToken.split('.')[1] ?? '';
  try {
    const bytes = Uint8Array.fromBase64(payload, { alphabet: 'base64url' });
    return Claims.parse(JSON.parse(new TextDecoder().decode(bytes))).preferred_username;
  } catch {
    // A silent renewal does without a hint where one account is signed in.
    return null;
  }
}
