import { PlateauError } from '@/lib/model/failure';
import type { Database } from './database';
import { dumpOf } from './dump';
import { parseRecord } from './parse-record';
import { STORE_NAMES, type StoreName } from './records';
import type { Dump, Kept, Repository, StoredRecord } from './repository';
import { storageFailure } from './storage-failure';

interface Unreadable {
  readonly store: StoreName;
  readonly key: string;
  readonly value: unknown;
  readonly problem: string;
}

/** The repository in the browser's own database, opened at the first use. */
export function indexedDbRepository(open: () => Promise<Database>): Repository {
  let opening: Promise<Database> | null = null;

  /** Every access goes through here, so that every failure of the storage gets its code. */
  async function using<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    try {
      opening ??= open();
      return await work(await opening);
    } catch (error) {
      if (error instanceof DOMException) opening = null;
      throw storageFailure(error);
    }
  }

  return {
    read: (store, key) =>
      using(async (database) => {
        const value = await database.get(store, key);
        if (value === undefined) return null;
        const parsed = parseRecord(store, value);
        if (parsed.ok) return parsed.value;
        throw await putAside(database, [{ store, key, value, problem: parsed.problem }]);
      }),

    readAll: (store, beginning) => using((database) => readAll(database, store, beginning)),

    write: (store, key, value) =>
      using(async (database) => {
        await database.put(store, value, key);
      }),

    writeNew: (store, key, value) =>
      using(async (database) => {
        const transaction = database.transaction(store, 'readwrite');
        const taken = (await transaction.store.getKey(key)) !== undefined;
        if (!taken) await transaction.store.put(value, key);
        await transaction.done;
        return !taken;
      }),

    update: (store, key, change) =>
      using(async (database) => {
        const transaction = database.transaction(store, 'readwrite');
        const value = await transaction.store.get(key);
        const parsed = value === undefined ? null : parseRecord(store, value);
        if (parsed?.ok === false) throw await putAside(database, [{ store, key, value, problem: parsed.problem }]);
        const { value: next, result } = change(parsed?.value ?? null);
        await transaction.store.put(next, key);
        await transaction.done;
        return result;
      }),

    remove: (store, key) => using((database) => database.delete(store, key)),

    dump: () => using(dump),
    keys: (store) => using((database) => database.getAllKeys(store)),
    stored: (store, key) => using((database) => database.get(store, key)),
    restore: (records) => using((database) => restore(database, records)),

    eraseAll: () =>
      using(async (database) => {
        const transaction = database.transaction(STORE_NAMES, 'readwrite');
        await Promise.all([...STORE_NAMES.map((store) => transaction.objectStore(store).clear()), transaction.done]);
      }),
  };
}

async function readAll<Store extends StoreName>(
  database: Database,
  store: Store,
  beginning?: string,
): Promise<Kept<Store>[]> {
  const [keys, values] = await keysAndValues(database, store, beginning);
  const readable: Kept<Store>[] = [];
  const unreadable: Unreadable[] = [];
  values.forEach((value, index) => {
    const key = keys[index] ?? '';
    const parsed = parseRecord(store, value);
    if (parsed.ok) readable.push({ key, value: parsed.value });
    else unreadable.push({ store, key, value, problem: parsed.problem });
  });
  if (unreadable.length > 0) throw await putAside(database, unreadable);
  return readable;
}

/** One transaction, so that keys and values are of the same moment. */
async function keysAndValues(database: Database, store: StoreName, beginning?: string): Promise<[string[], unknown[]]> {
  const transaction = database.transaction(store);
  const range = beginning ? IDBKeyRange.bound(beginning, `${beginning}\uffff`) : null;
  const [keys, values] = await Promise.all([transaction.store.getAllKeys(range), transaction.store.getAll(range)]);
  return [keys, values];
}

/** Moves records to `backups`, and answers with the failure to throw. */
async function putAside(database: Database, records: readonly Unreadable[]): Promise<PlateauError> {
  const stores = new Set<StoreName>(['backups', ...records.map(({ store }) => store)]);
  const transaction = database.transaction([...stores], 'readwrite');
  const moves = records.map(async (record) => {
    await transaction.objectStore('backups').put(record, `${record.store}|${record.key}|${crypto.randomUUID()}`);
    await transaction.objectStore(record.store).delete(record.key);
  });
  await Promise.all([...moves, transaction.done]);
  const store = records[0]?.store ?? 'backups';
  return new PlateauError('storage-unreadable', `Records of "${store}" no longer parse and were put aside.`, {
    retry: { when: 'now' },
    details: { store, count: records.length },
  });
}

const dump = (database: Database): Promise<Dump> =>
  dumpOf(async (store) => {
    const [keys, values] = await keysAndValues(database, store);
    return keys.map((key, index) => ({ key, value: values[index] }));
  });

/** A transaction waits for nothing but itself: what is to be written is held whole, and comes in pieces where it is much. */
async function restore(database: Database, records: Parameters<Repository['restore']>[0]): Promise<void> {
  const all: StoredRecord[] = [];
  for await (const record of records()) all.push(record);
  const transaction = database.transaction(STORE_NAMES, 'readwrite');
  const writes = all.map(({ store, key, value }) => transaction.objectStore(store).put(value, key));
  await Promise.all([...writes, transaction.done]);
}
