import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openState } from '@/lib/headless/state/open-state';
import { openSqlite } from '@/lib/headless/state/sqlite';
import type { PropertyRates } from '@/lib/model/benchmark';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import { FIRST_STATE, STATE_KEY } from '@/lib/storage/records';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
});
afterEach(() => rm(folder, { recursive: true }));

const memory: Memory = {
  ...EMPTY_MEMORY,
  annotations: [{ id: '1', propertyId: '7', from: '2026-01-01', text: 'soldes' }],
};
const rates: PropertyRates = {
  propertyId: '7',
  source: 'ga4',
  industry: 'SHOPPING',
  currency: 'EUR',
  asOf: '2026-03-28',
  rates: { purchaseRate: 0.02 },
};

it('takes the files of an earlier version over once, and keeps them beside', async () => {
  await writeFile(join(folder, 'memory-7.json'), JSON.stringify(memory));
  await writeFile(join(folder, 'rates-7.json'), JSON.stringify(rates));
  await writeFile(join(folder, 'rates-8.json'), '{');
  for (let time = 0; time < 2; time += 1) {
    const { repository, close } = await openState(folder);
    expect(await repository.read('memories', '7')).toEqual(memory);
    expect(await repository.readAll('rates')).toEqual([{ key: '7', value: rates }]);
    await close();
  }
  expect((await readdir(join(folder, 'before-sqlite'))).toSorted()).toEqual([
    'memory-7.json',
    'rates-7.json',
    'rates-8.json',
  ]);
});

it('takes them over once where several begin at the same time', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => String(index));
  for (const id of ids) await writeFile(join(folder, `memory-${id}.json`), JSON.stringify(memory));
  const states = await Promise.all([1, 2, 3].map(() => openState(folder)));
  const [first] = states;
  expect((await first?.repository.readAll('memories'))?.map(({ key }) => key)).toEqual(ids.toSorted());
  expect(await readdir(join(folder, 'before-sqlite'))).toHaveLength(ids.length);
  await Promise.all(states.map(({ close }) => close()));
});

it('refuses an earlier file that is none of its own, and leaves it', async () => {
  const file = join(folder, 'memory-7.json');
  await writeFile(file, '{"entries":1}');
  await expect(openState(folder)).rejects.toMatchObject({ code: 'bad-input' });
  expect(await readFile(file, 'utf8')).toBe('{"entries":1}');
});

it('tells a place where nothing can be kept', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(openState(file)).rejects.toMatchObject({ code: 'state-unwritable' });
  await writeFile(join(folder, 'plateau.sqlite'), 'no database at all, but long enough to be looked at'.repeat(99));
  await expect(openState(folder)).rejects.toMatchObject({ code: 'state-unwritable' });
});

it('gives the one failure of an earlier version to its work, and leaves what it cannot read', async () => {
  const sql = openSqlite(join(folder, 'plateau.sqlite'));
  const { failures: _now, ...rest } = FIRST_STATE;
  const lastFailure = { code: 'offline', message: '', retry: { when: 'now' }, details: {} };
  await sql.transaction(async ({ change }) => {
    await change(
      'CREATE TABLE records (store text NOT NULL, key text NOT NULL, value text NOT NULL, PRIMARY KEY (store, key))',
    );
    await change('CREATE TABLE migrations (number integer PRIMARY KEY)');
    await change('INSERT INTO migrations (number) VALUES (1)');
    const put = (key: string, value: string) =>
      change('INSERT INTO records (store, key, value) VALUES (?, ?, ?)', ['state', key, value]);
    await put(STATE_KEY, JSON.stringify({ ...rest, propertyId: '7', lastFailure }));
    await put('property|8', JSON.stringify({ ...rest, lastFailure: null }));
    await put('broken', '{');
  });
  await sql.close();
  const { repository, close } = await openState(folder);
  expect(await repository.read('state', STATE_KEY)).toMatchObject({
    propertyId: '7',
    failures: [{ of: { kind: 'refresh', propertyId: '7' }, failure: lastFailure }],
  });
  expect(await repository.read('state', 'property|8')).toEqual(FIRST_STATE);
  await expect(repository.read('state', 'broken')).rejects.toMatchObject({ code: 'storage-unreadable' });
  await close();
});

it('is one file again when the last one leaves, and whoever leaves before waits for nobody', async () => {
  const [first, second] = [await openState(folder), await openState(folder)];
  await first.repository.write('memories', '7', memory);
  await first.close();
  expect(await second.repository.read('memories', '7')).toEqual(memory);
  await second.repository.write('memories', '8', memory);
  await second.close();
  expect(await readdir(folder)).toEqual(['plateau.sqlite']);
  const copy = join(folder, 'copy');
  await cp(join(folder, 'plateau.sqlite'), join(copy, 'plateau.sqlite'));
  const copied = await openState(copy, 'read');
  expect((await copied.repository.readAll('memories')).map(({ key }) => key)).toEqual(['7', '8']);
  await copied.close();
});

it('holds what was committed though nobody left it', async () => {
  const { repository, close } = await openState(folder);
  await repository.write('memories', '7', memory);
  const copy = join(folder, 'copy');
  // What a disk holds at the moment of a kill.
  for (const name of await readdir(folder)) await cp(join(folder, name), join(copy, name));
  await close();
  const found = await openState(copy);
  expect(await found.repository.read('memories', '7')).toEqual(memory);
  await found.close();
});
