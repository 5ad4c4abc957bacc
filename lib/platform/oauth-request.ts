/** The right that Plateau cannot do without: to read reports. Any other is asked for when it is first used. */
export const READING_SCOPE = 'https://www.googleapis.com/auth/analytics.readonly';

const AUTHORISATION_ADDRESS = 'https://accounts.google.com/o/oauth2/v2/auth';

export interface OAuthRequest {
  readonly clientId: string;
  readonly redirectUrl: string;
  /** The one right that is asked for. */
  readonly scope: string;
  /** Random; comes back with the answer and ties it to this request. */
  readonly state: string;
  readonly mode: 'interactive' | 'silent';
  /** Google's id of the account that granted before: without it, several signed-in accounts end a silent renewal. */
  readonly hint: string | null;
}

/**
 * Where to send the person (or, silently, nobody) for a token.
 *
 * Rights that were given for another use are not joined (`include_granted_scopes` is left out): a token that reads reports
 * can send no mail.
 *
 * The implicit flow, because a code exchange with Google needs a client secret and an extension can
 * keep none. `openid` lets the account's number be known, for `hint`; neither name nor address is asked.
 */
export function authorisationAddress({ clientId, redirectUrl, scope, state, mode, hint }: OAuthRequest): string {
  const parameters = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUrl,
    response_type: 'token',
    scope: `openid ${scope}`,
    state,
    prompt: mode === 'silent' ? 'none' : 'select_account',
    ...(hint === null ? {} : { login_hint: hint }),
  });
  return `${AUTHORISATION_ADDRESS}?${parameters}`;
}
