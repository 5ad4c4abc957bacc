/** From the click to the draft in Outlook, over HTTP: Microsoft's sign-in, its silent renewals and its refusals. */
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, it } from 'vitest';
import { mimeMessage } from '@/lib/deliver/mime';
import { PlateauError } from '@/lib/model/failure';
import type { KeptGrant } from '@/lib/platform/google-grant';
import type { Identity } from '@/lib/platform/identity';
import { microsoftMailbox } from '@/lib/platform/microsoft-mailbox';
import { memoryTokens } from '../memory-tokens';
import { type Emulator, startEmulator } from '../emulator/emulator';
import { graphRoutes } from '../emulator/graph';
import { Mailbox } from '../emulator/mailbox';
import { MicrosoftSignIn } from '../emulator/microsoft';

const REDIRECT = 'https://abcdef.chromiumapp.org/';
const MIME = mimeMessage({ subject: 'Octobre : à plat', html: '<p>a</p>', text: 'a', images: [] }, 'mailbox');
let emulator: Emulator | null = null;
afterEach(() => emulator?.stop());

async function setUp({ clientId = 'client', origin = 'chrome-extension://abcdef' as string | null } = {}) {
  let time = Date.parse('2026-11-25T07:00:00Z');
  const now = () => new Date(time);
  const held = new Mailbox();
  let signIn: MicrosoftSignIn | undefined;
  const started = await startEmulator({
    properties: [],
    now,
    routes: (identity) => {
      signIn = new MicrosoftSignIn(identity, now);
      return [...graphRoutes(identity, held), ...signIn.routes()];
    },
  });
  emulator = started;
  const here = (address: string) => {
    const { pathname, search } = new URL(address);
    return `${started.origin}${pathname}${search}`;
  };
  /** As a browser does: to the host, with the extension's origin. */
  const reach: typeof fetch = async (input, init) => {
    const asked = new Request(input, init);
    const body = asked.method === 'POST' ? await asked.text() : undefined;
    const headers = new Headers(asked.headers);
    if (origin !== null) headers.set('origin', origin);
    return fetch(here(asked.url), { method: asked.method, headers, ...(body !== undefined && { body }) });
  };
  let decision = 'approve';
  const windows: string[] = [];
  let tamper = (location: string) => location;
  const identity: Identity = {
    redirectUrl: () => REDIRECT,
    async authorise(address, mode) {
      windows.push(mode);
      const answer = await fetch(here(address), {
        redirect: 'manual',
        ...(mode === 'interactive' && { method: 'POST', body: new URLSearchParams({ decision }) }),
      });
      return tamper(answer.headers.get('location') ?? '');
    },
  };
  const tokens = memoryTokens();
  let kept: KeptGrant | null = null;
  const mailbox = microsoftMailbox({
    identity,
    tokens,
    fetch: reach,
    now,
    clientId: async () => clientId || null,
    kept: {
      read: async () => kept,
      write: async (next) => {
        kept = next;
      },
    },
  });
  return {
    mailbox,
    held,
    tokens,
    windows,
    kept: () => kept,
    signIn: signIn as MicrosoftSignIn,
    decline: () => void (decision = 'refuse'),
    tamper: (change: typeof tamper) => void (tamper = change),
    pass: (hours: number) => void (time += hours * 3_600_000),
  };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof PlateauError ? error.code : String(error)),
  );

describe('the sign-in with Microsoft', () => {
  it('leads from one consent to a draft, and keeps no token outside of the session', async () => {
    const { mailbox, held, kept } = await setUp();
    await mailbox.connect();
    expect(new URL(await mailbox.send(MIME)).hostname).toBe('outlook.office365.com');
    expect((await PostalMime.parse(held.drafts[0] ?? '')).subject).toBe('Octobre : à plat');
    expect(held.sent).toEqual([]);
    expect(kept()).toEqual({ since: '2026-11-25T07:00:00.000Z', hint: 'sacha@example.com' });
  });

  it('renews by refresh token for a day, each one used once, and in silence after that', async () => {
    const { mailbox, held, tokens, windows, pass } = await setUp();
    await mailbox.connect();
    const first = (await tokens.read())?.refreshToken;
    pass(2);
    await mailbox.send(MIME);
    const second = (await tokens.read())?.refreshToken;
    expect(second).not.toBe(first);
    pass(2);
    await mailbox.send(MIME);
    expect(windows).toEqual(['interactive']);
    pass(24);
    await mailbox.send(MIME);
    expect(windows).toEqual(['interactive', 'silent']);
    expect(held.drafts).toHaveLength(3);
  });

  it('goes on after a start of the browser, which forgets the tokens', async () => {
    const { mailbox, held, tokens, windows } = await setUp();
    await mailbox.connect();
    await tokens.write(null);
    await mailbox.send(MIME);
    expect(windows).toEqual(['interactive', 'silent']);
    expect(held.drafts).toHaveLength(1);
  });

  it('wants the person back where Microsoft does: signed out, another account, consent withdrawn', async () => {
    const { mailbox, held, tokens, signIn, pass } = await setUp();
    await mailbox.connect();
    signIn.account = 'somebody@example.com';
    await tokens.write(null);
    expect(await codeOf(mailbox.send(MIME))).toBe('mail-scope-missing');
    signIn.account = null;
    expect(await codeOf(mailbox.send(MIME))).toBe('mail-scope-missing');
    await mailbox.connect();
    signIn.consented.clear();
    pass(2);
    expect(await codeOf(mailbox.send(MIME))).toBe('mail-scope-missing');
    expect(held.drafts).toEqual([]);
  });

  it('keeps nothing when the person declines', async () => {
    const { mailbox, tokens, kept, decline } = await setUp();
    decline();
    expect(await codeOf(mailbox.connect())).toBe('mail-declined');
    expect([kept(), await tokens.read()]).toEqual([null, null]);
  });

  it('takes no answer to another request', async () => {
    const { mailbox, kept, tamper } = await setUp();
    tamper((location) => location.replace(/state=[^&]+/, 'state=other'));
    expect(await codeOf(mailbox.connect())).toBe('unreadable-answer');
    expect(kept()).toBeNull();
  });

  it('redeems no code that somebody else asked for', async () => {
    const mine = await setUp();
    let stolen = '';
    mine.tamper((location) => {
      stolen ||= new URLSearchParams(new URL(location).hash.slice(1)).get('code') ?? '';
      return location.replace(/code=[^&]+/, `code=${stolen}`);
    });
    await mine.mailbox.connect();
    expect(await codeOf(mine.mailbox.connect())).toBe('mail-scope-missing');
  });

  it('is forgotten here at once', async () => {
    const { mailbox, tokens, kept, windows } = await setUp();
    await mailbox.connect();
    await mailbox.forget();
    expect([kept(), await tokens.read()]).toEqual([null, null]);
    expect(await codeOf(mailbox.send(MIME))).toBe('mail-scope-missing');
    expect(windows).toEqual(['interactive']);
  });

  it('says what is amiss with the application: no client id, or one that is not registered as it must be', async () => {
    expect(await codeOf((await setUp({ clientId: '' })).mailbox.connect())).toBe('mail-no-client');
    await emulator?.stop();
    expect(await codeOf((await setUp({ origin: null })).mailbox.connect())).toBe('mail-sign-in-refused');
  });

  it('says that nobody answers', async () => {
    const { mailbox, kept } = await setUp();
    emulator?.fail({ path: /token/, status: 503, html: 'Service Unavailable' });
    expect(await codeOf(mailbox.connect())).toBe('mail-offline');
    expect(kept()).toBeNull();
  });
});
