/** A property that is put off: the run says so, in words and by its exit code, whatever put it off. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { openState } from '@/lib/headless/state/open-state';
import { EXIT } from '@/lib/headless/terminal';
import { jobsFor } from '@/lib/schedule/due';
import { FIRST_STATE } from '@/lib/storage/records';
import { type Emulator, startEmulator } from '../emulator/emulator';
import { lightProperties } from '../emulator/light-properties';
import { terminalOf } from '../unit/headless/terminal-of';

const AS_OF = '2026-11-19';
const NOW = '2026-11-22T12:00:00Z';
const MOST_TRIES = 8;

let folder: string;
let emulator: Emulator;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-put-off-'));
  emulator = await startEmulator({ properties: lightProperties(1, '2026-11-22'), now: () => new Date(NOW) });
  const config = { state: 'state', folder: 'drafts', apiOrigin: emulator.origin, properties: [{ id: '1000' }] };
  await writeFile(join(folder, 'plateau.json'), JSON.stringify(config));
});
afterAll(async () => {
  await emulator.stop();
  await rm(folder, { recursive: true });
});

async function run(asOf: string, lang: string, ...more: string[]) {
  const terminal = terminalOf([], { LANG: lang, PLATEAU_ACCESS_TOKEN: emulator.identity.grant(undefined, 1e7) });
  const code = await runCommandLine(
    ['run', '--config', join(folder, 'plateau.json'), '--as-of', asOf, ...more],
    terminal,
  );
  return { code, out: terminal.out() };
}

it('says that what was broken off eight times today is not done, and does it the next day', async () => {
  const { repository, close } = await openState(join(folder, 'state'));
  const [{ property } = { property: null }] = emulator.properties;
  const zone = property?.timeZone ?? '';
  const now = Temporal.Instant.from(NOW);
  const tries = { on: AS_OF.replace('19', '22'), count: MOST_TRIES };
  const jobs = jobsFor('1000', zone, now).map((job) => ({
    ...job,
    slot: now.toString(),
    dueAt: now.toString(),
    tries,
  }));
  await repository.write('state', 'property|1000', { ...FIRST_STATE, jobs });
  await close();

  const french = await run(AS_OF, 'fr');
  expect(french.code).toBe(EXIT.some);
  expect(french.out).toMatch(/commencé 8 fois aujourd’hui, et interrompu chaque fois/);
  const english = await run(AS_OF, 'en');
  expect(english.code).toBe(EXIT.some);
  expect(english.out).toMatch(/^1000 — put off until .*begun 8 times today and broken off each time/m);
  expect(english.out).toContain('Put off: 1.');
  const json = await run(AS_OF, 'en', '--json');
  expect(JSON.parse(json.out)).toMatchObject({ status: 'put-off', failure: { code: 'broken-off' }, delivered: [] });

  const nextDay = await run('2026-11-20', 'en', '--json');
  expect(nextDay.code).toBe(EXIT.done);
  expect(JSON.parse(nextDay.out).delivered).toHaveLength(2);
  expect(JSON.parse((await run('2026-11-20', 'en', '--json')).out)).toMatchObject({ status: 'nothing-due' });
});
