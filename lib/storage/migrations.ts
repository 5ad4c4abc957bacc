import { STORE_NAMES, type StoreName } from './records';
import { RECORDS_VERSION, type Step, STEPS, storesOf, throughSteps } from './steps';

/** A browser's database has had its stores since version 1, and takes a step with each version after it. */
export const DATABASE_VERSION = RECORDS_VERSION;

/** Brings a browser's database up to date, against the bare database and not today's types; 0 of one that is new. */
export function migrate(from: number, database: IDBDatabase, transaction: IDBTransaction): void {
  for (const store of STORE_NAMES) if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
  const left = STEPS.slice(Math.max(0, from - 1));
  // All steps of a store in one walk: of two walks at once, each would write over what the other wrote.
  for (const store of storesOf(left)) walk(store, transaction, left);
}

function walk(store: StoreName, transaction: IDBTransaction, steps: readonly Step[]): void {
  const walking = transaction.objectStore(store).openCursor();
  walking.addEventListener('success', () => {
    const cursor = walking.result;
    if (cursor === null) return;
    const [record, ...beside] = throughSteps({ store, key: String(cursor.key), value: cursor.value }, steps);
    cursor.update(record.value);
    for (const { store: of, key, value } of beside) transaction.objectStore(of).put(value, key);
    cursor.continue();
  });
}
