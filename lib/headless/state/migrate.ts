import { PlateauError } from '@/lib/model/failure';
import type { StoreName } from '@/lib/storage/records';
import { RECORDS_VERSION, type Step, STEPS, storesOf, throughSteps } from '@/lib/storage/steps';
import type { Sql, Statements } from './sql';

/** The first; the steps of records follow it, each with the number of the version that it leads to. */
const TABLE = 1;
const MAKE_TABLE =
  'CREATE TABLE records (store text NOT NULL, key text NOT NULL, value text NOT NULL, PRIMARY KEY (store, key))';

/** Brings a database to this version's schema; of two that begin at once, the second finds it done. */
export async function migrate(sql: Sql): Promise<void> {
  await sql.transaction(async (statements) => {
    await statements.lock('everything');
    await statements.change('CREATE TABLE IF NOT EXISTS migrations (number integer PRIMARY KEY)');
    const done = await statements.migrations();
    const left = stepsLeft(done);
    if (!done.includes(TABLE)) await statements.change(MAKE_TABLE);
    for (const store of storesOf(left)) await changeEach(statements, store, left);
    for (let number = TABLE; number <= RECORDS_VERSION; number++)
      if (!done.includes(number)) await statements.change(`INSERT INTO migrations (number) VALUES (${number})`);
  });
}

/**
 * A value as this version would keep it, of a database that went through these migrations alone and is left as it is.
 *
 * @throws PlateauError `state-newer`
 */
export function asMigrated(store: StoreName, value: unknown, done: readonly number[]): unknown {
  const [record] = throughSteps({ store, key: '', value }, stepsLeft(done));
  return record.value;
}

/** @throws PlateauError `state-newer` */
function stepsLeft(done: readonly number[]): readonly Step[] {
  if (done.some((number) => number > RECORDS_VERSION))
    throw new PlateauError('state-newer', 'The state was written by a newer version.', {
      retry: { when: 'after-action' },
    });
  return STEPS.filter((_, index) => !done.includes(TABLE + 1 + index));
}

/** A text that is no JSON stays: its reading puts it aside. */
async function changeEach(statements: Statements, store: StoreName, steps: readonly Step[]): Promise<void> {
  for (const { key, value } of await statements.rows('SELECT store, key, value FROM records WHERE store = ?', [
    store,
  ])) {
    const before = jsonOf(value);
    if (before === undefined) continue;
    const [record, ...beside] = throughSteps({ store, key, value: before }, steps);
    await statements.change('UPDATE records SET value = ? WHERE store = ? AND key = ?', [
      JSON.stringify(record.value),
      store,
      key,
    ]);
    for (const { store: of, key: at, value: put } of beside)
      await statements.change('INSERT INTO records (store, key, value) VALUES (?, ?, ?)', [
        of,
        at,
        JSON.stringify(put),
      ]);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
