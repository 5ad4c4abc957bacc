import { describe, expect, it } from 'vitest';
import { PlateauError } from '@/lib/model/failure';
import { readAnswer } from '@/lib/platform/oauth-answer';
import { authorisationAddress, READING_SCOPE } from '@/lib/platform/oauth-request';

const NOW = new Date('2026-11-21T10:00:00Z');
const STATE = 'state-1';
const REDIRECT = 'https://abc.chromiumapp.org/';

const redirect = (parameters: Record<string, string>) =>
  `${REDIRECT}#${new URLSearchParams({ state: STATE, ...parameters })}`;
const TOKEN = { access_token: 'ya29.x', token_type: 'Bearer', expires_in: '3599', scope: `openid ${READING_SCOPE}` };

function failureOf(address: string): PlateauError {
  try {
    readAnswer(address, { state: STATE, scope: READING_SCOPE }, NOW);
  } catch (error) {
    if (error instanceof PlateauError) return error;
    throw error;
  }
  throw new Error('The answer was taken for a good one.');
}

describe('readAnswer', () => {
  it('reads the token and when it ends', () => {
    expect(readAnswer(redirect(TOKEN), { state: STATE, scope: READING_SCOPE }, NOW)).toEqual({
      accessToken: 'ya29.x',
      expiresAt: '2026-11-21T10:59:59.000Z',
    });
  });

  it.each([
    ['another state', `${REDIRECT}#${new URLSearchParams({ ...TOKEN, state: 'other' })}`, 'unreadable-answer'],
    ['no state', `${REDIRECT}#${new URLSearchParams(TOKEN)}`, 'unreadable-answer'],
    ['no token', redirect({}), 'unreadable-answer'],
    ['a life that is no number', redirect({ ...TOKEN, expires_in: 'soon' }), 'unreadable-answer'],
    ['the person who declines', redirect({ error: 'access_denied' }), 'consent-refused'],
    ['the reading right left unticked', redirect({ ...TOKEN, scope: 'openid' }), 'consent-refused'],
    ['nobody signed in', redirect({ error: 'login_required' }), 'expired-token'],
    ['a question for the person', redirect({ error: 'interaction_required' }), 'expired-token'],
    ['a right taken back', redirect({ error: 'consent_required' }), 'revoked-grant'],
    ['an error in the query', `${REDIRECT}?error=access_denied&state=${STATE}`, 'consent-refused'],
    ['an unknown error', redirect({ error: 'server_error' }), 'unreadable-answer'],
    ['no address', 'oops', 'unreadable-answer'],
  ])('tells %s', (_what, address, code) => {
    expect(failureOf(address).code).toBe(code);
  });

  it('never names the token in a failure', () => {
    const { message, details } = failureOf(redirect({ ...TOKEN, expires_in: '-1' }));
    expect(JSON.stringify({ message, details })).not.toContain('ya29');
  });
});

describe('authorisationAddress', () => {
  const ask = { clientId: 'id.apps.googleusercontent.com', redirectUrl: REDIRECT, scope: READING_SCOPE, state: STATE };

  it('asks for reading alone, with the state', () => {
    const { host, searchParams } = new URL(authorisationAddress({ ...ask, mode: 'interactive', hint: null }));
    expect(host).toBe('accounts.google.com');
    expect(searchParams.get('scope')?.split(' ').toSorted()).toEqual([READING_SCOPE, 'openid']);
    expect(searchParams.get('state')).toBe('state-1');
    expect(searchParams.get('response_type')).toBe('token');
    expect(searchParams.get('redirect_uri')).toBe(REDIRECT);
    expect(searchParams.has('login_hint')).toBe(false);
    // A right that was given for another use is not joined.
    expect(searchParams.has('include_granted_scopes')).toBe(false);
  });

  it('renews without a question, for the account of before', () => {
    const { searchParams } = new URL(authorisationAddress({ ...ask, mode: 'silent', hint: '110' }));
    expect(searchParams.get('prompt')).toBe('none');
    expect(searchParams.get('login_hint')).toBe('110');
  });
});
