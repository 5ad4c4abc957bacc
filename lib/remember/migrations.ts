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
];

export const DATABASE_VERSION = MIGRATIONS.length;

export function migrate(from: number, database: IDBDatabase, transaction: IDBTransaction): void {
  for (const step of MIGRATIONS.slice(from)) step(database, transaction);
}
