import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startEmulator } from '../emulator/emulator';
import { lightProperties } from '../emulator/light-properties';
import { startRunner } from '../emulator/runner-process';
import { findPostgres, startPostgres } from './postgres-server';

const PROPERTIES = 8;
const DRAFTS = 2 * PROPERTIES;
const bin = findPostgres();

it.skipIf(bin === null)('shares the properties among two workers, each once', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  const server = await startPostgres(bin ?? '');
  const emulator = await startEmulator({
    properties: lightProperties(PROPERTIES, '2026-11-22'),
    now: () => new Date('2026-11-22T12:00:00Z'),
  });
  const properties = emulator.properties.map(({ property: { id } }) => ({ id, language: 'fr' }));
  const config = {
    state: server.url,
    folder: join(folder, 'drafts'),
    atOnce: 1,
    apiOrigin: emulator.origin,
    properties,
  };
  await writeFile(join(folder, 'plateau.json'), JSON.stringify(config));
  const start = (command: string) =>
    startRunner([command, '--config', join(folder, 'plateau.json'), '--as-of', '2026-11-19', '--json'], {
      PLATEAU_ACCESS_TOKEN: emulator.identity.grant(),
    });
  const drafts = async () =>
    existsSync(config.folder) ? (await readdir(config.folder)).filter((name) => name.endsWith('.eml')) : [];
  try {
    // Twice: what stands in the queue is not put in again.
    for (let time = 0; time < 2; time += 1) expect(await start('enqueue').ended).toMatchObject({ code: 0, errors: '' });
    const workers = [start('work'), start('work')];
    const ended = Promise.all(workers.map((worker) => worker.ended));
    while ((await drafts()).length < DRAFTS && workers.every(({ process }) => process.exitCode === null))
      await sleep(50);
    for (const worker of workers) worker.process.kill('SIGTERM');
    const told = await ended;
    expect(told.map(({ errors }) => errors)).toEqual(['', '']);
    const each = told.map(({ out }) =>
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
    for (const lines of each) expect(lines.length).toBeGreaterThan(0);
    expect(
      each
        .flat()
        .map(({ propertyId }) => propertyId)
        .toSorted(),
    ).toEqual(properties.map(({ id }) => id));
    expect(each.flat().flatMap(({ delivered }) => delivered)).toHaveLength(DRAFTS);
    expect(await drafts()).toHaveLength(DRAFTS);
  } finally {
    await emulator.stop();
    await server.stop();
    await rm(folder, { recursive: true });
  }
});
