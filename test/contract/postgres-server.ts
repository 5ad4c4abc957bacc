/** A PostgreSQL of one's own, from Debian's package, in a temporary folder. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const DEBIAN = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

function programs(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted() : [];
  return (
    versions.map((version) => join(DEBIAN, version, 'bin')).findLast((bin) => existsSync(join(bin, 'initdb'))) ?? null
  );
}

/** Where its programs are; null with a reason printed where there are none. */
export function findPostgres(): string | null {
  if (programs() === null && isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    spawnSync('apt-get', ['update', '-qq']);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql']);
  }
  const found = programs();
  if (found === null) console.log('Skipped: no PostgreSQL here, and only root on Debian may install it.');
  return found;
}

export interface PostgresServer {
  readonly url: string;
  /** Where it listens. */
  readonly socket: string;
  /** Ends it, at once or as after a crash, and starts it again; resolves when it takes connections. */
  restart(how?: 'fast' | 'crash'): Promise<void>;
  stop(): Promise<void>;
}

export async function startPostgres(bin: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'plateau-pg-'));
  // The server refuses to run as root.
  const ids = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'));
  const data = join(folder, 'data');
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'plateau', '-A', 'trust', '--no-sync'], {
    ...ids,
    cwd: folder,
  });
  if (made.status !== 0) throw new Error(String(made.stderr));
  const start = async () => {
    const args = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'];
    const begun = spawn(join(bin, 'postgres'), args, { ...ids, cwd: folder, stdio: 'ignore' });
    while (spawnSync(join(bin, 'pg_isready'), ['-q', '-h', folder]).status !== 0) {
      if (begun.exitCode !== null) throw new Error('PostgreSQL ended at its start');
      await sleep(20);
    }
    return begun;
  };
  let server = await start();
  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  return {
    url: `postgres://plateau@localhost/postgres?host=${encodeURIComponent(folder)}`,
    socket: join(folder, '.s.PGSQL.5432'),
    async restart(how = 'fast') {
      await end(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
      server = await start();
    },
    async stop() {
      await end('SIGINT');
      rmSync(folder, { recursive: true });
    },
  };
}

const idOf = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
