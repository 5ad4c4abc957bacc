import { createHash } from 'node:crypto';
import type { Call, Reply, Route } from './call';
import type { Identity } from './identity';

const HOST = 'login.microsoftonline.com';
const REFRESH_MS = 24 * 60 * 60 * 1000;
const TOKEN_SECONDS = 3600;

interface Code {
  readonly ask: URLSearchParams;
}

/**
 * Microsoft's sign-in as a single-page application meets it: codes with PKCE, redeemed once and only with an origin;
 * refresh tokens that live for a day from the sign-in on and are replaced at each use.
 */
export class MicrosoftSignIn {
  account: string | null = null;
  readonly consented = new Set<string>();
  private readonly codes = new Map<string, Code>();
  private readonly refreshTokens = new Map<string, number>();
  private count = 0;

  constructor(
    private readonly identity: Identity,
    private readonly now: () => Date,
  ) {}

  routes(): Route[] {
    const authorize = /^\/common\/oauth2\/v2\.0\/authorize$/;
    return [
      { host: HOST, method: 'GET', path: authorize, handle: (call) => this.authorize(call) },
      { host: HOST, method: 'POST', path: authorize, handle: (call) => this.decide(call) },
      { host: HOST, method: 'POST', path: /^\/common\/oauth2\/v2\.0\/token$/, handle: (call) => this.token(call) },
    ];
  }

  private authorize({ url: { searchParams: ask } }: Call): Reply {
    if (ask.get('response_type') !== 'code' || ask.get('code_challenge_method') !== 'S256')
      return { status: 400, html: 'AADSTS9002325: Proof Key for Code Exchange is required.' };
    if (ask.get('prompt') !== 'none') return { status: 200, html: '<button id="approve">Accept</button>' };
    if (this.account === null) return back(ask, { error: 'login_required', error_codes: '50058' });
    const known = ask.get('login_hint');
    const isConsented = this.consented.has(rightIn(ask.get('scope')));
    if (!isConsented || (known !== null && known !== this.account)) return back(ask, { error: 'interaction_required' });
    return this.backWithCode(ask);
  }

  private decide({ url: { searchParams: ask }, body }: Call): Reply {
    if (new URLSearchParams(body).get('decision') !== 'approve')
      return back(ask, { error: 'access_denied', error_subtype: 'cancel' });
    this.account ??= 'sacha@example.com';
    this.consented.add(rightIn(ask.get('scope')));
    return this.backWithCode(ask);
  }

  private backWithCode(ask: URLSearchParams): Reply {
    const code = `0.code-${(this.count += 1)}`;
    this.codes.set(code, { ask });
    return back(ask, { code });
  }

  private token({ body, headers }: Call): Reply {
    const form = new URLSearchParams(body);
    if (headers['origin'] === undefined)
      return refused('invalid_request', 9_002_327, 'may only be redeemed via cross-origin requests.');
    if (form.has('client_secret')) return refused('invalid_client', 700_025, 'Client is public.');
    if (form.get('grant_type') === 'refresh_token') return this.refresh(form);
    const code = this.codes.get(form.get('code') ?? '');
    this.codes.delete(form.get('code') ?? '');
    if (code === undefined) return refused('invalid_grant', 54_005, 'The code was already redeemed.');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (challenge !== code.ask.get('code_challenge'))
      return refused('invalid_grant', 501_481, 'The Code_Verifier does not match the code_challenge.');
    if (form.get('redirect_uri') !== code.ask.get('redirect_uri'))
      return refused('invalid_grant', 500_112, 'The reply address does not match.');
    return this.issue(form.get('scope'), this.now().getTime() + REFRESH_MS);
  }

  private refresh(form: URLSearchParams): Reply {
    const given = form.get('refresh_token') ?? '';
    const until = this.refreshTokens.get(given) ?? 0;
    this.refreshTokens.delete(given);
    if (until <= this.now().getTime()) return refused('invalid_grant', 700_084, 'The refresh token has expired.');
    if (!this.consented.has(rightIn(form.get('scope'))))
      return refused('invalid_grant', 65_001, 'The user or administrator has not consented to use the application.');
    // A token of a single-page application does not outlive the day of the first.
    return this.issue(form.get('scope'), until);
  }

  private issue(scope: string | null, until: number): Reply {
    const right = rightIn(scope);
    const refreshToken = `1.refresh-${(this.count += 1)}`;
    this.refreshTokens.set(refreshToken, until);
    const claims = Buffer.from(JSON.stringify({ preferred_username: this.account })).toString('base64url');
    return {
      status: 200,
      json: {
        token_type: 'Bearer',
        scope: `${right.replace('https://graph.microsoft.com/', '')} openid profile`,
        expires_in: TOKEN_SECONDS,
        access_token: this.identity.grant([right]),
        refresh_token: refreshToken,
        id_token: `e30.${claims}.c2ln`,
      },
    };
  }
}

function rightIn(scope: string | null): string {
  return (scope ?? '').split(' ')[0] ?? '';
}

function back(ask: URLSearchParams, answer: Record<string, string>): Reply {
  const fragment = new URLSearchParams({ ...answer, state: ask.get('state') ?? '' });
  return { status: 302, headers: { location: `${ask.get('redirect_uri')}#${fragment}` } };
}

function refused(error: string, code: number, message: string): Reply {
  const description = `AADSTS${code}: ${message}`;
  return { status: 400, json: { error, error_codes: [code], error_description: description } };
}
