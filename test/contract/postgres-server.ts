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

export async function startPostgres(bin: string): Promise<{ url: string; stop(): Promise<void> }> {
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
  const args = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'];
  const server = spawn(join(bin, 'postgres'), args, { ...ids, cwd: folder, stdio: 'ignore' });
  // Its socket is there before it lets anybody in.
  while (spawnSync(join(bin, 'pg_isready'), ['-q', '-h', folder]).status !== 0) {
    if (server.exitCode !== null) throw new Error('PostgreSQL ended at its start');
    await sleep(20);
  }
  return {
    url: `postgres://plateau@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

const idOf = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
