/** A state of many properties with three years of days each, as `plateau run` leaves it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator } from '../../emulator/emulator';
import { lightProperties } from '../../emulator/light-properties';

const MONTHS = 36;
const TODAY = '2026-11-22';
const AS_OF = '2026-11-19';

/** Reads them all, and writes their drafts. */
export async function fullState(command: string, properties: number, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const emulator = await startEmulator({
    properties: lightProperties(properties, TODAY, MONTHS),
    now: () => new Date(`${TODAY}T12:00:00Z`),
  });
  try {
    const config = join(folder, 'plateau.json');
    writeFileSync(
      config,
      JSON.stringify({
        state: 'state',
        folder: 'drafts',
        apiOrigin: emulator.origin,
        properties: emulator.properties.map(({ property: { id } }) => ({ id, language: 'en' })),
      }),
    );
    await plateau(command, ['run', '--config', config, '--as-of', AS_OF], {
      PLATEAU_ACCESS_TOKEN: emulator.identity.grant(undefined, 1e7),
    });
    return join(folder, 'state');
  } finally {
    await emulator.stop();
  }
}

export interface Took {
  readonly seconds: number;
  /** The most memory that the process had at once; NaN where the system does not tell. */
  readonly megabytes: number;
}

/** Runs the command to its end. */
export async function plateau(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Took> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', PEAK, command, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let [errors, megabytes] = ['', Number.NaN];
  child.stderr?.on('data', (data: Buffer) => (errors += data.toString('utf8')));
  child.on('message', (status) => (megabytes = Number(/VmHWM:\s+(\d+)/.exec(String(status))?.[1]) / 1024));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`plateau ${args[0]} ended with ${code}: ${errors}`);
  return { seconds: (performance.now() - begun) / 1000, megabytes };
}

/** Tells what started it of its own memory, at its end. The peak that the system gives a parent is that of the parent itself. */
const PEAK = `data:text/javascript,import{existsSync,readFileSync}from'node:fs';const at='/proc/self/status';process.on('exit',()=>process.send(existsSync(at)?readFileSync(at,'utf8'):''));process.channel.unref()`;
