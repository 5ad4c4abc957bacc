import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openPostgres } from '@/lib/headless/state/postgres';
import type { Sql } from '@/lib/headless/state/sql';
import { sqlRepository } from '@/lib/headless/state/sql-repository';
import { openSqlite } from '@/lib/headless/state/sqlite';
import { openDatabase } from '@/lib/storage/database';
import { readExport } from '@/lib/storage/export-file';
import { indexedDbRepository } from '@/lib/storage/indexeddb-repository';
import { STATE_KEY, STORE_NAMES } from '@/lib/storage/records';
import type { Repository } from '@/lib/storage/repository';
import { findPostgres, startPostgres } from './postgres-server';

/** A record of every kind, as the version before wrote them. */
const EXPORT = join(import.meta.dirname, '../unit/storage/golden/export-2.json');
/** Steps that a place of that version had been through. */
const STEPS_BEFORE = 2;
const Written = z.object({
  stores: z.record(z.string(), z.array(z.object({ key: z.string(), value: z.unknown() }))),
});

const bin = findPostgres();
let folder: string;
let text: string;
let server: Awaited<ReturnType<typeof startPostgres>> | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  text = withRates(await readFile(EXPORT, 'utf8'));
  if (bin !== null) server = await startPostgres(bin);
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true });
});

/** Rates of two properties, as they stood in the one record of the state. */
const RATES = ['7', '8'].map((propertyId) => ({
  propertyId,
  source: 'ga4',
  industry: '',
  currency: 'EUR',
  asOf: '2026-03-28',
  rates: { purchaseRate: 0.02 },
}));

function withRates(written: string): string {
  const { stores, ...rest } = z.looseObject(Written.shape).parse(JSON.parse(written));
  const state = stores['state']?.map(({ key, value }) => ({
    key,
    value: key === STATE_KEY ? { ...z.looseObject({}).parse(value), rates: RATES } : value,
  }));
  return JSON.stringify({ ...rest, stores: { ...stores, state } });
}

const recordsBefore = () => Object.entries(Written.parse(JSON.parse(text)).stores);

/** What was opened, and what closes it. */
interface Opened {
  readonly repository: Repository;
  readonly close: () => Promise<void>;
}

async function inSql(open: () => Sql): Promise<Opened> {
  const before = open();
  await before.transaction(async ({ change }) => {
    await change(
      'CREATE TABLE records (store text NOT NULL, key text NOT NULL, value text NOT NULL, PRIMARY KEY (store, key))',
    );
    await change('CREATE TABLE migrations (number integer PRIMARY KEY)');
    for (let number = 1; number <= STEPS_BEFORE; number++)
      await change(`INSERT INTO migrations (number) VALUES (${number})`);
    for (const [store, records] of recordsBefore())
      for (const { key, value } of records)
        await change('INSERT INTO records (store, key, value) VALUES (?, ?, ?)', [store, key, JSON.stringify(value)]);
  });
  await before.close();
  const sql = open();
  return { repository: sqlRepository(sql), close: () => sql.close() };
}

const PLACES: Record<string, () => Promise<Opened>> = {
  IndexedDB: async () => {
    const before = await openDB('earlier', STEPS_BEFORE, {
      // Of the stores of then: what came later is made on the way.
      upgrade: (database) => recordsBefore().forEach(([store]) => database.createObjectStore(store)),
    });
    for (const [store, records] of recordsBefore())
      for (const { key, value } of records) await before.put(store, value, key);
    before.close();
    const database = await openDatabase('earlier');
    return { repository: indexedDbRepository(async () => database), close: async () => database.close() };
  },
  SQLite: () => inSql(() => openSqlite(join(folder, 'earlier.sqlite'))),
  ...(bin === null ? {} : { PostgreSQL: () => inSql(() => openPostgres(server?.url ?? '')) }),
};

describe.each(Object.entries(PLACES))('a state of the version before in %s', (_, open) => {
  it('is read whole, as an export of it is', async () => {
    const { repository, close } = await open();
    const kept = await repository.dump();
    expect(kept).toEqual(readExport(text));
    for (const store of STORE_NAMES) expect(await repository.readAll(store)).toHaveLength(kept[store].length);
    expect(kept.rates).toEqual(RATES.map((value) => ({ key: value.propertyId, value })));
    expect((await repository.dump()).backups).toEqual(kept.backups);
    await close();
  });
});
