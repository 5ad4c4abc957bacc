import { describe, expect, it } from 'vitest';
import type { KeptGrant } from '@/lib/platform/google-grant';
import { noteRight } from '@/lib/platform/note-right';
import { memoryTokens } from '../../memory-tokens';

const REDIRECT = 'https://abc.chromiumapp.org/';
const EDIT = 'https://www.googleapis.com/auth/analytics.edit';
const GIVEN = { access_token: 'new', expires_in: '3600', scope: `openid ${EDIT}` };

/** The right to write notes, where Google's window answers so. */
function rightWith(answers: readonly Record<string, string>[], given: KeptGrant | null = null) {
  let kept = given;
  const left = [...answers];
  const asked: URL[] = [];
  const right = noteRight({
    identity: {
      redirectUrl: () => REDIRECT,
      authorise: async (address) => {
        const url = new URL(address);
        asked.push(url);
        return `${REDIRECT}#${new URLSearchParams({ ...left.shift(), state: url.searchParams.get('state') ?? '' })}`;
      },
    },
    tokens: memoryTokens(),
    fetch: async () => Response.json({ sub: '42' }),
    now: () => new Date('2026-11-21T12:00:00Z'),
    clientId: async () => 'client',
    kept: { read: async () => kept, write: async (next) => void (kept = next) },
  });
  return { right, asked, kept: () => kept };
}

describe('the right to write notes', () => {
  it('is asked for by itself, and joined to no other', async () => {
    const { right, asked, kept } = rightWith([GIVEN]);
    await right.connect();
    expect(asked[0]?.searchParams.get('scope')?.split(' ')).toEqual(['openid', EDIT]);
    expect(asked[0]?.searchParams.has('include_granted_scopes')).toBe(false);
    expect(kept()).not.toBeNull();
    expect(await right.token()).toBe('new');
  });

  it('is none where its box was left unticked, or the window closed', async () => {
    const unticked = rightWith([{ ...GIVEN, scope: 'openid' }]);
    await expect(unticked.right.connect()).rejects.toMatchObject({ code: 'note-declined' });
    const closed = rightWith([{ error: 'access_denied' }]);
    await expect(closed.right.connect()).rejects.toMatchObject({ code: 'note-declined' });
    expect([unticked.kept(), closed.kept()]).toEqual([null, null]);
  });

  it('is known to be gone where Google gives no token without the person, and is called by its own name', async () => {
    const { right, kept } = rightWith([{ error: 'interaction_required' }], { since: '2026-11-01', hint: null });
    await expect(right.token()).rejects.toMatchObject({ code: 'note-declined', retry: { when: 'after-action' } });
    expect(kept()).toMatchObject({ revoked: true });
    await expect(rightWith([]).right.token()).rejects.toMatchObject({ code: 'note-declined' });
  });
});
