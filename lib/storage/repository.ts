import type { RecordOf, StoreName } from './records';

export interface Kept<Store extends StoreName> {
  readonly key: string;
  readonly value: RecordOf<Store>;
}

/**
 * What Plateau keeps: records by key, in named stores. Nothing here knows how they are stored; a table
 * with columns store, key and JSON does as well as a browser's database.
 *
 * Every reading parses. A record that no longer parses moves to `backups` and the reading fails once
 * with `storage-unreadable`; the next one finds nothing and work goes on. Every writing may fail with
 * `storage-full`.
 */
export interface Repository {
  read<Store extends StoreName>(store: Store, key: string): Promise<RecordOf<Store> | null>;
  /** All of a store, or those whose keys begin alike: what is kept by property is read of one alone. */
  readAll<Store extends StoreName>(store: Store, beginning?: string): Promise<Kept<Store>[]>;
  write<Store extends StoreName>(store: Store, key: string, value: RecordOf<Store>): Promise<void>;
  /** Writes only where nothing stands yet; false when something does. Decided in one step, so that it holds under a race. */
  writeNew<Store extends StoreName>(store: Store, key: string, value: RecordOf<Store>): Promise<boolean>;
  /**
   * Reads and writes in one step, and answers with the result. The change must not wait for anything;
   * what it throws undoes the step.
   */
  update<Store extends StoreName, Result>(
    store: Store,
    key: string,
    change: (kept: RecordOf<Store> | null) => { readonly value: RecordOf<Store>; readonly result: Result },
  ): Promise<Result>;
  remove(store: StoreName, key: string): Promise<void>;
  /** All stores as they are, backups too. */
  dump(): Promise<Dump>;
  /** The keys of a store, in order. */
  keys(store: StoreName): Promise<readonly string[]>;
  /** A record as it is stored, unparsed; undefined where there is none. */
  stored(store: StoreName, key: string): Promise<unknown>;
  /**
   * Writes all or nothing; what stands under the same key is replaced, the rest stays.
   *
   * @param records asked for anew where the writing has to begin again
   */
  restore(records: () => Iterable<StoredRecord> | AsyncIterable<StoredRecord>): Promise<void>;
  eraseAll(): Promise<void>;
}

export interface StoredRecord {
  readonly store: StoreName;
  readonly key: string;
  readonly value: unknown;
}

export type Dump = { readonly [Store in StoreName]: readonly { readonly key: string; readonly value: unknown }[] };
