import type { Call, Reply, Route } from './call';
import type { Identity } from './identity';

const TOKEN_SECONDS = 3600;

/** Google's sign-in as an extension meets it: the implicit grant with a consent page, silent renewal, revocation. */
export function oauthRoutes(identity: Identity): Route[] {
  const tokenInfo = { handle: (call: Call) => describeToken(identity, call) };
  return [
    {
      host: 'accounts.google.com',
      method: 'GET',
      path: /^\/o\/oauth2\/(v2\/)?auth$/,
      handle: (call) => authorize(identity, call),
    },
    {
      host: 'accounts.google.com',
      method: 'POST',
      path: /^\/o\/oauth2\/(v2\/)?auth$/,
      handle: (call) => decide(identity, call),
    },
    { host: 'oauth2.googleapis.com', method: 'POST', path: /^\/revoke$/, handle: (call) => revoke(identity, call) },
    ...['GET', 'POST'].map((method) => ({
      ...tokenInfo,
      method,
      host: 'oauth2.googleapis.com',
      path: /^\/tokeninfo$/,
    })),
    { ...tokenInfo, method: 'GET', host: 'www.googleapis.com', path: /^\/oauth2\/v[13]\/tokeninfo$/ },
  ];
}

function authorize(identity: Identity, call: Call): Reply {
  const ask = call.url.searchParams;
  if (!ask.get('client_id') || !ask.get('redirect_uri') || ask.get('response_type') !== 'token')
    return { status: 400, html: page('Erreur 400 : invalid_request', '') };
  if (ask.get('prompt') !== 'none') return { status: 200, html: consentPage(ask) };
  const isGranted = scopesIn(ask).every((scope) => identity.granted.has(scope));
  return identity.account !== null && isGranted
    ? backWithToken(identity, ask)
    : back(ask, { error: 'interaction_required', error_subtype: 'access_denied' });
}

/** The person's answer on the consent page. */
function decide(identity: Identity, call: Call): Reply {
  const ask = call.url.searchParams;
  if (new URLSearchParams(call.body).get('decision') !== 'approve') return back(ask, { error: 'access_denied' });
  identity.signIn(ask.get('login_hint') ?? undefined);
  return backWithToken(identity, ask);
}

function backWithToken(identity: Identity, ask: URLSearchParams): Reply {
  const earlier = ask.get('include_granted_scopes') === 'true' ? identity.granted : [];
  const scopes = [...new Set([...scopesIn(ask), ...earlier])];
  return back(ask, {
    access_token: identity.grant(scopes),
    token_type: 'Bearer',
    expires_in: String(TOKEN_SECONDS - 1),
    scope: scopes.join(' '),
  });
}

function back(ask: URLSearchParams, answer: Record<string, string>): Reply {
  const state = ask.get('state');
  const fragment = new URLSearchParams({ ...(state !== null && { state }), ...answer });
  return { status: 302, headers: { location: `${ask.get('redirect_uri')}#${fragment}` } };
}

function scopesIn(ask: URLSearchParams): string[] {
  return (ask.get('scope') ?? '').split(' ').filter(Boolean);
}

function revoke(identity: Identity, call: Call): Reply {
  const token = call.url.searchParams.get('token') ?? new URLSearchParams(call.body).get('token') ?? '';
  return identity.revoke(token)
    ? { status: 200, json: {} }
    : { status: 400, json: { error: 'invalid_token', error_description: 'Token expired or revoked' } };
}

function describeToken(identity: Identity, call: Call): Reply {
  const scopes = identity.scopesOf(call.url.searchParams.get('access_token') ?? call.token);
  if (!scopes) return { status: 400, json: { error: 'invalid_token', error_description: 'Invalid Value' } };
  return {
    status: 200,
    json: { scope: [...scopes].join(' '), expires_in: String(TOKEN_SECONDS - 1), access_type: 'online' },
  };
}

function consentPage(ask: URLSearchParams): string {
  const scopes = scopesIn(ask).map((scope) => `<li>${escaped(scope)}</li>`);
  return page(
    'Se connecter avec Google',
    `<form method="post"><ul>${scopes.join('')}</ul>
      <button id="approve" name="decision" value="approve">Continuer</button>
      <button id="refuse" name="decision" value="refuse">Annuler</button></form>`,
  );
}

function page(title: string, content: string): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${content}</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
