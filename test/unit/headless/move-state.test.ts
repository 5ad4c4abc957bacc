import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { openState } from '@/lib/headless/state/open-state';
import { EXIT } from '@/lib/headless/terminal';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { terminalOf } from './terminal-of';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-move-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]) => runCommandLine(args, terminalOf([], { LANG: 'fr' }));

it('carries everything from one state to another', async () => {
  const [one, two, file] = ['one', 'two', 'all.json'].map((name) => join(folder, name)) as [string, string, string];
  const first = await openState(one);
  await first.repository.write('memories', '7', EMPTY_MEMORY);
  await first.close();
  expect(await run('export', '--state', one, '--out', file)).toBe(EXIT.done);
  expect((await readFile(file, 'utf8')).split('\n')).toContain(
    JSON.stringify({ store: 'memories', key: '7', value: EMPTY_MEMORY }),
  );
  expect(await run('import', file, '--state', two)).toBe(EXIT.done);
  const second = await openState(two);
  expect(await second.repository.read('memories', '7')).toEqual(EMPTY_MEMORY);
  await second.close();
});

it('refuses what is no export, and says how it is used', async () => {
  await writeFile(join(folder, 'no.json'), '{}');
  const [three, cut] = [join(folder, 'three'), join(folder, 'cut.json')];
  await writeFile(cut, (await readFile(join(folder, 'all.json'), 'utf8')).slice(0, -5));
  expect(await run('import', cut, '--state', three)).toBe(EXIT.failed);
  expect(existsSync(three)).toBe(false);
  expect(await run('import', join(folder, 'no.json'), '--state', join(folder, 'three'))).toBe(EXIT.failed);
  expect(await run('import', join(folder, 'none.json'), '--state', join(folder, 'three'))).toBe(EXIT.failed);
  expect(await run('import', join(folder, 'no.json'))).toBe(EXIT.usage);
  expect(await run('export', '--state', join(folder, 'three'))).toBe(EXIT.usage);
});
