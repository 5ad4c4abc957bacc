import { Client } from 'pg';
import { throughRestarts } from './restarts';
import type { Claim, Sql } from './sql';

/** Sets Plateau's claims apart from its own record locks, and from locks of others in the same database. */
const CLAIMS = 0x706c61 + 2;
const LOCK = 'SELECT pg_try_advisory_lock($1, hashtext($2)) AS mine';
const UNLOCK = 'SELECT pg_advisory_unlock($1, hashtext($2))';

/**
 * Claims by PostgreSQL's advisory locks, all on one connection of their own: the server lets go of them when the
 * connection ends, and so when its process dies. The server lets a session lock twice what it holds, so what this
 * process holds is kept here too, with the connection that holds it: after a restart it is claimed anew.
 */
export function claimsAt(url: string): Pick<Sql, 'claim' | 'close'> {
  const held = new Map<string, Client>();
  const insistently = throughRestarts();
  let connection: Promise<Client> | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  function connected(): Promise<Client> {
    if (connection !== null) return connection;
    const mine = connect(url, () => {
      // An earlier one may end while another has its place.
      if (connection === mine) connection = null;
    });
    connection = mine;
    return mine;
  }

  /** One after the other: a connection answers one question at a time. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = turn.then(work);
    turn = mine.catch(() => null);
    return mine;
  }

  /** Whether the lock is held by the connection that there is now, taken where it was not. */
  const take = (name: string) =>
    inTurn(() =>
      insistently(async () => {
        const client = await connected();
        if (held.get(name) === client) return true;
        const { rows } = await client.query<{ mine: boolean }>(LOCK, [CLAIMS, name]);
        if (rows[0]?.mine !== true) return false;
        held.set(name, client);
        return true;
      }),
    );

  function claimOf(name: string): Claim {
    return {
      isMine: () => take(name),
      letGo: () =>
        inTurn(async () => {
          const client = held.get(name);
          held.delete(name);
          // A connection that broke has let go already.
          await client?.query(UNLOCK, [CLAIMS, name]).catch(() => null);
        }),
    };
  }

  const begun = new Set<string>();
  return {
    async claim(name) {
      if (begun.has(name)) return null;
      begun.add(name);
      try {
        if (!(await take(name))) {
          begun.delete(name);
          return null;
        }
      } catch (error) {
        begun.delete(name);
        throw error;
      }
      const claim = claimOf(name);
      return { ...claim, letGo: () => claim.letGo().finally(() => begun.delete(name)) };
    },
    async close() {
      await turn;
      await (await connection?.catch(() => null))?.end();
    },
  };
}

async function connect(url: string, ended: () => void): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
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
