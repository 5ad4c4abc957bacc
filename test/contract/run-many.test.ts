import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimOf } from '@/lib/headless/many/run-parts';
import { openState } from '@/lib/headless/state/open-state';
import { EXIT } from '@/lib/headless/terminal';
import { type Emulator, startEmulator } from '../emulator/emulator';
import { lightProperties } from '../emulator/light-properties';
import { startRunner } from '../emulator/runner-process';

const PROPERTIES = 12;
const REFUSED = '1003';
const KILLS = 2;
const AS_OF = '2026-11-19';
/** The week's and the month's. */
const DRAFTS_EACH = 2;

let folder: string;
let emulator: Emulator;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  emulator = await startEmulator({
    properties: lightProperties(PROPERTIES, '2026-11-22'),
    now: () => new Date('2026-11-22T12:00:00Z'),
  });
  emulator.fail({ status: 403, times: Infinity, path: new RegExp(`properties/${REFUSED}`) });
  const properties = emulator.properties.map(({ property: { id } }) => ({ id, language: 'en' }));
  const config = { state: 'state', folder: 'drafts', apiOrigin: emulator.origin, properties };
  await writeFile(join(folder, 'plateau.json'), JSON.stringify(config));
});
afterAll(async () => {
  await emulator.stop();
  await rm(folder, { recursive: true });
});

const start = (...args: readonly string[]) =>
  startRunner(['run', '--config', join(folder, 'plateau.json'), '--as-of', AS_OF, '--json', ...args], {
    PLATEAU_ACCESS_TOKEN: emulator.identity.grant(),
  });
const lines = (out: string) => out.split('\n').filter((line) => line.endsWith('}'));
/** Each message with what tells a file from another that took its place. */
async function drafts(): Promise<Map<string, number>> {
  const place = join(folder, 'drafts');
  const names = existsSync(place) ? (await readdir(place)).filter((name) => name.endsWith('.eml')) : [];
  return new Map(names.map((name) => [name, statSync(join(place, name)).ino]));
}

it('leaves alone what another run on the same state is at', async () => {
  const { claim, close } = await openState(join(folder, 'state'));
  const [first] = emulator.properties;
  const held = await claim(claimOf(first?.property.id ?? ''));
  const { out } = await start('--shard', '1/1').ended;
  const told = lines(out).map((line): { propertyId: string; status: string } => JSON.parse(line));
  expect(told.filter(({ status }) => status === 'elsewhere')).toMatchObject([{ propertyId: first?.property.id }]);
  expect((await drafts()).size).toBe((PROPERTIES - 2) * DRAFTS_EACH);
  await held?.letGo();
  await close();
  await rm(join(folder, 'state'), { recursive: true });
  await rm(join(folder, 'drafts'), { recursive: true });
});

it('loses nothing and delivers nothing twice, however often it is killed', async () => {
  const atKills: Map<string, number>[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const seen = emulator.requests.length;
    const runner = start();
    // Not before it is at work: the start itself takes a while and holds nothing to lose.
    while (emulator.requests.length < seen + 4) await sleep(5);
    await sleep(Math.random() * 1500);
    runner.process.kill('SIGKILL');
    await runner.ended;
    atKills.push(await drafts());
  }
  const last = await start().ended;
  expect(last.errors).toBe('');
  expect(last.code).toBe(EXIT.some);

  const left = await drafts();
  expect(left.size).toBe((PROPERTIES - 1) * DRAFTS_EACH);
  for (const before of atKills) for (const [name, file] of before) expect([name, left.get(name)]).toEqual([name, file]);
  for (const name of left.keys()) expect(await readFile(join(folder, 'drafts', name), 'utf8')).toMatch(/--\r\n$/);
  const outcomes = lines(last.out).map((line): { propertyId: string; status: string } => JSON.parse(line));
  expect(outcomes).toHaveLength(PROPERTIES);
  expect(outcomes.filter(({ status }) => status === 'failed')).toMatchObject([
    { propertyId: REFUSED, failure: { code: 'forbidden-property' } },
  ]);

  const again = await start('--shard', '1/1').ended;
  expect(lines(again.out).flatMap((line): string[] => JSON.parse(line).delivered)).toEqual([]);
  expect(await drafts()).toEqual(left);
});
