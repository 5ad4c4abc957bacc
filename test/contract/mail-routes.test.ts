/** Our messages in the mailboxes of others: what arrives there is read back by a MIME parser of others. */
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gmailDraft, gmailSend } from '@/lib/deliver/gmail';
import type { MailRoute } from '@/lib/deliver/mail-route';
import { type Email, mimeMessage } from '@/lib/deliver/mime';
import { outlookDraft } from '@/lib/deliver/outlook';
import { type MailAccess, sendMail } from '@/lib/deliver/send-mail';
import { type Emulator, startEmulator } from '../emulator/emulator';
import { gmailRoutes } from '../emulator/gmail';
import { graphRoutes } from '../emulator/graph';
import { Mailbox } from '../emulator/mailbox';

const EMAIL: Email = {
  subject: 'Octobre : le trafic monte, le chiffre d’affaires ne suit pas 📉',
  to: [{ name: 'Sacha Écuyer', address: 'sacha@example.org' }],
  html: '<p>Ça plafonne : « 0,0 % ».</p><img src="cid:chart-1@plateau" alt="À plat">',
  text: 'Ça plafonne : « 0,0 % ».',
  images: [
    { cid: 'chart-1@plateau', png: Uint8Array.from({ length: 9000 }, (_, at) => (at * 31) % 256), alt: 'À plat' },
  ],
};
const MIME = mimeMessage(EMAIL, 'mailbox');
const ROUTES: [string, MailRoute, 'sent' | 'drafts'][] = [
  ['gmail-send', gmailSend, 'sent'],
  ['gmail-draft', gmailDraft, 'drafts'],
  ['outlook-draft', outlookDraft, 'drafts'],
];
const NOW = new Date('2026-11-22T10:00:00Z');

let emulator: Emulator;
const mailbox = new Mailbox();

beforeAll(async () => {
  emulator = await startEmulator({
    properties: [],
    now: () => NOW,
    routes: (identity) => [...gmailRoutes(identity, mailbox), ...graphRoutes(identity, mailbox)],
  });
});
beforeEach(() => {
  mailbox.empty();
  emulator.reset();
});
afterAll(() => emulator.stop());

/** Every host is the emulator. */
const reach: typeof fetch = async (input, init) => {
  const asked = new Request(input, init);
  const { pathname, search } = new URL(asked.url);
  const body = asked.method === 'POST' ? await asked.text() : undefined;
  return fetch(`${emulator.origin}${pathname}${search}`, {
    method: asked.method,
    headers: asked.headers,
    ...(body !== undefined && { body }),
    ...(asked.signal && { signal: asked.signal }),
  });
};

function access(route: MailRoute, more: Partial<MailAccess> = {}): MailAccess {
  const token = emulator.identity.grant([route.scope]);
  return { token: async () => token, fetch: reach, now: () => NOW, pause: () => 0, ...more };
}
const post = { path: /messages|drafts/ };
const posts = () => emulator.requests.filter(({ method }) => method === 'POST');
const held = () => mailbox.sent.length + mailbox.drafts.length;
const failing = (code: string) => expect.objectContaining({ name: 'PlateauError', code });

describe.each(ROUTES)('%s', (_, route, place) => {
  it('puts the message there as it was written, and says where it is', async () => {
    const seen = await sendMail(route, MIME, access(route));
    expect(new URL(seen).protocol).toBe('https:');
    expect([mailbox.sent.length, mailbox.drafts.length]).toEqual(place === 'sent' ? [1, 0] : [0, 1]);
    const read = await PostalMime.parse(mailbox[place][0] ?? '');
    expect(read.subject).toBe(EMAIL.subject);
    expect(read.to).toMatchObject([{ name: 'Sacha Écuyer', address: 'sacha@example.org' }]);
    expect(read.html?.trim()).toBe(EMAIL.html);
    expect(read.text?.trim()).toBe(EMAIL.text);
    expect(read.attachments).toMatchObject([{ contentId: '<chart-1@plateau>', related: true }]);
    expect(read.headers.map(({ key }) => key)).not.toContain('x-unsent');
  });

  it('says that the right is missing, and does not try again', async () => {
    const token = emulator.identity.grant(['openid']);
    await expect(sendMail(route, MIME, access(route, { token: async () => token }))).rejects.toThrow(
      failing('mail-scope-missing'),
    );
    expect(posts()).toHaveLength(1);
    expect(held()).toBe(0);
  });

  it('takes a new token for one that ran out, once', async () => {
    const old = emulator.identity.grant([route.scope]);
    emulator.identity.expire(old);
    const fresh = emulator.identity.grant([route.scope]);
    await sendMail(route, MIME, access(route, { token: async () => old, renew: async () => fresh }));
    expect(posts().map(({ status }) => status >= 400)).toEqual([true, false]);
    expect(held()).toBe(1);
    await expect(
      sendMail(route, MIME, access(route, { token: async () => old, renew: async () => old })),
    ).rejects.toThrow(failing('mail-scope-missing'));
    expect(posts()).toHaveLength(4);
  });

  it('waits when asked to, then sends once', async () => {
    emulator.fail({ ...post, status: 429, message: 'User-rate limit exceeded.' });
    await sendMail(route, MIME, access(route));
    expect(held()).toBe(1);
  });

  it('does not wait for an hour: it says when to come back', async () => {
    emulator.fail({ ...post, status: 429, message: 'Too many.', headers: { 'retry-after': '3600' } });
    await expect(sendMail(route, MIME, access(route))).rejects.toMatchObject({
      code: 'mail-quota',
      retry: { when: 'later', at: '2026-11-22T11:00:00.000Z' },
    });
    expect(held()).toBe(0);
  });

  it('gives up on a mailbox that goes on refusing', async () => {
    emulator.fail({ ...post, status: 429, times: 9 });
    await expect(sendMail(route, MIME, access(route))).rejects.toThrow(failing('mail-quota'));
    expect(posts()).toHaveLength(3);
  });

  it.each([
    ['hangs up', { status: 0, hangUp: true }],
    ['breaks down', { status: 500 }],
    ['is behind a gateway that gave up', { status: 504, html: '<h1>Gateway Timeout</h1>' }],
  ])('is not sure of a mailbox that %s, and sends no second time', async (_what, fault) => {
    emulator.fail({ ...post, ...fault });
    await expect(sendMail(route, MIME, access(route))).rejects.toThrow(failing('mail-unclear'));
    expect(posts()).toHaveLength(1);
    // It was right not to be: the message is there.
    expect(held()).toBe(1);
  });

  it('is not sure of a mailbox that stays silent', async () => {
    emulator.fail({ ...post, status: 0, silent: true });
    await expect(sendMail(route, MIME, access(route, { timeout: 300 }))).rejects.toThrow(failing('mail-unclear'));
    expect(posts()).toHaveLength(1);
  });

  it('knows that nothing left without a network', async () => {
    const down: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(sendMail(route, MIME, access(route, { fetch: down }))).rejects.toThrow(failing('mail-offline'));
  });

  it('holds back what is too heavy, and believes a mailbox that finds it so', async () => {
    await expect(sendMail({ ...route, mostBytes: 1000 }, MIME, access(route))).rejects.toThrow(
      failing('mail-too-large'),
    );
    expect(emulator.requests).toHaveLength(0);
    emulator.fail({ ...post, status: 413, html: 'Request Entity Too Large' });
    await expect(sendMail(route, MIME, access(route))).rejects.toThrow(failing('mail-too-large'));
  });

  it('lets no token and no word of the message into the failure', async () => {
    const sending = sendMail(route, MIME, access(route, { token: async () => 'ya29.secret' }));
    const failure = await sending.catch((error: unknown) => error);
    expect(JSON.stringify([failure, String(failure)])).not.toMatch(/ya29|plafonne/);
  });
});

it('says that a mailbox refused a message without an addressee', async () => {
  const { to: _to, ...nobody } = EMAIL;
  await expect(sendMail(gmailSend, mimeMessage(nobody, 'mailbox'), access(gmailSend))).rejects.toMatchObject({
    code: 'mail-refused',
    message: expect.stringContaining('Recipient address required'),
  });
});
