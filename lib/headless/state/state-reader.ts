import { PlateauError } from '@/lib/model/failure';
import { parseRecord } from '@/lib/storage/parse-record';
import type { RecordOf, StoreName } from '@/lib/storage/records';
import type { Kept, Repository } from '@/lib/storage/repository';
import { asMigrated } from './migrate';
import type { Sql, SqlRow } from './sql';
import { BEGINNING, ONE, valueIn } from './sql-repository';
import { stateFailure } from './state-failure';

/** What is kept, for whoever only looks. */
export interface StateReader extends Pick<Repository, 'read' | 'readAll'> {
  close(): Promise<void>;
}

/**
 * Reads a state that another process writes. Nothing is migrated, made or put aside: what an earlier version wrote is brought
 * up to this one as it is read, and a record that does not parse fails with `record-unreadable` and stays where it is.
 */
export function stateReader(sql: Sql): StateReader {
  async function rows<Store extends StoreName>(
    store: Store,
    text: string,
    parameters: readonly string[],
  ): Promise<Kept<Store>[]> {
    try {
      return await sql.transaction(async (statements) => {
        const done = await statements.migrations();
        const found = await statements.rows(text, [store, ...parameters]);
        return found.map((row) => ({ key: row.key, value: recordIn(store, row, done) }));
      });
    } catch (error) {
      if (hasNoTables(error)) return [];
      throw stateFailure(error);
    }
  }

  return {
    read: async (store, key) => (await rows(store, ONE, [key]))[0]?.value ?? null,
    readAll: (store, beginning = '') => rows(store, BEGINNING, [beginning, beginning]),
    close: () => sql.close(),
  };
}

function recordIn<Store extends StoreName>(store: Store, row: SqlRow, done: readonly number[]): RecordOf<Store> {
  const parsed = parseRecord(store, asMigrated(store, valueIn(row), done));
  if (parsed.ok) return parsed.value;
  throw new PlateauError('record-unreadable', `A record of "${store}" does not parse: ${parsed.problem}.`, {
    retry: { when: 'after-action' },
    details: { value: row.key },
  });
}

/** A database that nothing was ever kept in: SQLite says so in words, PostgreSQL by its code. */
function hasNoTables(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.message.startsWith('no such table') || ('code' in error && error.code === '42P01');
}
