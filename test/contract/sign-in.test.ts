import https from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '@/test/emulator/emulator';
import { ANALYTICS_SCOPE } from '@/test/emulator/identity';

const REDIRECT = 'https://abcdef.chromiumapp.org/';
let now = new Date('2026-11-22T10:00:00Z');
let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({ now: () => now, properties: [] });
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.stop());

const authUrl = (more: Record<string, string> = {}) =>
  `${emulator.origin}/o/oauth2/v2/auth?${new URLSearchParams({
    client_id: 'client',
    redirect_uri: REDIRECT,
    response_type: 'token',
    scope: ANALYTICS_SCOPE,
    state: 's1',
    ...more,
  })}`;
const fragmentOf = (response: Response) =>
  Object.fromEntries(new URLSearchParams(new URL(response.headers.get('location') ?? REDIRECT).hash.slice(1)));
const follow = { redirect: 'manual' } as const;
const approve = (decision: string) => ({ ...follow, method: 'POST', body: new URLSearchParams({ decision }) });

describe('the emulated sign-in', () => {
  it('asks, gives a token, renews in silence, and forgets on revocation', async () => {
    expect(fragmentOf(await fetch(authUrl({ prompt: 'none' }), follow))).toMatchObject({
      error: 'interaction_required',
      state: 's1',
    });

    expect(await (await fetch(authUrl())).text()).toContain('id="approve"');
    const granted = fragmentOf(await fetch(authUrl(), approve('approve')));
    expect(granted).toMatchObject({ token_type: 'Bearer', expires_in: '3599', scope: ANALYTICS_SCOPE, state: 's1' });

    const silent = fragmentOf(await fetch(authUrl({ prompt: 'none' }), follow));
    expect(silent['access_token']).not.toBe(granted['access_token']);
    const call = () =>
      fetch(`${emulator.origin}/v1beta/accountSummaries`, {
        headers: { authorization: `Bearer ${silent['access_token']}` },
      });
    expect((await call()).status).toBe(200);

    expect((await fetch(`${emulator.origin}/revoke?token=${silent['access_token']}`, { method: 'POST' })).status).toBe(
      200,
    );
    expect((await call()).status).toBe(401);
    expect(fragmentOf(await fetch(authUrl({ prompt: 'none' }), follow))).toMatchObject({
      error: 'interaction_required',
    });
    expect((await fetch(`${emulator.origin}/revoke?token=unknown`, { method: 'POST' })).status).toBe(400);
  });

  it('takes no for an answer', async () => {
    expect(fragmentOf(await fetch(authUrl(), approve('refuse')))).toEqual({ error: 'access_denied', state: 's1' });
  });

  it('lets a token run out after an hour', async () => {
    const token = emulator.identity.grant();
    const headers = { authorization: `Bearer ${token}` };
    const describeToken = () => fetch(`${emulator.origin}/tokeninfo`, { method: 'POST', headers });
    expect(await (await describeToken()).json()).toMatchObject({ scope: ANALYTICS_SCOPE });
    now = new Date('2026-11-22T11:00:01Z');
    expect((await describeToken()).status).toBe(400);
  });

  it('refuses a token without the scope, with the reason', async () => {
    const token = emulator.identity.grant(['https://www.googleapis.com/auth/gmail.send']);
    const response = await fetch(`${emulator.origin}/v1beta/accountSummaries`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await response.json()).toMatchObject({
      error: { code: 403, status: 'PERMISSION_DENIED', details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }] },
    });
  });
});

describe('the emulator’s TLS face', () => {
  it('stands for each host by its name, and for that host alone', async () => {
    const secure = await startEmulator({ tls: true, properties: [] });
    const token = secure.identity.grant();
    const statusAt = (host: string, path: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const headers = { host, authorization: `Bearer ${token}` };
        https
          .get(
            { port: secure.port, host: '127.0.0.1', path, headers, servername: host, rejectUnauthorized: false },
            (response) => {
              response.resume();
              resolve(response.statusCode);
            },
          )
          .on('error', reject);
      });
    expect(await statusAt('analyticsadmin.googleapis.com', '/v1beta/accountSummaries')).toBe(200);
    expect(await statusAt('accounts.google.com', '/v1beta/accountSummaries')).toBe(404);
    expect(secure.requests.map(({ host, token: sent }) => [host, sent])).toEqual([
      ['analyticsadmin.googleapis.com', token],
      ['accounts.google.com', token],
    ]);
    await secure.stop();
  });
});
