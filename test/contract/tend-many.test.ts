/** What a person does around `plateau run`: look before it, deliver by hand, settle, look over all. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { openState } from '@/lib/headless/state/open-state';
import { claimOf } from '@/lib/headless/many/run-parts';
import { EXIT } from '@/lib/headless/terminal';
import { type Emulator, startEmulator } from '../emulator/emulator';
import { lightProperties } from '../emulator/light-properties';
import { terminalOf } from '../unit/headless/terminal-of';
import { hasSmtpServer, type MailServer, startMailServer } from './smtp-server';

const AS_OF = '2026-11-19';
const REFUSED = '1002';
const [FIRST, SECOND] = ['1000', '1001'];

describe.skipIf(!hasSmtpServer())('around a run', () => {
  let folder: string;
  let emulator: Emulator;
  let server: MailServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plateau-tend-'));
    server = await startMailServer('starttls');
    emulator = await startEmulator({
      properties: lightProperties(4, '2026-11-22'),
      now: () => new Date('2026-11-22T12:00:00Z'),
    });
    emulator.fail({ status: 403, times: Infinity, path: new RegExp(`properties/${REFUSED}`) });
    await writeFile(join(folder, 'authorities.pem'), server.authorities);
    await configured('paul@shop.example');
  });
  afterAll(async () => {
    await emulator?.stop();
    await server?.stop();
    await rm(folder, { recursive: true });
  });

  /** Where the second property's drafts go. */
  function configured(to: string): Promise<void> {
    const mail = {
      host: 'localhost',
      port: server.port,
      user: 'sacha',
      passwordEnv: 'MAIL_PASSWORD',
      authoritiesFile: 'authorities.pem',
      from: 'sacha@shop.example',
      to: 'paul@shop.example',
    };
    const properties = [{ id: FIRST }, { id: SECOND, to }, { id: REFUSED }];
    const defaults = { language: 'en', monthly: false };
    const config = { state: 'state', apiOrigin: emulator.origin, mail, defaults, properties };
    return writeFile(join(folder, 'plateau.json'), JSON.stringify(config));
  }

  async function plateau(command: string, args: readonly string[] = [], env: Record<string, string> = {}) {
    const terminal = terminalOf([], {
      LANG: 'en',
      PLATEAU_ACCESS_TOKEN: emulator.identity.grant(),
      MAIL_PASSWORD: 'secret',
      ...env,
    });
    const line = [command, '--config', join(folder, 'plateau.json'), '--as-of', AS_OF, ...args];
    const code = await runCommandLine(line, terminal);
    return { code, out: terminal.out(), errors: terminal.errors() };
  }

  it('doctor names what is amiss and what could be added, and reads and mails nothing', async () => {
    const ill = await plateau('doctor', [], { MAIL_PASSWORD: 'wrong' });
    expect(ill.code).toBe(EXIT.some);
    expect(ill.out).toMatch(/^✓ .*plateau\.json: 3 properties$/m);
    expect(ill.out).toMatch(/^✓ 1000 — Shop 0, Europe\/Brussels, EUR$/m);
    expect(ill.out).toMatch(/^✗ 1002 — .*“Viewer”/m);
    expect(ill.out).toMatch(/^! 1 property could be added to the file: 1003 \(Shop 3\)$/m);
    expect(ill.out).toMatch(/^✗ The mail server refuses this name or password/m);
    expect(ill.out).not.toContain('wrong');
    expect(ill.out).toContain('2 to be mended');

    const well = await plateau('doctor', ['--property', `${FIRST},${SECOND}`]);
    expect(well).toMatchObject({ code: EXIT.done, errors: '' });
    expect(well.out).toContain('All is well');
    expect(emulator.requests.filter(({ url }) => /run|batch/i.test(url.pathname))).toEqual([]);
    expect(server.taken()).toEqual([]);
    const lines = (await plateau('doctor', ['--json'])).out.trim().split('\n');
    expect(lines.map((line): string => JSON.parse(line).what)).toEqual(
      expect.arrayContaining(['file', 'state', 'google', 'property', 'way-out']),
    );
  });

  it('doctor stops at a file that cannot be understood, and says where it is wrong', async () => {
    const file = join(folder, 'plateau.json');
    await writeFile(file, '{"state": "state", "folder": "drafts", "properties": [{"id": "Shop"}]}');
    const { code, out } = await plateau('doctor');
    expect(code).toBe(EXIT.some);
    expect(out).toMatch(/^✗ .*plateau\.json.*\n  properties\.0 \(Shop\)\.id: the number of a property/ms);
    await configured('paul@cut.example');
  });

  it('portfolio says what was never read', async () => {
    expect((await plateau('portfolio')).out).toContain('Not read yet (plateau run reads them): 1000, 1001, 1002');
  });

  it('leaves a sending that nobody saw the end of to a person', async () => {
    expect((await plateau('settle')).out).toContain('Every sending is known to have ended');
    expect((await plateau('run')).code).toBe(EXIT.some);
    expect(server.taken().map(({ to }) => to)).toEqual(
      expect.arrayContaining([['paul@shop.example'], ['paul@cut.example']]),
    );
    const asked = await plateau('settle');
    expect(asked.code).toBe(EXIT.some);
    expect(asked.out).toMatch(
      /^1001 {2}the week, 2026-11-09 to 2026-11-15, to paul@cut\.example, begun .* — nobody knows/m,
    );
    expect((await plateau('doctor')).out).toMatch(/^✗ 1 sending of which nobody saw the end/m);
    expect((await plateau('settle', ['--kinds', 'monthly', '--sent'])).out).toContain('Every sending');
  });

  it('portfolio tells each property, what waits for somebody, and when the next report comes', async () => {
    const { out, code } = await plateau('portfolio');
    expect(code).toBe(EXIT.done);
    expect(out).toMatch(/^2 properties: \d falling, /m);
    expect(out).toMatch(/^Shop 0 \(1000\) — until 19 November 2026; next report 25 November 2026$/m);
    expect(out).toMatch(/^ {2}[↗→↘?] [A-Z][a-z ]+, [\d,]+ in four weeks: \S/m);
    expect(out).toMatch(/Shop 1 \(1001\)[^]*?\n {2}! Its reports wait for somebody/);
    expect(out).toContain('Not read yet (plateau run reads them): 1002');
    const lines = (await plateau('portfolio', ['--json', '--property', SECOND])).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { property: { id: SECOND }, asOf: AS_OF, next: null, trouble: { what: 'waits' } },
    ]);
  });

  it('settles by the answer, and not what a run is at', async () => {
    const { claim, close } = await openState(join(folder, 'state'));
    const held = await claim(claimOf(SECOND));
    const busy = await plateau('settle', ['--not-sent']);
    expect(busy).toMatchObject({ code: EXIT.some });
    expect(busy.out).toContain('a run is at this property');
    await held?.letGo();
    await close();

    const before = server.taken().length;
    const unsent = await plateau('deliver', ['--property', SECOND, '--kinds', 'weekly']);
    expect(unsent.code).toBe(EXIT.some);
    expect(server.taken()).toHaveLength(before);

    await configured('paul@shop.example');
    expect(await plateau('settle', ['--not-sent'])).toMatchObject({ code: EXIT.done });
    const sent = await plateau('deliver', ['--property', SECOND, '--kinds', 'weekly']);
    expect(sent).toMatchObject({ code: EXIT.done });
    expect(sent.out).toContain('delivered: paul@shop.example');
    expect(server.taken()).toHaveLength(before + 1);
    expect((await plateau('settle')).out).toContain('Every sending is known to have ended');
  });

  it('delivers what a run does not, once', async () => {
    const before = server.taken().length;
    const [first, again] = [
      await plateau('deliver', ['--property', FIRST, '--kinds', 'weekly,monthly', '--json']),
      await plateau('deliver', ['--property', FIRST, '--kinds', 'monthly']),
    ];
    const told = first.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told).toMatchObject([
      { kind: 'weekly', status: 'before' },
      { kind: 'monthly', status: 'delivered', where: 'paul@shop.example' },
    ]);
    expect(again.out).toContain('it went earlier');
    const { repository, close } = await openState(join(folder, 'state'));
    const drafts = (await repository.readAll('drafts')).map(({ value }) => value);
    expect(drafts.map(({ state }) => state)).toEqual(drafts.map(() => 'sent'));
    expect(drafts).toHaveLength(3);
    await close();
    expect(server.taken()).toHaveLength(before + 1);
  });

  it('understands no property that the file does not have', async () => {
    for (const command of ['run', 'deliver', 'settle', 'portfolio', 'doctor']) {
      const { code, errors } = await plateau(command, ['--property', '77']);
      expect([command, code]).toEqual([command, EXIT.usage]);
      expect(errors).toContain('77');
    }
  });
});
