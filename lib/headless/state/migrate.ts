import { PlateauError } from '@/lib/model/failure';
import { withFailuresApart } from '@/lib/storage/failures-apart';
import { withMarksApart } from '@/lib/storage/marks-in-drafts';
import type { StoreName } from '@/lib/storage/records';
import { withSumsOnly } from '@/lib/storage/sums-only';
import { withVerdictsInVitals } from '@/lib/storage/verdicts-in-vitals';
import type { Sql, Statements } from './sql';

/** A change of the table itself, or of each value of a store. */
type Migration = string | { readonly store: StoreName; readonly change: (value: unknown) => unknown };

/** In order, never changed once released: a database that went through the first ones takes up the rest. */
const MIGRATIONS: readonly Migration[] = [
  'CREATE TABLE records (store text NOT NULL, key text NOT NULL, value text NOT NULL, PRIMARY KEY (store, key))',
  // A failure for each work, where one stood for all.
  { store: 'state', change: withFailuresApart },
  // The verdict of a vital sign in the vital sign alone.
  { store: 'reports', change: withVerdictsInVitals },
  // Rates follow from what was measured, and are no longer kept beside it.
  { store: 'snapshots', change: withSumsOnly },
  // Marks that no name can hold, where names were taken for Markdown.
  { store: 'drafts', change: withMarksApart },
];

/** Brings a database to this version's schema; of two that begin at once, the second finds it done. */
export async function migrate(sql: Sql): Promise<void> {
  await sql.transaction(async (statements) => {
    await statements.lock('everything');
    await statements.change('CREATE TABLE IF NOT EXISTS migrations (number integer PRIMARY KEY)');
    const done = await statements.migrations();
    refuseNewer(done);
    for (const [index, migration] of MIGRATIONS.entries()) {
      const number = index + 1;
      if (done.includes(number)) continue;
      await (typeof migration === 'string' ? statements.change(migration) : changeEach(statements, migration));
      await statements.change(`INSERT INTO migrations (number) VALUES (${number})`);
    }
  });
}

/**
 * A value as this version would keep it, of a database that went through these migrations alone and is left as it is.
 *
 * @throws PlateauError `state-newer`
 */
export function asMigrated(store: StoreName, value: unknown, done: readonly number[]): unknown {
  refuseNewer(done);
  return MIGRATIONS.filter((_, index) => !done.includes(index + 1)).reduce(
    (kept, migration) => (typeof migration !== 'string' && migration.store === store ? migration.change(kept) : kept),
    value,
  );
}

function refuseNewer(done: readonly number[]): void {
  if (done.some((number) => number > MIGRATIONS.length))
    throw new PlateauError('state-newer', 'The state was written by a newer version.', {
      retry: { when: 'after-action' },
    });
}

/** A text that is no JSON stays: its reading puts it aside. */
async function changeEach(statements: Statements, { store, change }: Exclude<Migration, string>): Promise<void> {
  for (const { key, value } of await statements.rows('SELECT store, key, value FROM records WHERE store = ?', [store]))
    await statements.change('UPDATE records SET value = ? WHERE store = ? AND key = ?', [
      changedText(value, change),
      store,
      key,
    ]);
}

function changedText(text: string, change: (value: unknown) => unknown): string {
  try {
    return JSON.stringify(change(JSON.parse(text)));
  } catch {
    return text;
  }
}
