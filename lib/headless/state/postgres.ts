import { Pool, type PoolClient } from 'pg';
import { claimsAt } from './postgres-claims';
import type { Access, SqlRow, Sql, Statements } from './sql';

/** Serialization failure and deadlock: PostgreSQL's own advice is to try again. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const TRIES = 8;
const CONNECTIONS = 4;
/** Sets Plateau's locks apart from those of others in the same database. */
const OURS = 0x706c61;

/** PostgreSQL at a URL. */
export function openPostgres(url: string, access: Access = 'read-and-write'): Sql {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while it rests is replaced at the next use, and fails there where it cannot be.
  pool.on('error', () => {});

  const claims = claimsAt(url);

  async function once<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(access === 'read-only' ? 'BEGIN READ ONLY' : 'BEGIN');
      const result = await work(statementsOn(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  return {
    async transaction(work) {
      for (let left = TRIES; ; left -= 1) {
        try {
          return await once(work);
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

function statementsOn(client: PoolClient): Statements {
  return {
    rows: async (text, parameters = []) => (await client.query<SqlRow>(numbered(text), [...parameters])).rows,
    change: async (text, parameters = []) => (await client.query(numbered(text), [...parameters])).rowCount ?? 0,
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
