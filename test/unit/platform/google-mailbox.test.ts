import { describe, expect, it, vi } from 'vitest';
import type { KeptGrant } from '@/lib/platform/google-grant';
import { googleMailbox } from '@/lib/platform/google-mailbox';
import { memoryTokens } from '../../memory-tokens';

const REDIRECT = 'https://abc.chromiumapp.org/';
const MIME = 'To: sacha@example.com\r\n\r\nBonjour';

/** A mailbox whose silent renewals Google answers so. */
function mailboxWith(answers: readonly Record<string, string>[]) {
  let grant: KeptGrant | null = { since: '2026-11-01T00:00:00Z', hint: null };
  const left = [...answers];
  const sent = vi.fn<typeof fetch>(async () => Response.json({ id: '19ab' }));
  const mailbox = googleMailbox({
    identity: {
      redirectUrl: () => REDIRECT,
      authorise: async (address) => {
        const state = new URL(address).searchParams.get('state') ?? '';
        return `${REDIRECT}#${new URLSearchParams({ ...left.shift(), state })}`;
      },
    },
    tokens: memoryTokens(),
    fetch: sent,
    now: () => new Date('2026-11-21T12:00:00Z'),
    clientId: async () => 'client',
    kept: {
      read: async () => grant,
      write: async (kept) => {
        grant = kept;
      },
    },
  });
  const posts = () => sent.mock.calls.filter(([, init]) => init?.method === 'POST');
  return { mailbox, posts, kept: () => grant };
}

describe('the mailbox', () => {
  it.each(['interaction_required', 'consent_required'])(
    'asks for its own right again, not for that to read, where Google answers %s',
    async (error) => {
      const { mailbox, posts, kept } = mailboxWith([{ error }]);
      await expect(mailbox.send(MIME)).rejects.toMatchObject({
        code: 'mail-scope-missing',
        retry: { when: 'after-action' },
      });
      expect(posts()).toEqual([]);
      expect(kept()).toMatchObject({ revoked: true });
    },
  );

  it('takes that back as soon as a renewal goes well', async () => {
    const token = { access_token: 'new', expires_in: '3600', scope: 'https://www.googleapis.com/auth/gmail.send' };
    const { mailbox, posts, kept } = mailboxWith([{ error: 'interaction_required' }, token]);
    await mailbox.send(MIME).catch(() => undefined);
    await mailbox.send(MIME);
    expect(posts()).toHaveLength(1);
    expect(kept()).toEqual({ since: '2026-11-01T00:00:00Z', hint: null });
  });
});
