import { PlateauError } from '@/lib/model/failure';
import { dumpOf } from '@/lib/storage/dump';
import { parseRecord } from '@/lib/storage/parse-record';
import type { RecordOf, StoreName } from '@/lib/storage/records';
import type { Dump, Kept, Repository } from '@/lib/storage/repository';
import type { SqlRow, Sql, Statements } from './sql';
import { migrate } from './migrate';
import { stateFailure } from './state-failure';

export const ONE = 'SELECT store, key, value FROM records WHERE store = ? AND key = ?';
const KEYS = "SELECT store, key, '' AS value FROM records WHERE store = ?";
/** Letter by letter: `LIKE` has signs of its own, and a range follows the collation of the server. */
export const BEGINNING = 'SELECT store, key, value FROM records WHERE store = ? AND substr(key, 1, length(?)) = ?';
/** What stands there already is left: a commit without a change waits for no disk. */
const PUT =
  'INSERT INTO records (store, key, value) VALUES (?, ?, ?) ON CONFLICT (store, key) DO UPDATE SET value = excluded.value ' +
  'WHERE records.value <> excluded.value';
const PUT_NEW = 'INSERT INTO records (store, key, value) VALUES (?, ?, ?) ON CONFLICT (store, key) DO NOTHING';
const REMOVE = 'DELETE FROM records WHERE store = ? AND key = ?';

/** The repository in a table of an SQL database, which is brought to this version's schema at the first use. */
export function sqlRepository(sql: Sql): Repository {
  let ready: Promise<void> | null = null;

  /** Every access goes through here. Records that were put aside stay so: the failure is thrown after the commit. */
  async function using<Result>(
    lock: string | 'everything',
    work: (statements: Statements) => Promise<Result | PlateauError>,
  ): Promise<Result> {
    try {
      ready ??= migrate(sql);
      await ready.catch((error: unknown) => {
        ready = null;
        throw error;
      });
      const result = await sql.transaction(async (statements) => {
        await statements.lock(lock);
        return work(statements);
      });
      if (result instanceof PlateauError) throw result;
      return result;
    } catch (error) {
      throw stateFailure(error);
    }
  }
  const nameOf = (store: StoreName, key: string) => `${store}|${key}`;

  return {
    read: (store, key) => using(nameOf(store, key), (statements) => readOne(statements, store, key)),
    // What begins alike is of one property: it holds off nobody who works on another.
    readAll: (store, beginning = '') =>
      using(beginning === '' ? 'everything' : nameOf(store, beginning), (statements) =>
        readAll(statements, store, beginning),
      ),
    write: (store, key, value) =>
      using(nameOf(store, key), async (statements) => {
        await statements.change(PUT, [store, key, JSON.stringify(value)]);
      }),
    writeNew: (store, key, value) =>
      using(
        nameOf(store, key),
        async (statements) => (await statements.change(PUT_NEW, [store, key, JSON.stringify(value)])) > 0,
      ),
    update: (store, key, change) =>
      using(nameOf(store, key), async (statements) => {
        const kept = await readOne(statements, store, key);
        if (kept instanceof PlateauError) return kept;
        const { value, result } = change(kept);
        await statements.change(PUT, [store, key, JSON.stringify(value)]);
        return result;
      }),
    remove: (store, key) =>
      using(nameOf(store, key), async (statements) => {
        await statements.change(REMOVE, [store, key]);
      }),
    dump: () => using('everything', dump),
    keys: (store) =>
      using('everything', async (statements) =>
        (await statements.rows(KEYS, [store])).map(({ key }) => key).toSorted((one, other) => (one < other ? -1 : 1)),
      ),
    stored: (store, key) =>
      using(nameOf(store, key), async (statements) => {
        const [row] = await statements.rows(ONE, [store, key]);
        return row && valueIn(row);
      }),
    restore: (records) =>
      using('everything', async (statements) => {
        for await (const { store, key, value } of records())
          await statements.change(PUT, [store, key, JSON.stringify(value)]);
      }),
    eraseAll: () =>
      using('everything', async (statements) => {
        await statements.change('DELETE FROM records');
      }),
  };
}

async function readOne<Store extends StoreName>(
  statements: Statements,
  store: Store,
  key: string,
): Promise<RecordOf<Store> | null | PlateauError> {
  const [row] = await statements.rows(ONE, [store, key]);
  if (!row) return null;
  const parsed = parseRecord(store, valueIn(row));
  return parsed.ok ? parsed.value : putAside(statements, store, [{ row, problem: parsed.problem }]);
}

async function readAll<Store extends StoreName>(
  statements: Statements,
  store: Store,
  beginning: string,
): Promise<Kept<Store>[] | PlateauError> {
  const readable: Kept<Store>[] = [];
  const unreadable: Unreadable[] = [];
  for (const row of await rowsOf(statements, store, beginning)) {
    const parsed = parseRecord(store, valueIn(row));
    if (parsed.ok) readable.push({ key: row.key, value: parsed.value });
    else unreadable.push({ row, problem: parsed.problem });
  }
  return unreadable.length > 0 ? putAside(statements, store, unreadable) : readable;
}

/** In the order of the browser's database, which no collation of a server has. */
async function rowsOf(statements: Statements, store: StoreName, beginning = ''): Promise<SqlRow[]> {
  const rows = await statements.rows(BEGINNING, [store, beginning, beginning]);
  return rows.toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

/** A text that is no JSON stands for itself: no record reads so, and it is put aside as it is. */
export function valueIn({ value }: SqlRow): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

interface Unreadable {
  readonly row: SqlRow;
  readonly problem: string;
}

/** Moves records to `backups`, and answers with the failure to throw. */
async function putAside(statements: Statements, store: StoreName, records: readonly Unreadable[]) {
  for (const { row, problem } of records) {
    const backup = { store, key: row.key, value: valueIn(row), problem };
    await statements.change(PUT, ['backups', `${store}|${row.key}|${crypto.randomUUID()}`, JSON.stringify(backup)]);
    await statements.change(REMOVE, [store, row.key]);
  }
  return new PlateauError('storage-unreadable', `Records of "${store}" no longer parse and were put aside.`, {
    retry: { when: 'now' },
    details: { store, count: records.length },
  });
}

const dump = (statements: Statements): Promise<Dump> =>
  dumpOf(async (store) => (await rowsOf(statements, store)).map((row) => ({ key: row.key, value: valueIn(row) })));
