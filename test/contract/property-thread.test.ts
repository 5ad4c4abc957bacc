/** A thread works on a property as this one would, to the letter; one that ends puts its properties off, and no others. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openHands } from '@/lib/headless/many/hands';
import { type OpenRun, withRun } from '@/lib/headless/many/open-run';
import type * as threads from '@/lib/headless/many/property-thread';
import { propertyThread } from '@/lib/headless/many/property-thread';
import { runAll } from '@/lib/headless/many/run-all';
import { runOptions } from '@/lib/headless/many/run-options';
import { runProperty } from '@/lib/headless/many/run-property';
import type { Entry } from '@/lib/headless/many/run-config';
import { claimOf } from '@/lib/headless/many/run-parts';
import type { PropertyOutcome } from '@/lib/model/run-outcome';
import { type Emulator, startEmulator } from '../emulator/emulator';
import { eventually } from '../eventually';
import { lightProperties } from '../emulator/light-properties';
import { builtCommand } from '../torture/built';

const REFUSED = '1002';

let folder: string;
let emulator: Emulator;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  emulator = await startEmulator({
    properties: lightProperties(6, '2026-11-22'),
    now: () => new Date('2026-11-22T12:00:00Z'),
  });
  emulator.fail({ status: 403, times: Infinity, path: new RegExp(`properties/${REFUSED}`) });
});
afterAll(async () => {
  await emulator.stop();
  await rm(folder, { recursive: true });
});

/** A run on a state and drafts of its own. */
async function inRun<Result>(name: string, work: (run: OpenRun) => Promise<Result>): Promise<Result> {
  const config = join(folder, `${name}.json`);
  const properties = emulator.properties.map(({ property: { id } }) => ({ id, language: 'fr' }));
  const file = { state: `${name}-state`, folder: `${name}-drafts`, apiOrigin: emulator.origin, properties };
  await writeFile(config, JSON.stringify(file));
  const options = runOptions({ config, asOf: '2026-11-19', accessToken: emulator.identity.grant() }, {});
  return withRun(options, { env: { LANG: 'fr' } }, work);
}

const threadOf = ({ config, options: { accessToken, asOf } }: OpenRun, entryPoint?: URL, start = propertyThread) =>
  start({ config, options: { accessToken, asOf }, env: { LANG: 'fr' } }, entryPoint);

/** What a run left: each draft, as text, and each record. */
async function left(name: string, { repository }: OpenRun) {
  const place = join(folder, `${name}-drafts`);
  const files = await Promise.all(
    (await readdir(place)).toSorted().map(async (file) => [file, await readFile(join(place, file), 'utf8')] as const),
  );
  return { files, records: await repository.dump() };
}

it('leaves the same, to the letter', async () => {
  const alone = await inRun('alone', async (run) => {
    const outcomes = await Promise.all(run.entries.map((entry) => runProperty(entry, run.dependencies)));
    return { outcomes, ...(await left('alone', run)) };
  });
  const threaded = await inRun('threaded', async (run) => {
    const threads = [threadOf(run), threadOf(run)];
    const outcomes = await Promise.all(run.entries.map((entry, at) => threads[at % 2]?.run(entry)));
    await Promise.all(threads.map((thread) => thread.end()));
    return { outcomes, ...(await left('threaded', run)) };
  });
  expect(threaded.outcomes).toEqual(alone.outcomes);
  expect(threaded.outcomes.filter((outcome) => outcome?.status === 'done')).toHaveLength(5);
  expect(threaded.outcomes).toContainEqual(
    expect.objectContaining({ propertyId: REFUSED, failure: expect.objectContaining({ code: 'forbidden-property' }) }),
  );
  expect(threaded.files).toEqual(alone.files);
  expect(threaded.records).toEqual(alone.records);
});

it('works from a build of the command, too', async () => {
  const built = await builtCommand();
  try {
    const file = pathToFileURL(join(built.folder, 'property-thread.js')).href;
    const started: Pick<typeof threads, 'propertyThread'> = await import(/* @vite-ignore */ file);
    await inRun('built', async (run) => {
      const thread = threadOf(run, undefined, started.propertyThread);
      const [first] = run.entries;
      expect(await (first && thread.run(first))).toMatchObject({ status: 'done', propertyId: first?.id });
      await thread.end();
      expect(await thread.ended).toEqual({ failure: null, hadBegun: true });
    });
  } finally {
    built.remove();
  }
});

it('leaves alone what this thread has claimed', async () => {
  const told = await inRun('claimed', async (run) => {
    const [first, second] = run.entries;
    const held = await run.claim(claimOf(first?.id ?? ''));
    const thread = threadOf(run);
    const outcomes = await Promise.all([first, second].map((entry) => entry && thread.run(entry)));
    await Promise.all([thread.end(), held?.letGo()]);
    return outcomes.map((outcome) => outcome?.status);
  });
  expect(told).toEqual(['elsewhere', 'done']);
});

it('puts off what a thread had in hand that ended, and does the rest', async () => {
  const dies = new URL('thread-that-dies.ts', import.meta.url);
  const broken = vi.fn<(failure: unknown) => void>();
  await inRun('dying', async (run) => {
    const thread = threadOf(run, dies);
    await eventually(() => expect(thread.isReady).toBe(true));
    const own = (entry: Entry) => runProperty(entry, run.dependencies);
    const [first, ...others] = run.entries;
    // What this thread has done first calls the other one.
    const hands = openHands({ others: 1, own, broken, start: () => thread });
    if (first) await hands.run(first);
    const outcomes: PropertyOutcome[] = [];
    await runAll(others, { atOnce: 1, hands }, async (outcome) => void outcomes.push(outcome));
    await hands.close();
    expect(outcomes.map(({ status }) => status)).toEqual(['put-off', 'failed', 'done', 'done', 'done']);
    expect(outcomes[0]?.failure).toMatchObject({
      code: 'thread-ended',
      message: 'The thread ended: Out of memory, say.',
    });
    const [, second] = run.entries;
    expect(await (second && own(second))).toMatchObject({ status: 'done' });
  });
  expect(broken).not.toHaveBeenCalled();
});

it('does without threads that cannot begin, and says so', async () => {
  const broken = vi.fn<(failure: unknown) => void>();
  await inRun('without', async (run) => {
    const thread = threadOf({ ...run, config: { ...run.config, state: '/dev/null/state' } });
    const hands = openHands({
      others: 1,
      own: (entry) => runProperty(entry, run.dependencies),
      start: () => thread,
      broken,
    });
    for (const entry of run.entries) await hands.run(entry);
    await thread.ended;
    await hands.close();
  });
  expect(broken).toHaveBeenCalledOnce();
});
