import { describe, expect, it } from 'vitest';
import { codeOf, setUp } from './grant-setting';

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
