/** `plateau run` with a mail server: each draft to whom it is meant, once, behind TLS. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '@/lib/headless/terminal';
import { type Emulator, startEmulator } from '../emulator/emulator';
import { lightProperties } from '../emulator/light-properties';
import { startRunner } from '../emulator/runner-process';
import { hasSmtpServer, type MailServer, startMailServer } from './smtp-server';

const AS_OF = '2026-11-19';

describe.skipIf(!hasSmtpServer())('a run that mails', () => {
  let folder: string;
  let emulator: Emulator;
  let server: MailServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plateau-mail-'));
    server = await startMailServer('starttls');
    emulator = await startEmulator({
      properties: lightProperties(2, '2026-11-22'),
      now: () => new Date('2026-11-22T12:00:00Z'),
    });
    const [first, second] = emulator.properties.map(({ property }) => property.id);
    await writeFile(join(folder, 'authorities.pem'), server.authorities);
    await writeFile(
      join(folder, 'plateau.json'),
      JSON.stringify({
        state: 'state',
        apiOrigin: emulator.origin,
        mail: {
          host: 'localhost',
          port: server.port,
          user: 'sacha',
          passwordEnv: 'MAIL_PASSWORD',
          authoritiesFile: 'authorities.pem',
          from: 'sacha@shop.example',
          to: 'paul@shop.example',
        },
        properties: [
          { id: first, language: 'fr', weekly: false },
          { id: second, language: 'en', monthly: false, to: 'lea@shop.example' },
        ],
      }),
    );
  });

  afterAll(async () => {
    await emulator?.stop();
    await server?.stop();
    await rm(folder, { recursive: true });
  });

  const run = (password: string) =>
    startRunner(['run', '--config', join(folder, 'plateau.json'), '--as-of', AS_OF, '--json'], {
      PLATEAU_ACCESS_TOKEN: emulator.identity.grant(),
      MAIL_PASSWORD: password,
    }).ended;

  it('says that the password is refused, and loses no draft', async () => {
    const { code, out } = await run('wrong');
    expect(code).toBe(EXIT.some);
    expect(out.match(/"mail-login-refused"/g)).toHaveLength(2);
    expect(out).not.toContain('wrong');
    expect(server.taken()).toEqual([]);
  });

  it('goes, once that is mended, to whom each draft is meant, once', async () => {
    expect((await run('secret')).code).toBe(EXIT.done);
    const taken = server.taken();
    expect(taken.map(({ to, secure }) => ({ to, secure }))).toEqual(
      expect.arrayContaining([
        { to: ['paul@shop.example'], secure: true },
        { to: ['lea@shop.example'], secure: true },
      ]),
    );
    expect(taken).toHaveLength(2);
    for (const { mime } of taken) {
      const email = await PostalMime.parse(mime);
      expect(email.from?.address).toBe('sacha@shop.example');
      expect(email.messageId).toMatch(/^<[0-9a-f]{32}@shop\.example>$/);
      expect(email.date).toBe('2026-11-22T12:00:00.000Z');
      expect(email.subject).not.toBe('');
      const header = (name: string) => email.headers.find(({ key }) => key === name)?.value;
      expect(header('auto-submitted')).toBe('auto-generated');
      expect(header('list-unsubscribe')).toMatch(/^<mailto:sacha@shop\.example\?subject=unsubscribe%20\d+>$/);
      for (const text of [email.text, email.html])
        expect(text?.replaceAll(/\s+/g, ' ')).toMatch(/sacha@shop\.example (?:vous fait envoyer|has the reports)/);
    }
    expect((await run('secret')).code).toBe(EXIT.done);
    expect(server.taken()).toHaveLength(2);
  });
});
