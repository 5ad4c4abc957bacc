import { Pool, type PoolClient } from 'pg';
import { claimsAt } from './postgres-claims';
import { throughRestarts } from './restarts';
import { isLineLost } from './state-failure';
import type { Access, SqlRow, Sql, Statements } from './sql';

/** Serialization failure and deadlock: PostgreSQL's own advice is to try again. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const TRIES = 8;
const CONNECTIONS = 4;
/** Writes a token, and takes others away. */
const TOKEN = 'WITH past AS (DELETE FROM commits WHERE id = ANY($2)) INSERT INTO commits (id) VALUES ($1)';
/** Sets Plateau's locks apart from those of others in the same database. */
const OURS = 0x706c61;

/** Milliseconds: longer than any lock is waited for, and shorter than a line that is dead without saying so. */
const LONGEST_QUERY = 300_000;

/** PostgreSQL at a URL, through its restarts. */
export function openPostgres(url: string, access: Access = 'read-and-write'): Sql {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    query_timeout: LONGEST_QUERY,
    keepAlive: true,
  });
  // A connection that breaks while it rests is replaced at the next use, and fails there where it cannot be. One that breaks
  // in hand, between two questions, says so to whoever listens, and ends the process where nobody does.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));

  const claims = claimsAt(url);
  const insistently = throughRestarts();
  const isReadOnly = access === 'read-only';

  async function onConnection<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      return await work(client);
    } catch (error) {
      if (isLineLost(error)) broken = error instanceof Error ? error : undefined;
      else
        await client.query('ROLLBACK').catch((failure: Error) => {
          broken = failure;
        });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** Tokens of changes that are known to be made, to be taken away with the next one. */
  const known: string[] = [];

  /**
   * A line that breaks under COMMIT leaves open whether it was done. A token that is written with each change tells, and
   * nothing is done twice. (The server's own number of the transaction does not: after a crash another one may bear it.)
   */
  async function once<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    const token = crypto.randomUUID();
    let begun: { readonly isChange: boolean; readonly result: Result } | undefined;
    try {
      return await onConnection(async (client) => {
        await client.query(isReadOnly ? 'BEGIN READ ONLY' : 'BEGIN');
        const statements = statementsOn(client);
        const result = await work(statements);
        const isChange = statements.hasChanged();
        if (isChange) await client.query(TOKEN, [token, known.splice(0)]);
        begun = { isChange, result };
        await client.query('COMMIT');
        if (isChange) known.push(token);
        return result;
      });
    } catch (error) {
      const { isChange, result } = begun ?? {};
      if (begun === undefined || !isLineLost(error)) throw error;
      if (isChange && !(await insistently(() => onConnection((client) => isKept(client, token))))) throw error;
      return result as Result;
    }
  }

  let ready: Promise<void> | null = null;
  const prepared = () =>
    (ready ??= insistently(() => onConnection(prepare)).catch((error: unknown) => {
      ready = null;
      throw error;
    }));

  return {
    async transaction(work) {
      for (let left = TRIES; ; left -= 1) {
        try {
          if (!isReadOnly) await prepared();
          return await insistently(() => once(work));
        } catch (error) {
          if (left <= 1 || !TRY_AGAIN.has(codeOf(error))) throw error;
        }
      }
    },
    claim: (name) => claims.claim(name),
    async close() {
      await claims.close();
      await pool.end();
    },
  };
}

async function prepare(client: PoolClient): Promise<void> {
  await client.query('BEGIN');
  await client.query('SELECT pg_advisory_xact_lock($1, 0)', [OURS + 3]);
  await client.query('CREATE TABLE IF NOT EXISTS commits (id text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())');
  // Of processes that were killed.
  await client.query(`DELETE FROM commits WHERE at < now() - interval '1 day'`);
  await client.query('COMMIT');
}

/** Whether the change that bears a token was made. */
async function isKept(client: PoolClient, token: string): Promise<boolean> {
  // Waits for a transaction that is still at it, as a look would not, and is taken back.
  await client.query('BEGIN');
  const { rowCount } = await client.query('INSERT INTO commits (id) VALUES ($1) ON CONFLICT DO NOTHING', [token]);
  await client.query('ROLLBACK');
  return rowCount === 0;
}

function statementsOn(client: PoolClient): Statements & { readonly hasChanged: () => boolean } {
  let changes = 0;
  return {
    hasChanged: () => changes > 0,
    rows: async (text, parameters = []) => (await client.query<SqlRow>(numbered(text), [...parameters])).rows,
    change: async (text, parameters = []) => {
      changes += 1;
      return (await client.query(numbered(text), [...parameters])).rowCount ?? 0;
    },
    lock: async (record) => {
      if (record === 'everything') {
        await client.query('SELECT pg_advisory_xact_lock($1, 0)', [OURS]);
        return;
      }
      await client.query('SELECT pg_advisory_xact_lock_shared($1, 0)', [OURS]);
      await client.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [OURS + 1, record]);
    },
    migrations: async () =>
      (await client.query<{ number: number }>('SELECT number FROM migrations')).rows.map(({ number }) => number),
  };
}

function numbered(text: string): string {
  let count = 0;
  return text.replaceAll('?', () => `$${(count += 1)}`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
