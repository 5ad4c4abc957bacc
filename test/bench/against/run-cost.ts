import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Emulator } from '../../emulator/emulator';

/** Milliseconds between two looks at the memory, whose most the system keeps itself. */
const LOOK = 250;
const AS_OF = '2026-11-19';

/** What `plateau run` took for all properties of the emulator, from reading to drafts. */
export interface RunCost {
  readonly seconds: number;
  /** At most, resident; NaN where the system does not tell. */
  readonly megabytes: number;
}

/** @throws where a property had no drafts: what was not done costs nothing */
export async function runCost(folder: string, emulator: Emulator): Promise<RunCost> {
  const place = mkdtempSync(join(tmpdir(), 'plateau-run-'));
  const config = join(place, 'plateau.json');
  const properties = emulator.properties.map(({ property: { id } }) => ({ id, language: 'en' }));
  writeFileSync(config, JSON.stringify({ state: 'state', folder: 'drafts', apiOrigin: emulator.origin, properties }));
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'lib/headless/plateau.ts', 'run', '--config', config, '--as-of', AS_OF, '--json'],
    { cwd: folder, env: { ...process.env, PLATEAU_ACCESS_TOKEN: emulator.identity.grant() }, stdio: 'ignore' },
  );
  let megabytes = Number.NaN;
  const looking = setInterval(() => (megabytes = mostOf(child.pid) ?? megabytes), LOOK);
  await new Promise((done) => child.on('close', done));
  clearInterval(looking);
  const seconds = (performance.now() - begin) / 1000;
  const left = readdirSync(join(place, 'drafts')).filter((name) => name.endsWith('.eml')).length;
  rmSync(place, { recursive: true });
  if (left !== 2 * properties.length) throw new Error(`${left} drafts of ${properties.length} properties.`);
  return { seconds, megabytes };
}

function mostOf(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`;
  const [, kilobytes] = (existsSync(status) && /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))) || [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1000;
}
