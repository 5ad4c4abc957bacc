import 'fake-indexeddb/auto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPostgres } from '@/lib/headless/state/postgres';
import type { Sql } from '@/lib/headless/state/sql';
import { sqlRepository } from '@/lib/headless/state/sql-repository';
import { openSqlite } from '@/lib/headless/state/sqlite';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { openDatabase } from '@/lib/storage/database';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import { FIRST_STATE, STATE_KEY, type StoreName } from '@/lib/storage/records';
import type { Repository } from '@/lib/storage/repository';
import { findPostgres, startPostgres } from './postgres-server';
import { SAID_MEMORY } from '../unit/storage/said-memory';
import { recordsOf } from '../unit/storage/one-text';

const RECEIPT = { key: 'k', way: 'eml', language: 'fr', at: '2026-11-21T10:00:00Z', to: 'plateau.eml' } as const;
const NOTE = { id: 'n', propertyId: '1', from: '2026-11-01', text: 'New prices' };
const BROKEN = { language: 'fr', margin: 'a lot' };
const CONNECTIONS = 4;
const CHANGES = 10;

interface Place {
  /** Each a connection of its own, as another process would have. */
  readonly repositories: readonly [Repository, ...Repository[]];
  put(store: StoreName, key: string, value: unknown): Promise<void>;
}

const bin = findPostgres();
let folder: string;
let server: Awaited<ReturnType<typeof startPostgres>> | null = null;
const opened: Sql[] = [];
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  if (bin !== null) server = await startPostgres(bin);
});
afterAll(async () => {
  await Promise.all(opened.map((sql) => sql.close()));
  await server?.stop();
  await rm(folder, { recursive: true });
});

function inSql(open: () => Sql): Place {
  const connections = Array.from({ length: CONNECTIONS }, open);
  opened.push(...connections);
  const [first = open(), ...others] = connections;
  return {
    repositories: [sqlRepository(first), ...others.map(sqlRepository)],
    put: async (store, key, value) => {
      const text = 'INSERT INTO records (store, key, value) VALUES (?, ?, ?)';
      await first.transaction((statements) => statements.change(text, [store, key, JSON.stringify(value)]));
    },
  };
}

const PLACES: Record<string, () => Promise<Place>> = {
  IndexedDB: async () => {
    const database = await openDatabase(`plateau-${count}`);
    return {
      repositories: [indexedDbRepository(async () => database)],
      put: async (store, key, value) => {
        await database.put(store, value as never, key);
      },
    };
  },
  SQLite: async () => inSql(() => openSqlite(join(folder, `${count}.sqlite`))),
  ...(bin === null ? {} : { PostgreSQL: async () => inSql(() => openPostgres(server?.url ?? '')) }),
};

describe.each(Object.entries(PLACES))('the repository in %s', (_, open) => {
  let place: Place;
  let repository: Repository;
  beforeEach(async () => {
    count += 1;
    place = await open();
    [repository] = place.repositories;
    await repository.eraseAll();
  });
  const someone = (index: number) => place.repositories[index % place.repositories.length] ?? repository;

  it('gives back what was written, in the order of keys', async () => {
    for (const key of ['b', 'B', 'a', 'é']) await repository.write('memories', key, EMPTY_MEMORY);
    expect((await repository.readAll('memories')).map(({ key }) => key)).toEqual(['B', 'a', 'b', 'é']);
    expect(await repository.read('memories', 'b')).toEqual(EMPTY_MEMORY);
    await repository.write('memories', 'b', SAID_MEMORY);
    expect(await repository.read('memories', 'b')).toEqual(SAID_MEMORY);
    await repository.remove('memories', 'b');
    expect(await repository.read('memories', 'b')).toBeNull();
  });

  it('gives back those whose keys begin alike, letter by letter', async () => {
    for (const key of ['1|b', '1|a', '10|a', '1', '%|a', '_|a', '1|é'])
      await repository.write('memories', key, EMPTY_MEMORY);
    const keysFrom = async (beginning?: string) =>
      (await repository.readAll('memories', beginning)).map(({ key }) => key);
    expect(await keysFrom('1|')).toEqual(['1|a', '1|b', '1|é']);
    expect(await keysFrom('%|')).toEqual(['%|a']);
    expect(await keysFrom('2|')).toEqual([]);
    expect(await keysFrom('')).toHaveLength(7);
    expect(await keysFrom()).toHaveLength(7);
  });

  it('writes a new record once, however many try at once', async () => {
    const tries = Array.from({ length: CHANGES }, (_none, index) =>
      someone(index).writeNew('receipts', 'k', { ...RECEIPT, to: String(index) }),
    );
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  });

  it('loses no change of many made at once over several connections', async () => {
    const add = (index: number) =>
      someone(index).update('memories', '1', (kept) => {
        const memory = kept ?? EMPTY_MEMORY;
        return { value: { ...memory, annotations: [...memory.annotations, NOTE] }, result: null };
      });
    await Promise.all(Array.from({ length: CONNECTIONS * CHANGES }, (_none, index) => add(index)));
    expect((await repository.read('memories', '1'))?.annotations).toHaveLength(CONNECTIONS * CHANGES);
  });

  it('leaves a record as it was when the change throws', async () => {
    await repository.write('memories', '1', EMPTY_MEMORY);
    const failing = repository.update('memories', '1', () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await repository.read('memories', '1')).toEqual(EMPTY_MEMORY);
  });

  it('puts records that no longer parse aside, once, and keeps their neighbours', async () => {
    await repository.write('settings', '1', DEFAULT_SETTINGS);
    await place.put('settings', '2', BROKEN);
    await place.put('settings', '3', BROKEN);
    const details = { store: 'settings', count: 2 };
    await expect(repository.readAll('settings')).rejects.toMatchObject({ code: 'storage-unreadable', details });
    expect(await repository.readAll('settings')).toEqual([{ key: '1', value: DEFAULT_SETTINGS }]);
    const backups = await repository.readAll('backups');
    expect(backups.map(({ value }) => value)).toMatchObject(['2', '3'].map((key) => ({ key, value: BROKEN })));
  });

  it('puts a record aside before a change', async () => {
    await place.put('memories', '1', { entries: 'none' });
    const change = () => repository.update('memories', '1', (kept) => ({ value: kept ?? EMPTY_MEMORY, result: kept }));
    await expect(change()).rejects.toMatchObject({ code: 'storage-unreadable' });
    expect(await change()).toBeNull();
  });

  it('gives everything out and takes it back', async () => {
    await repository.write('settings', '1', DEFAULT_SETTINGS);
    await repository.write('state', STATE_KEY, FIRST_STATE);
    const dump = await repository.dump();
    await repository.eraseAll();
    expect(Object.values(await repository.dump()).flat()).toEqual([]);
    await repository.restore(recordsOf(dump));
    expect(await repository.dump()).toEqual(dump);
  });
});

it.skipIf(bin === null)('tells a database that does not exist and a server that is down', async () => {
  const missing = openPostgres((server?.url ?? '').replace('/postgres?', '/nowhere?'));
  const down = openPostgres('postgres://plateau@127.0.0.1:1/postgres');
  opened.push(missing, down);
  await expect(sqlRepository(missing).dump()).rejects.toMatchObject({ code: 'state-missing' });
  await expect(sqlRepository(down).dump()).rejects.toMatchObject({ code: 'state-unreachable' });
});

it('puts a text that is no JSON aside as it is', async () => {
  const sql = openSqlite(join(folder, 'cut-off.sqlite'));
  opened.push(sql);
  const repository = sqlRepository(sql);
  await repository.write('settings', '1', DEFAULT_SETTINGS);
  await sql.transaction((statements) => statements.change('UPDATE records SET value = ?', ['{"language":']));
  expect((await repository.dump()).settings).toEqual([{ key: '1', value: '{"language":' }]);
  await expect(repository.read('settings', '1')).rejects.toMatchObject({ code: 'storage-unreadable' });
  expect(await repository.read('settings', '1')).toBeNull();
  expect((await repository.readAll('backups')).map(({ value }) => value)).toMatchObject([{ value: '{"language":' }]);
});

it('refuses a state that a newer version wrote, and leaves it', async () => {
  const sql = openSqlite(join(folder, 'newer.sqlite'));
  opened.push(sql);
  await sqlRepository(sql).dump();
  await sql.transaction((statements) => statements.change('INSERT INTO migrations (number) VALUES (999)'));
  await expect(sqlRepository(sql).eraseAll()).rejects.toMatchObject({ code: 'state-newer' });
});
