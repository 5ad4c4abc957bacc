import { PlateauError } from '@/lib/model/failure';
import type { Sql } from './sql';

/** In order, never changed once released: a database that went through the first ones takes up the rest. */
const MIGRATIONS = [
  'CREATE TABLE records (store text NOT NULL, key text NOT NULL, value text NOT NULL, PRIMARY KEY (store, key))',
];

/** Brings a database to this version's schema; of two that begin at once, the second finds it done. */
export async function migrate(sql: Sql): Promise<void> {
  await sql.transaction(async (statements) => {
    await statements.lock('everything');
    await statements.change('CREATE TABLE IF NOT EXISTS migrations (number integer PRIMARY KEY)');
    const done = await statements.migrations();
    if (done.some((number) => number > MIGRATIONS.length))
      throw new PlateauError('state-newer', 'The state was written by a newer version.', {
        retry: { when: 'after-action' },
      });
    for (const [index, migration] of MIGRATIONS.entries()) {
      const number = index + 1;
      if (done.includes(number)) continue;
      await statements.change(migration);
      await statements.change(`INSERT INTO migrations (number) VALUES (${number})`);
    }
  });
}
