import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserAccountTokens } from '@/lib/platform/account-tokens';
import { browser } from '@/lib/platform/browser';

const SCOPE = 'https://www.googleapis.com/auth/analytics.readonly';

/** Chrome's identity, answering so. */
function withIdentity(getAuthToken: (details: object) => Promise<{ token?: string }>) {
  const removeCachedAuthToken = vi.fn(async () => undefined);
  vi.spyOn(browser, 'identity', 'get').mockReturnValue({ getAuthToken, removeCachedAuthToken } as never);
  vi.stubEnv('WXT_GOOGLE_EXTENSION_CLIENT_ID', 'client');
  return removeCachedAuthToken;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('the tokens of the browser’s account', () => {
  it('are not asked for in a build without their kind of client', () => {
    withIdentity(async () => ({ token: 'a' }));
    vi.stubEnv('WXT_GOOGLE_EXTENSION_CLIENT_ID', '');
    expect(browserAccountTokens()).toBeNull();
  });

  it('are asked for one right at a time, in silence where it was given before, and forgotten', async () => {
    const getAuthToken = vi.fn(async () => ({ token: 'a' }));
    const removeCachedAuthToken = withIdentity(getAuthToken);
    const account = browserAccountTokens();
    expect(await account?.token(SCOPE, 'interactive')).toBe('a');
    expect(getAuthToken.mock.calls).toEqual([[{ interactive: false, scopes: [SCOPE] }]]);
    await account?.forget('a');
    expect(removeCachedAuthToken).toHaveBeenCalledWith({ token: 'a' });
  });

  it('open the browser’s own question where somebody is signed in and has not given the right yet', async () => {
    withIdentity(async (details) => {
      if ('interactive' in details && details.interactive === true) return { token: 'b' };
      throw new Error('OAuth2 not granted or revoked.');
    });
    expect(await browserAccountTokens()?.token(SCOPE, 'interactive')).toBe('b');
  });

  it.each([
    ['The user is not signed in.', '', 'interactive', null],
    ['The user is not signed in.', '', 'silent', null],
    ['bad client id: client', '', 'interactive', null],
    ['This API is not supported on Microsoft Edge.', '', 'interactive', null],
    ['OAuth2 not granted or revoked.', '', 'silent', 'expired-token'],
    ['OAuth2 not granted or revoked.', 'The user did not approve access.', 'interactive', 'consent-refused'],
    ['OAuth2 not granted or revoked.', 'Authorization page could not be loaded.', 'interactive', null],
  ] as const)('"%s", then "%s" (%s) means %s', async (silently, aloud, mode, told) => {
    withIdentity((details) =>
      Promise.reject(new Error('interactive' in details && details.interactive === true ? aloud : silently)),
    );
    const asked = browserAccountTokens()?.token(SCOPE, mode);
    expect(
      await asked?.then(
        (token) => token,
        (error: { code: string }) => error.code,
      ),
    ).toBe(told);
  });
});
