import { mkdirSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PlateauError } from '@/lib/model/failure';
import { mayWriteAhead } from './local-disk';
import type { Access, Claim, Sql, Statements } from './sql';

const BUSY = 5;
const PATIENCE = 30_000;
const PAUSE = 5;
/** Milliseconds. Who only reads holds up no writer of its own process, and so may wait inside SQLite. */
const READER_WAITS = 5000;

/**
 * SQLite in a file, through what Node has built in. Waiting for another writer happens here and not inside
 * SQLite, whose own waiting stops the whole process, the other writer too where it lives in the same one.
 */
export function openSqlite(file: string, access: Access = 'read-and-write'): Sql {
  const readOnly = access === 'read-only';
  const database = new DatabaseSync(file, { timeout: readOnly ? READER_WAITS : 0, readOnly });
  let own: number | null = null;
  const writesAhead = !readOnly && mayWriteAhead(dirname(file));
  let last: Promise<unknown> = writesAhead ? writeAhead(database) : Promise.resolve();

  const statements: Statements = {
    rows: async (text, parameters = []) =>
      database
        .prepare(text)
        .all(...parameters)
        .map((row) => ({ store: String(row['store']), key: String(row['key']), value: String(row['value']) })),
    change: async (text, parameters = []) => Number(database.prepare(text).run(...parameters).changes),
    // BEGIN IMMEDIATE holds the whole file already.
    lock: async () => {},
    migrations: async () =>
      database
        .prepare('SELECT number FROM migrations')
        .all()
        .map((row) => Number(row['number'])),
  };

  async function inTurn<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    // Into a file that was erased SQLite writes on without a word, and all of it is lost when the process ends.
    if (own !== null && fileNumber(file) !== own)
      throw new PlateauError('state-gone', `${file} is there no more.`, GONE);
    await patiently(() => database.exec(readOnly ? 'BEGIN' : 'BEGIN IMMEDIATE'));
    own ??= fileNumber(file);
    try {
      const result = await work(statements);
      // Another process that is just beginning holds a reader's lock for a moment: the transaction outlives it.
      await patiently(() => database.exec('COMMIT'));
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    transaction(work) {
      const turn = last.then(() => inTurn(work));
      // The next one begins whether this one went well or not; its failure goes to its own caller.
      last = turn.then(
        () => null,
        () => null,
      );
      return turn;
    },
    claim: async (name) => claimFile(`${file}-claims`, name),
    close: async () => {
      await last;
      try {
        if (writesAhead) leaveAsAnyOther(database);
      } finally {
        database.close();
      }
    },
  };
}

/**
 * A commit waits for the disk once, and not four times: what is new goes to a log beside the file
 * (https://sqlite.org/wal.html), and is on the disk all the same before a commit returns.
 */
const AHEAD = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL';
/** Back into one file, which can be copied, and read where nothing can be written. */
const AS_ANY_OTHER = 'PRAGMA journal_mode = DELETE';

/** Where the file cannot be written it stays as it is: the first change says what is amiss. */
async function writeAhead(database: DatabaseSync): Promise<void> {
  await patiently(() => database.exec(AHEAD)).catch(() => null);
}

/** Only the last one to leave can; where it cannot either, on a full disk, what was committed stands in the log all the same. */
function leaveAsAnyOther(database: DatabaseSync): void {
  try {
    database.exec(AS_ANY_OTHER);
  } catch (error) {
    if (!isOfSqlite(error)) throw error;
  }
}

/** By SQLite's own lock on an empty file: the system lets go of it when the process dies, whatever it dies of. */
function claimFile(folder: string, name: string): Claim | null {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, encodeURIComponent(name)), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (isBusy(error)) return null;
    throw error;
  }
  // The file stays: one that was taken away while somebody waits for it would be held by two.
  return { isMine: async () => true, letGo: async () => lock.close() };
}

const GONE = { retry: { when: 'after-action' } } as const;

/** What tells a file from another that took its place; null where there is none. */
const fileNumber = (file: string): number | null => statSync(file, { throwIfNoEntry: false })?.ino ?? null;

async function patiently(step: () => void): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      step();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
    }
    await sleep(PAUSE * (1 + Math.random()));
  }
}

function isBusy(error: unknown): boolean {
  return isOfSqlite(error) && Number(error.errcode) % 256 === BUSY;
}

function isOfSqlite(error: unknown): error is Error & { readonly errcode: unknown } {
  return error instanceof Error && 'errcode' in error;
}
