import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../emulator/emulator';
import { lightProperties } from '../emulator/light-properties';
import { hasEnded, type Runner, startRunner } from '../emulator/runner-process';
import { findPostgres, startPostgres } from './postgres-server';

const PROPERTIES = 8;
const DRAFTS = 2 * PROPERTIES;
const bin = findPostgres();

describe.skipIf(bin === null)('a queue and its workers', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let emulator: Emulator;
  let ids: string[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plateau-'));
    server = await startPostgres(bin ?? '');
    emulator = await startEmulator({
      properties: lightProperties(PROPERTIES, '2026-11-22'),
      now: () => new Date('2026-11-22T12:00:00Z'),
    });
    ids = emulator.properties.map(({ property: { id } }) => id);
    const config = {
      state: server.url,
      folder: 'drafts',
      atOnce: 1,
      apiOrigin: emulator.origin,
      properties: ids.map((id) => ({ id, language: 'fr' })),
    };
    await writeFile(join(folder, 'plateau.json'), JSON.stringify(config));
  });
  afterEach(async () => {
    await emulator.stop();
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const start = (command: string) =>
    startRunner([command, '--config', join(folder, 'plateau.json'), '--as-of', '2026-11-19', '--json'], {
      PLATEAU_ACCESS_TOKEN: emulator.identity.grant(),
    });
  async function drafts(): Promise<string[]> {
    const place = join(folder, 'drafts');
    return existsSync(place) ? (await readdir(place)).filter((name) => name.endsWith('.eml')) : [];
  }
  /** Until every draft is there, then tells the workers to stop; answers with what each of them told. */
  async function finished(workers: readonly Runner[]) {
    const ended = Promise.all(workers.map((worker) => worker.ended));
    while ((await drafts()).length < DRAFTS && workers.every(({ process }) => !hasEnded(process))) await sleep(50);
    for (const worker of workers) worker.process.kill('SIGTERM');
    const told = await ended;
    expect(told.map(({ errors }) => errors)).toEqual(workers.map(() => ''));
    return told.map(({ out }) => outcomesIn(out));
  }

  it('share the properties, each once', async () => {
    // Twice: what stands in the queue is not put in again.
    for (let time = 0; time < 2; time += 1) expect(await start('enqueue').ended).toMatchObject({ code: 0, errors: '' });
    const each = await finished([start('work'), start('work')]);
    for (const outcomes of each) expect(outcomes.length).toBeGreaterThan(0);
    const all = each.flat();
    expect(all.map(({ propertyId }) => propertyId).toSorted()).toEqual(ids);
    expect(all.flatMap(({ delivered }) => delivered)).toHaveLength(DRAFTS);
    expect(await drafts()).toHaveLength(DRAFTS);
  });

  it('hand on what one had in hand that was killed', async () => {
    const held = ids[2] ?? '';
    emulator.fail({ status: 200, silent: true, path: new RegExp(`properties/${held}:batchRunReports`) });
    expect((await start('enqueue').ended).code).toBe(0);
    const killed = start('work');
    const isHeld = () =>
      emulator.requests.some(({ url }) => url.pathname.includes(`properties/${held}:batchRunReports`));
    while (!isHeld()) await sleep(20);
    killed.process.kill('SIGKILL');
    const before = outcomesIn((await killed.ended).out);
    expect(before.map(({ propertyId }) => propertyId)).not.toContain(held);

    await letPass('10 minutes');
    const [after = []] = await finished([start('work')]);
    expect([...before, ...after].map(({ propertyId }) => propertyId).toSorted()).toEqual(ids);
    expect([...before, ...after].flatMap(({ delivered }) => delivered)).toHaveLength(DRAFTS);
    expect(await drafts()).toHaveLength(DRAFTS);
  });

  /** As the queue's own clock would have it. */
  async function letPass(time: string): Promise<void> {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    const held = await client.query(
      `UPDATE plateau_queue.job SET heartbeat_on = heartbeat_on - $1::interval WHERE state = 'active'`,
      [time],
    );
    expect(held.rowCount).toBe(1);
    await client.query(
      `UPDATE plateau_queue.queue SET monitor_on = monitor_on - $1::interval, monitor_claim_on = monitor_claim_on - $1::interval`,
      [time],
    );
    await client.end();
  }
});

function outcomesIn(out: string): { propertyId: string; delivered: string[] }[] {
  return out
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line));
}
