/** A run that is stopped, that loses its state, or whose lines nobody reads any more. */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EXIT } from '@/lib/headless/terminal';
import { type Emulator, startEmulator } from '../emulator/emulator';
import { lightProperties } from '../emulator/light-properties';
import { startRunner } from '../emulator/runner-process';
import { eventually } from '../eventually';

const PROPERTIES = 6;
/** The week's and the month's. */
const DRAFTS_EACH = 2;
/** Milliseconds an answer: a run that nobody stops takes long enough to be stopped. */
const DELAY = 60;

let folder: string;
let emulator: Emulator;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  emulator = await startEmulator({
    properties: lightProperties(PROPERTIES, '2026-11-22'),
    now: () => new Date('2026-11-22T12:00:00Z'),
    delay: DELAY,
  });
  const properties = emulator.properties.map(({ property: { id } }) => ({ id, language: 'en' }));
  const config = { state: 'state', folder: 'drafts', apiOrigin: emulator.origin, atOnce: 1, properties };
  await writeFile(join(folder, 'plateau.json'), JSON.stringify(config));
});
afterEach(async () => {
  await emulator.stop();
  await rm(folder, { recursive: true });
});

const start = () =>
  startRunner(['run', '--config', join(folder, 'plateau.json'), '--as-of', '2026-11-19'], {
    PLATEAU_ACCESS_TOKEN: emulator.identity.grant(),
    LANG: 'en_GB.UTF-8',
  });
const drafts = async () => {
  const place = join(folder, 'drafts');
  return existsSync(place) ? (await readdir(place)).filter((name) => name.endsWith('.eml')).toSorted() : [];
};
const firstDraft = () => eventually(async () => expect(await drafts()).not.toEqual([]));

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('says that what was done is kept where %s ends it, and goes on from there', async (signal, code) => {
  const runner = start();
  await firstDraft();
  runner.process.kill(signal);
  const stopped = await runner.ended;
  expect(stopped).toMatchObject({ code });
  expect(stopped.errors).toContain('What was done is kept: the next run goes on from there.');
  const before = await drafts();
  expect(before.length).toBeLessThan(PROPERTIES * DRAFTS_EACH);
  expect(await start().ended).toMatchObject({ code: EXIT.done });
  expect(await drafts()).toHaveLength(PROPERTIES * DRAFTS_EACH);
});

it('says so where its state is erased meanwhile, and delivers nothing that it could not remember', async () => {
  const runner = start();
  await firstDraft();
  await rm(join(folder, 'state'), { recursive: true });
  const { code, out } = await runner.ended;
  expect(code).toBe(EXIT.some);
  expect(out).toContain('was erased or replaced during the run');
  expect((await drafts()).length).toBeLessThan(PROPERTIES * DRAFTS_EACH);
});

it('goes on where nobody reads what it says', async () => {
  const runner = start();
  runner.process.stdout?.destroy();
  expect(await runner.ended).toMatchObject({ code: EXIT.done, errors: '' });
  expect(await drafts()).toHaveLength(PROPERTIES * DRAFTS_EACH);
});

it('ends a filter of which nobody reads the answers', async () => {
  const lines = join(folder, 'series.jsonl');
  const line = `${JSON.stringify({ id: 1, kind: 'count', frequency: 'daily', start: '2026-01-01', values: [1, 2, 3] })}\n`;
  await writeFile(lines, line.repeat(20_000));
  const runner = startRunner(['diagnose', lines]);
  runner.process.stdout?.once('data', () => runner.process.stdout?.destroy());
  expect(await runner.ended).toMatchObject({ code: EXIT.done, errors: '' });
});
