/** Mail by SMTP, against a real server with TLS and a password. */
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverOnce, type Receipts } from '@/lib/deliver/deliver-once';
import { mimeMessage } from '@/lib/deliver/mime';
import { type SmtpServer, smtpMailbox } from '@/lib/headless/mail/smtp';
import type { Receipt } from '@/lib/model/receipt';
import { hasSmtpServer, type MailServer, startMailServer } from './smtp-server';

const MIME = mimeMessage(
  {
    subject: 'Été : le trafic monte',
    from: { name: 'Sacha', address: 'sacha@shop.example' },
    to: [{ name: 'Paul', address: 'paul@shop.example' }],
    html: '<p>Le mois est prêt, réuni en une page.</p>',
    text: 'Le mois est prêt.\n.\nUne ligne avec un seul point ne finit pas le message.',
    images: [],
  },
  'mailbox',
);
const to = (...addresses: string[]) => ({
  from: { address: 'sacha@shop.example' },
  to: addresses.map((address) => ({ address })),
});

describe.skipIf(!hasSmtpServer()).each(['starttls', 'implicit'] as const)('SMTP with %s TLS', (tls) => {
  let server: MailServer;
  let known: SmtpServer;

  beforeAll(async () => {
    server = await startMailServer(tls);
    const { port, authorities } = server;
    known = { host: 'localhost', port, tls, user: 'sacha', password: 'secret', authorities };
  });

  afterAll(() => server?.stop());

  const codeOf = (sending: Promise<unknown>) =>
    sending.then(
      () => 'sent',
      (error: { code: string }) => error.code,
    );

  it('delivers a message as it is, behind TLS, to those who are to get it', async () => {
    await smtpMailbox(known).send(MIME, to('paul@shop.example', 'lea@shop.example'));
    const [taken] = server.taken();
    expect(taken).toMatchObject({
      from: 'sacha@shop.example',
      to: ['paul@shop.example', 'lea@shop.example'],
      secure: true,
    });
    const email = await PostalMime.parse(taken?.mime ?? '');
    expect(email.subject).toBe('Été : le trafic monte');
    expect(email.text).toContain('un seul point ne finit pas');
    expect(email.html).toContain('réuni en une page');
  });

  it('checks the way without sending anything', async () => {
    const before = server.taken().length;
    await smtpMailbox(known).check();
    expect(server.taken()).toHaveLength(before);
  });

  it.each([
    ['a wrong password', { password: 'wrong' }, 'paul@shop.example', 'mail-login-refused'],
    ['a certificate that nobody vouches for', { authorities: undefined }, 'paul@shop.example', 'mail-not-secure'],
    ['a name that the certificate does not bear', { host: '127.0.0.1' }, 'paul@shop.example', 'mail-not-secure'],
    ['a recipient who is refused', {}, 'paul@refused.example', 'mail-refused'],
    ['a mailbox that is full', {}, 'paul@full.example', 'mail-full'],
    ['a mailbox that is full for now', {}, 'paul@filling.example', 'mail-full'],
    ['a message that is too big', {}, 'paul@large.example', 'mail-too-large'],
    ['a server that wants to be asked later', {}, 'paul@busy.example', 'mail-quota'],
    ['a server that is not there', { port: 1 }, 'paul@shop.example', 'mail-offline'],
    ['a host that does not exist', { host: 'nowhere.invalid' }, 'paul@shop.example', 'mail-offline'],
  ] as const)('tells %s, and nothing has left', async (_case, change, address, code) => {
    const before = server.taken().length;
    const { authorities, ...rest } = { ...known, ...change };
    const mailbox = smtpMailbox({ ...rest, ...(authorities === undefined ? {} : { authorities }) });
    expect(await codeOf(mailbox.send(MIME, to(address)))).toBe(code);
    expect(server.taken()).toHaveLength(before);
  });

  it('tells who was refused where the others have the message', async () => {
    const before = server.taken().length;
    const sending = smtpMailbox(known).send(MIME, to('paul@shop.example', 'lea@full.example'));
    await expect(sending).rejects.toMatchObject({
      code: 'mail-partly-refused',
      details: { value: 'lea@full.example' },
    });
    expect(server.taken().at(-1)?.to).toEqual(['paul@shop.example']);
    expect(server.taken()).toHaveLength(before + 1);
  });

  it('speaks in the clear with nobody', async () => {
    const other = tls === 'implicit' ? 'starttls' : 'implicit';
    expect(
      await codeOf(
        smtpMailbox({ ...known, tls: other }, { step: 2000, end: 2000 }).send(MIME, to('paul@shop.example')),
      ),
    ).not.toBe('sent');
  });

  it('is not sure of a message whose line was cut after it was handed over, and sends it no second time', async () => {
    const kept = new Map<string, Receipt>();
    const receipts: Receipts = {
      read: async (key) => kept.get(key) ?? null,
      async writeNew(receipt) {
        if (kept.has(receipt.key)) return false;
        kept.set(receipt.key, receipt);
        return true;
      },
      write: async (receipt) => void kept.set(receipt.key, receipt),
      remove: async (key) => void kept.delete(key),
    };
    const draft = {
      propertyId: '1',
      kind: 'monthly',
      period: { from: '2026-10-01', to: '2026-10-31' },
      language: 'fr',
    } as const;
    const deliver = (address: string) =>
      deliverOnce(
        { draft, edition: 'boss', way: 'smtp', to: address, at: '2026-11-04T07:00:00Z' },
        receipts,
        () => smtpMailbox(known).send(MIME, to(address)),
        (_key, work) => work(),
      );
    const before = server.taken().length;
    expect(await codeOf(deliver('paul@busy.example'))).toBe('mail-quota');
    expect(await codeOf(deliver('paul@cut.example'))).toBe('mail-unclear');
    expect(await deliver('paul@cut.example')).toMatchObject({ outcome: 'unclear' });
    expect(server.taken()).toHaveLength(before + 1);
  });
});
