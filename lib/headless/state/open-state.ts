import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { PropertyRates } from '@/lib/model/benchmark';
import { PlateauError } from '@/lib/model/failure';
import { Memory } from '@/lib/model/memory';
import type { Repository } from '@/lib/storage/repository';
import { migrate } from './migrate';
import { openPostgres } from './postgres';
import type { Sql } from './sql';
import { sqlRepository } from './sql-repository';
import { openSqlite } from './sqlite';
import { stateReader, type StateReader } from './state-reader';
import { isDatabase } from './state-place';
import { folderStateFailure, stateFailure } from './state-failure';

export interface OpenState {
  readonly repository: Repository;
  /** See `Sql.claim`. */
  readonly claim: Sql['claim'];
  close(): Promise<void>;
}

/** Whoever only reads may do so where nothing can be written. */
export type Use = 'write' | 'read';

/** What `--state` names: a folder, where SQLite keeps a file, or a PostgreSQL database by its URL. */
export async function openState(place: string, use: Use = 'write'): Promise<OpenState> {
  if (isDatabase(place)) return settled(openPostgres(place), async () => {}, stateFailure);
  return openFolder(place, use);
}

/**
 * A state that is there already.
 *
 * @throws PlateauError `state-not-there` where the folder holds none: a slip of the fingers would make one, and find it empty
 */
export async function openKeptState(place: string): Promise<OpenState> {
  requireState(place);
  return openState(place, 'read');
}

/**
 * A state that is there already, to be read and left as it is: the database itself refuses every change.
 *
 * @throws PlateauError `state-not-there`
 */
export function openStateToRead(place: string): StateReader {
  requireState(place);
  return stateReader(isDatabase(place) ? openPostgres(place, 'read-only') : openSqlite(join(place, FILE), 'read-only'));
}

function requireState(place: string): void {
  if (!isDatabase(place) && !existsSync(join(place, FILE)))
    throw new PlateauError('state-not-there', `There is no state in ${place}.`, { details: { file: place } });
}

const FILE = 'plateau.sqlite';

async function openFolder(place: string, use: Use): Promise<OpenState> {
  try {
    await mkdir(place, { recursive: true });
    const sql = openSqlite(join(place, FILE));
    const prepare = async (repository: Repository) => {
      // SQLite opens a file that can only be read without a word, and fails at the first change.
      if (use === 'write') await sql.transaction((statements) => statements.change(NOTHING));
      await takeOver(place, repository);
    };
    return await settled(sql, prepare, folderStateFailure);
  } catch (cause) {
    throw folderStateFailure(cause);
  }
}

const NOTHING = 'DELETE FROM migrations WHERE number < 0';

/** Looks at the database at once, so that one that is of no use is told before any work is done. */
async function settled(
  sql: Sql,
  prepare: (repository: Repository) => Promise<void>,
  failureOf: (cause: unknown) => unknown,
): Promise<OpenState> {
  try {
    await migrate(sql);
    const repository = sqlRepository(sql);
    await prepare(repository);
    return {
      repository,
      claim: (name) => sql.claim(name).catch((error: unknown) => Promise.reject(failureOf(error))),
      close: () => sql.close(),
    };
  } catch (error) {
    await sql.close();
    throw failureOf(error);
  }
}

const EARLIER = /^(memory|rates)-(.+)\.json$/;

/** Earlier versions kept a file a property. They are taken over once, and put beside as they were. */
async function takeOver(folder: string, repository: Repository): Promise<void> {
  const files = (await readdir(folder)).filter((name) => EARLIER.test(name));
  for (const name of files) {
    try {
      await takeOverFile(folder, name, repository);
    } catch (error) {
      // Another process that began at the same time has just put this file beside.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
}

async function takeOverFile(folder: string, name: string, repository: Repository): Promise<void> {
  const file = join(folder, name);
  const beside = join(folder, 'before-sqlite');
  const [, kind = '', propertyId = ''] = EARLIER.exec(name) ?? [];
  const text = await readFile(file, 'utf8');
  if (kind === 'memory') await repository.writeNew('memories', propertyId, memoryIn(text, file));
  else {
    const rates = ratesIn(text);
    if (rates !== null) await repository.write('rates', rates.propertyId, rates);
  }
  await mkdir(beside, { recursive: true });
  await rename(file, join(beside, name));
}

function memoryIn(text: string, file: string): Memory {
  try {
    return Memory.parse(JSON.parse(text));
  } catch (cause) {
    throw new PlateauError('bad-input', `${file} does not hold what Plateau kept there`, { cause, details: { file } });
  }
}

/** Rates that no longer read are left out: the next run of their property writes them anew. */
function ratesIn(text: string): PropertyRates | null {
  try {
    return PropertyRates.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
