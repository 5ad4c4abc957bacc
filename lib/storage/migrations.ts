import { withFailuresApart } from './failures-apart';
import { withMarksApart } from './marks-in-drafts';
import { withSumsOnly } from './sums-only';
import { withVerdictsInVitals } from './verdicts-in-vitals';

/**
 * Written against the bare database and not today's types: a step is for the database as it was on its
 * day, and is never changed after. A step that moves records reads them through the transaction.
 */
type Step = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** Step n brings a database from version n to version n + 1. */
export const MIGRATIONS: readonly Step[] = [
  (database) => {
    const stores = ['snapshots', 'reports', 'memories', 'drafts', 'receipts', 'settings', 'state', 'backups'];
    for (const store of stores) database.createObjectStore(store);
  },
  // A failure for each work, where one stood for all.
  (_database, transaction) => changeEach(transaction, 'state', withFailuresApart),
  // The verdict of a vital sign in the vital sign alone.
  (_database, transaction) => changeEach(transaction, 'reports', withVerdictsInVitals),
  // Rates follow from what was measured, and are no longer kept beside it.
  (_database, transaction) => changeEach(transaction, 'snapshots', withSumsOnly),
  // Marks that no name can hold, where names were taken for Markdown.
  (_database, transaction) => changeEach(transaction, 'drafts', withMarksApart),
  // What files held, of properties that are read without Google.
  (database) => void database.createObjectStore('files'),
];

export const DATABASE_VERSION = MIGRATIONS.length;

export function migrate(from: number, database: IDBDatabase, transaction: IDBTransaction): void {
  for (const step of MIGRATIONS.slice(from)) step(database, transaction);
}

function changeEach(transaction: IDBTransaction, store: string, change: (value: unknown) => unknown): void {
  const walking = transaction.objectStore(store).openCursor();
  walking.addEventListener('success', () => {
    const cursor = walking.result;
    if (cursor === null) return;
    cursor.update(change(cursor.value));
    cursor.continue();
  });
}
