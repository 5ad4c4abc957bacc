import { describe, expect, it, vi } from 'vitest';
import { PlateauError } from '@/lib/model/failure';
import { createGrant, type KeptGrant } from '@/lib/platform/google-grant';
import type { Identity } from '@/lib/platform/identity';
import { READING_SCOPE } from '@/lib/platform/oauth-request';
import { memoryTokens } from '@/lib/platform/token-store';

const REDIRECT = 'https://abc.chromiumapp.org/';

/** Google's window, answering each request with a fresh token, or with the error that is set. */
function google() {
  const asked: URL[] = [];
  let error: string | null = null;
  const identity: Identity = {
    redirectUrl: () => REDIRECT,
    async authorise(address) {
      const url = new URL(address);
      asked.push(url);
      const state = url.searchParams.get('state') ?? '';
      const answer =
        error === null
          ? { state, access_token: `token-${asked.length}`, expires_in: '3600', scope: READING_SCOPE }
          : { state, error };
      return `${REDIRECT}#${new URLSearchParams(answer)}`;
    },
  };
  return {
    identity,
    asked,
    refuse: (reason: string | null) => {
      error = reason;
    },
  };
}

function setUp({ clientId = 'id', kept = null }: { clientId?: string | null; kept?: KeptGrant | null } = {}) {
  let grantKept = kept;
  let time = Date.parse('2026-11-21T10:00:00Z');
  const window = google();
  const fetch = vi.fn(async (address: string | URL | Request) =>
    Response.json(String(address).includes('/tokeninfo') ? { sub: '110', scope: READING_SCOPE } : {}),
  );
  const tokens = memoryTokens();
  const grant = createGrant({
    identity: window.identity,
    tokens,
    fetch,
    now: () => new Date(time),
    clientId: async () => clientId,
    scope: READING_SCOPE,
    kept: {
      read: async () => grantKept,
      write: async (next) => {
        grantKept = next;
      },
    },
  });
  return {
    grant,
    window,
    fetch,
    tokens,
    kept: () => grantKept,
    pass: (minutes: number) => {
      time += minutes * 60_000;
    },
  };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof PlateauError ? error.code : String(error)),
  );

describe('a grant', () => {
  it('is asked for once, and its token serves for an hour', async () => {
    const { grant, window, pass } = setUp();
    await grant.connect();
    expect(await grant.token()).toBe('token-1');
    pass(57);
    expect(await grant.token()).toBe('token-1');
    expect(window.asked).toHaveLength(1);
  });

  it('is renewed in silence shortly before its token ends', async () => {
    const { grant, window, pass } = setUp();
    await grant.connect();
    pass(59);
    expect(await grant.token()).toBe('token-2');
    expect(window.asked[1]?.searchParams.get('prompt')).toBe('none');
  });

  it('renews once for all who wait', async () => {
    const { grant, window, pass } = setUp();
    await grant.connect();
    pass(61);
    expect(await Promise.all([grant.token(), grant.token(), grant.token()])).toEqual(['token-2', 'token-2', 'token-2']);
    expect(window.asked).toHaveLength(2);
  });

  it('uses another state for each request', async () => {
    const { grant, window } = setUp();
    await grant.connect();
    await grant.renew();
    const [first, second] = window.asked.map((url) => url.searchParams.get('state'));
    expect(first).not.toBe(second);
  });

  it('says that the access expired when its time is over and Google wants to see the person', async () => {
    const { grant, window, pass } = setUp();
    await grant.connect();
    pass(61);
    window.refuse('interaction_required');
    expect(await codeOf(grant.token())).toBe('expired-token');
  });

  it('says that it was revoked when Google refused the token before its time', async () => {
    const { grant, window, pass } = setUp();
    await grant.connect();
    pass(10);
    window.refuse('interaction_required');
    expect(await codeOf(grant.renew())).toBe('revoked-grant');
  });

  it('says so to all who were refused at once, and at every later try', async () => {
    const { grant, window, pass } = setUp();
    await grant.connect();
    window.refuse('interaction_required');
    expect(await Promise.all([codeOf(grant.renew()), codeOf(grant.renew())])).toEqual([
      'revoked-grant',
      'revoked-grant',
    ]);
    pass(24 * 60);
    expect(await codeOf(grant.token())).toBe('revoked-grant');
  });

  it('is sound again once Google renews it or the person gives it anew', async () => {
    const { grant, window, kept } = setUp();
    await grant.connect();
    window.refuse('interaction_required');
    expect(await codeOf(grant.renew())).toBe('revoked-grant');
    expect(kept()?.revoked).toBe(true);
    window.refuse(null);
    expect(await codeOf(grant.token())).toBe('none');
    expect(kept()).not.toHaveProperty('revoked');
  });

  it('is renewed for the account that gave it', async () => {
    const { grant, window, kept } = setUp();
    await grant.connect();
    expect(kept()?.hint).toBe('110');
    await grant.renew();
    expect(window.asked[1]?.searchParams.get('login_hint')).toBe('110');
  });

  it('does without knowing the account', async () => {
    const { grant, fetch, kept } = setUp();
    fetch.mockRejectedValue(new TypeError('Failed to fetch'));
    await grant.connect();
    expect(kept()).toEqual({ since: '2026-11-21T10:00:00.000Z', hint: null });
  });

  it('survives a start of the browser, which forgets the token', async () => {
    const { grant, window } = setUp({ kept: { since: '2026-11-01T00:00:00Z', hint: '110' } });
    expect(await grant.token()).toBe('token-1');
    expect(window.asked[0]?.searchParams.get('login_hint')).toBe('110');
  });

  it('is never asked for behind the back of someone who gave none', async () => {
    const { grant, window } = setUp();
    expect(await codeOf(grant.token())).toBe('not-connected');
    expect(window.asked).toHaveLength(0);
  });

  it('needs a client id', async () => {
    expect(await codeOf(setUp({ clientId: null }).grant.connect())).toBe('no-client-id');
  });

  it('keeps nothing when the person declines', async () => {
    const { grant, window, kept, tokens } = setUp();
    window.refuse('access_denied');
    expect(await codeOf(grant.connect())).toBe('consent-refused');
    expect(kept()).toBeNull();
    expect(await tokens.read()).toBeNull();
  });

  it('is given back to Google and forgotten here', async () => {
    const { grant, fetch, kept, tokens } = setUp();
    await grant.connect();
    await grant.disconnect();
    expect(String(fetch.mock.lastCall?.[0])).toBe('https://oauth2.googleapis.com/revoke');
    expect(kept()).toBeNull();
    expect(await tokens.read()).toBeNull();
  });

  it('is forgotten here even where Google cannot be reached', async () => {
    const { grant, fetch, kept } = setUp();
    await grant.connect();
    fetch.mockRejectedValue(new TypeError('Failed to fetch'));
    await grant.disconnect();
    expect(kept()).toBeNull();
  });
});
