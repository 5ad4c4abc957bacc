import { Client } from 'pg';
import type { Sql } from './sql';

/** Sets Plateau's claims apart from its own record locks, and from locks of others in the same database. */
const CLAIMS = 0x706c61 + 2;

/**
 * Claims by PostgreSQL's advisory locks, all on one connection of their own: the server lets go of them when the
 * connection ends, and so when its process dies. The server lets a session lock twice what it holds, so what this
 * process holds is kept here too.
 */
export function claimsAt(url: string): Pick<Sql, 'claim' | 'close'> {
  const held = new Set<string>();
  let connection: Promise<Client> | null = null;

  function connected(): Promise<Client> {
    connection ??= connect(url, () => {
      connection = null;
    });
    return connection;
  }

  return {
    async claim(name) {
      if (held.has(name)) return null;
      held.add(name);
      try {
        const client = await connected();
        const { rows } = await client.query<{ mine: boolean }>(
          'SELECT pg_try_advisory_lock($1, hashtext($2)) AS mine',
          [CLAIMS, name],
        );
        if (rows[0]?.mine !== true) {
          held.delete(name);
          return null;
        }
        return async () => {
          held.delete(name);
          // A connection that broke has let go already.
          await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', [CLAIMS, name]).catch(() => null);
        };
      } catch (error) {
        held.delete(name);
        throw error;
      }
    },
    async close() {
      await (await connection)?.end();
    },
  };
}

async function connect(url: string, ended: () => void): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', ended);
  client.on('end', ended);
  try {
    await client.connect();
  } catch (error) {
    ended();
    throw error;
  }
  return client;
}
