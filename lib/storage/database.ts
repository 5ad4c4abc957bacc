import { type DBSchema, type IDBPDatabase, openDB, unwrap } from 'idb';
import { DATABASE_VERSION, migrate } from './migrations';
import type { StoreName } from './records';

/** Values are unknown until they are parsed: an older Plateau may have written them. */
export type Schema = DBSchema & { [Store in StoreName]: { key: string; value: unknown } };
export type Database = IDBPDatabase<Schema>;

/** Opens the database, brought up to date step by step. */
export function openDatabase(name: string): Promise<Database> {
  return openDB<Schema>(name, DATABASE_VERSION, {
    upgrade(database, from, _to, transaction) {
      migrate(from, unwrap(database), unwrap(transaction));
    },
  });
}
