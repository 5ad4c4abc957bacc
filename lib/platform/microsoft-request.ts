/** Microsoft's sign-in for work, school and personal accounts alike. */
const AUTHORITY = 'https://login.microsoftonline.com/common/oauth2/v2.0';
export const MICROSOFT_TOKEN_ADDRESS = `${AUTHORITY}/token`;

export interface MicrosoftRequest {
  readonly clientId: string;
  readonly redirectUrl: string;
  /** The one right that is asked for. */
  readonly scope: string;
  readonly state: string;
  /** Proves, when the code is exchanged, that whoever exchanges it asked for it (RFC 7636). */
  readonly verifier: string;
  readonly mode: 'interactive' | 'silent';
  /** The account that granted before: without it, several signed-in accounts end a silent renewal. */
  readonly hint: string | null;
}

/** The right, a refresh token for the day, and the name of the account for the hint. */
export function scopesAround(scope: string): string {
  return `${scope} offline_access openid profile`;
}

/** Where to send the person (or, silently, nobody) for a code: a public client with PKCE, which needs no secret. */
export async function microsoftAddress(request: MicrosoftRequest): Promise<string> {
  const { clientId, redirectUrl, scope, state, verifier, mode, hint } = request;
  const parameters = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUrl,
    response_type: 'code',
    response_mode: 'fragment',
    scope: scopesAround(scope),
    state,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    prompt: mode === 'silent' ? 'none' : 'select_account',
    ...(hint === null ? {} : { login_hint: hint }),
  });
  return `${AUTHORITY}/authorize?${parameters}`;
}

/** Between 43 and 128 characters of those that RFC 7636 allows. */
export function newVerifier(): string {
  return `${crypto.randomUUID()}${crypto.randomUUID()}`;
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return new Uint8Array(digest).toBase64({ alphabet: 'base64url', omitPadding: true });
}
