/** `plateau run` and its companions with a team's channel beside the folder: each draft once, whatever the channel answers. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { EXIT } from '@/lib/headless/terminal';
import { type Emulator, startEmulator } from '../emulator/emulator';
import { lightProperties } from '../emulator/light-properties';
import { ADDRESSES, SECRETS } from '../unit/deliver/channel/addresses';
import { terminalOf } from '../unit/headless/terminal-of';
import { type Receiver, startReceiver } from './channel-receiver';

const AS_OF = '2026-11-19';
const ID = '1000';
const OTHER = '1001';

describe('a run that posts to a channel', () => {
  let folder: string;
  let emulator: Emulator;
  let receiver: Receiver;

  beforeAll(async () => {
    receiver = await startReceiver();
    emulator = await startEmulator({
      properties: lightProperties(2, '2026-11-22'),
      now: () => new Date('2026-11-22T12:00:00Z'),
    });
  });
  beforeEach(async () => {
    vi.stubGlobal('fetch', receiver.fetch);
    receiver.empty();
    folder = await mkdtemp(join(tmpdir(), 'plateau-channel-'));
    await configured({ channel: { urlEnv: 'CHANNEL' } });
  });
  afterEach(async () => {
    vi.unstubAllGlobals();
    await rm(folder, { recursive: true });
  });
  afterAll(async () => {
    await emulator?.stop();
    await receiver?.stop();
  });

  function configured(defaults: object, more: object = { folder: 'drafts' }, properties: object[] = [{ id: ID }]) {
    const config = {
      state: 'state',
      apiOrigin: emulator.origin,
      defaults: { language: 'fr', monthly: false, ...defaults },
      properties,
      ...more,
    };
    return writeFile(join(folder, 'plateau.json'), JSON.stringify(config));
  }

  async function plateau(command: string, args: readonly string[] = [], env: Record<string, string> = {}) {
    const terminal = terminalOf([], {
      LANG: 'fr_FR.UTF-8',
      PLATEAU_ACCESS_TOKEN: emulator.identity.grant(),
      CHANNEL: ADDRESSES.slack,
      ...env,
    });
    const line = [command, '--config', join(folder, 'plateau.json'), '--as-of', AS_OF, ...args];
    const code = await runCommandLine(line, terminal);
    const said = terminal.out() + terminal.errors();
    expect(said).not.toMatch(SECRETS);
    return { code, said };
  }
  const left = () => readdir(join(folder, 'drafts')).catch(() => []);

  it.each([
    ['Slack', ADDRESSES.slack],
    ['Microsoft Teams', ADDRESSES.teams],
    ['Google Chat', ADDRESSES['google-chat']],
  ])('posts the week to %s once, beside the folder', async (name, url) => {
    const { code, said } = await plateau('run', [], { CHANNEL: url });
    expect(code).toBe(EXIT.done);
    expect(said).toContain(`\n  ${name}\n`);
    expect(await left()).toHaveLength(1);
    expect(receiver.posted.map((each) => each.url)).toEqual([url]);
    expect(receiver.posted[0]?.body).toContain('Semaine du 9 au 15 novembre 2026');
    // The chart is in the one card that may hold it.
    expect(receiver.posted[0]?.body.includes('data:image/png;base64,iVBOR')).toBe(name === 'Microsoft Teams');
    expect((await plateau('run', [], { CHANNEL: url })).code).toBe(EXIT.done);
    expect((await plateau('deliver', ['--kinds', 'weekly'], { CHANNEL: url })).said).toContain('déjà parti');
    expect(receiver.posted).toHaveLength(1);
  });

  it.each([
    ['n’est plus valable', { status: 404, body: 'no_service' }],
    ['trop long', { status: 413 }],
    ['plus de messages pour l’instant', { status: 429, headers: { 'retry-after': '60' } }],
    ['action_prohibited', { status: 403, body: 'action_prohibited' }],
  ])('says of what was not posted that it %s, keeps it, and posts it once with the next run', async (words, answer) => {
    receiver.answer(answer);
    const refused = await plateau('run');
    expect(refused.code).toBe(EXIT.some);
    expect(refused.said).toContain(words);
    // The folder has its own, and gets no second one.
    expect(await left()).toHaveLength(1);
    // A channel that cannot keep up is left alone for an hour.
    const later = await plateau('run', ['--as-of', '2026-11-20']);
    expect(later).toMatchObject({ code: EXIT.done });
    expect(receiver.posted).toHaveLength(2);
    expect(await left()).toHaveLength(1);
    await plateau('run');
    expect(receiver.posted).toHaveLength(2);
  });

  it.each([
    ['breaks down', { status: 500, body: 'rollup_error' }, 1],
    ['hangs up before it has read', { hangUp: 'before' as const }, 0],
    ['hangs up after it has read', { hangUp: 'after' as const }, 1],
  ])('leaves to a person what became of a post to a channel that %s', async (_, answer, arrived) => {
    receiver.answer(answer);
    expect((await plateau('run')).said).toContain('n’a pas confirmé');
    expect((await plateau('run')).said).toContain('n’a pas confirmé');
    expect(receiver.posted).toHaveLength(arrived);
    expect((await plateau('doctor')).said).toContain('1 envoi dont personne n’a vu la fin');
    receiver.empty();
    const asked = await plateau('settle');
    expect(asked).toMatchObject({ code: EXIT.some });
    expect(asked.said).toContain('la semaine, du 2026-11-09 au 2026-11-15, à Slack');
    await plateau('settle', arrived === 1 ? ['--sent'] : ['--not-sent']);
    expect((await plateau('run')).code).toBe(EXIT.done);
    expect(receiver.posted).toHaveLength(1 - arrived);
  });

  it('posts what the file says, where it says, and to nobody else', async () => {
    const [week, none] = [
      { id: ID, channel: { urlFile: 'hook', kinds: ['monthly'] } },
      { id: OTHER, channel: false },
    ];
    await writeFile(join(folder, 'hook'), `${ADDRESSES['google-chat']}\n`);
    await configured({ channel: { urlEnv: 'CHANNEL' } }, { folder: 'drafts' }, [week, none]);
    expect((await plateau('run')).code).toBe(EXIT.done);
    expect(receiver.posted).toEqual([]);
    expect(await left()).toHaveLength(2);
    await plateau('deliver', ['--kinds', 'weekly,monthly']);
    expect(receiver.posted.map(({ url }) => url)).toEqual([ADDRESSES['google-chat']]);
  });

  it('needs neither folder nor mail beside it', async () => {
    await configured({ channel: { urlEnv: 'CHANNEL' } }, {});
    expect((await plateau('run')).code).toBe(EXIT.done);
    expect(receiver.posted).toHaveLength(1);
    const nowhere = await plateau('deliver', ['--kinds', 'quarterly']);
    expect(nowhere.code).toBe(EXIT.some);
    expect(nowhere.said).toMatch(/Ni «\sfolder\s»/);
    expect((await plateau('doctor')).code).toBe(EXIT.done);
  });

  it('stops no other property where an address is wrong, and says what is wrong with it, not what it is', async () => {
    await configured({ channel: { urlEnv: 'CHANNEL' } }, { folder: 'drafts' }, [
      { id: ID, channel: { urlEnv: 'WRONG' } },
      { id: OTHER },
    ]);
    const WRONG = ADDRESSES.slack.replace('https', 'http');
    const { code, said } = await plateau('run', [], { WRONG });
    expect(code).toBe(EXIT.some);
    expect(said).toMatch(/1000 .*échec.*\n.*dans WRONG\s: L’adresse doit commencer par https/);
    expect(receiver.posted).toHaveLength(1);
    expect((await plateau('run')).said).toMatch(/dans WRONG\s: rien ne s’y trouve/);
  });

  it('is looked over by doctor, which posts nothing that anybody could read', async () => {
    receiver.answer({ status: 400, body: 'no_text' });
    const well = await plateau('doctor');
    expect(well.said).toMatch(/^✓ Slack reconnaît l’adresse du canal \(1000\)/m);
    expect(receiver.posted.map(({ body }) => body)).toEqual(['{}']);
    receiver.answer({ status: 404, body: 'no_service' });
    const gone = await plateau('doctor');
    expect(gone.code).toBe(EXIT.some);
    expect(gone.said).toMatch(/^✗ Le canal \(1000\)\. .*n’est plus valable/m);
    const teams = await plateau('doctor', [], { CHANNEL: ADDRESSES.teams });
    expect(teams.said).toMatch(/^✓ .*Microsoft Teams, qui répond \(1000\)/m);
    expect(receiver.posted).toHaveLength(2);
  });
});
