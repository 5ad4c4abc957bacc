/** Two runs on one state: a property is worked on by one of them, and by whoever comes next where that one dies. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '@/lib/headless/state/postgres';
import type { Sql } from '@/lib/headless/state/sql';
import { openSqlite } from '@/lib/headless/state/sqlite';
import { findPostgres, startPostgres } from './postgres-server';

const bin = findPostgres();
let folder: string;
let server: Awaited<ReturnType<typeof startPostgres>> | null = null;
const opened: Sql[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  if (bin !== null) server = await startPostgres(bin);
});
afterAll(async () => {
  await Promise.all(opened.map((sql) => sql.close()));
  await server?.stop();
  await rm(folder, { recursive: true });
});

const PLACES = {
  SQLite: { at: () => join(folder, 'plateau.sqlite'), open: openSqlite, file: 'sqlite', name: 'openSqlite' },
  PostgreSQL: { at: () => server?.url ?? '', open: openPostgres, file: 'postgres', name: 'openPostgres' },
};

describe.each(Object.entries(PLACES))('a claim in %s', (place, { at, open, file, name }) => {
  const skip = place === 'PostgreSQL' && bin === null;
  function two(): readonly [Sql, Sql] {
    const both = [open(at()), open(at())] as const;
    opened.push(...both);
    return both;
  }

  it.skipIf(skip)('is held by one at a time, in one process and in two', async () => {
    const [one, other] = two();
    const held = await one.claim('property|1');
    expect(held).not.toBeNull();
    expect(await one.claim('property|1')).toBeNull();
    expect(await other.claim('property|1')).toBeNull();
    const apart = await other.claim('property|2');
    expect(apart).not.toBeNull();
    await held?.letGo();
    const next = await other.claim('property|1');
    expect(next).not.toBeNull();
    await next?.letGo();
    await apart?.letGo();
  });

  it.skipIf(skip)('ends with the process that held it, whatever it died of', async () => {
    const [mine] = two();
    const work = `const { ${name} } = await import('@/lib/headless/state/${file}');
      const letGo = await ${name}(${JSON.stringify(at())}).claim('property|3');
      console.log(letGo === null ? 'taken' : 'mine'); setInterval(() => letGo, 1000);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', work], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = await once(child.stdout, 'data');
    expect(String(said).trim()).toBe('mine');
    expect(await mine.claim('property|3')).toBeNull();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    await expect.poll(() => mine.claim('property|3'), { timeout: 300_000 }).not.toBeNull();
  });
});
