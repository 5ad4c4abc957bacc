/** What one `plateau run` over many properties holds in memory while it goes on: a process that keeps something of each grows. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { median } from '@/lib/statistics/robust';
import { startEmulator } from '../emulator/emulator';
import { lightProperties } from '../emulator/light-properties';
import { table } from '../evaluate/table';
import { builtCommand } from '../torture/built';
import { AS_OF, DRAFTS_EACH, TODAY } from './portfolio';

/** Enough for the week and the month that are due: what is to be seen is what is left of each. */
const MONTHS = 2;
/** Where it is looked at, as shares of the properties. */
const LOOKED_AT = [0.1, 0.3, 1];
/** One moment says little: memory goes up and down with each property. */
const WINDOW = 0.1;

export interface MemoryOfMany {
  readonly properties: number;
  readonly seconds: number;
  /** Megabytes resident: the median over the last tenth of what was done by then. */
  readonly after: readonly { readonly properties: number; readonly megabytes: number }[];
  /** The largest over the smallest of these. */
  readonly spread: number;
  /** The most at any moment, in megabytes. */
  readonly peak: number;
  readonly notDone: number;
  readonly draftsMissing: number;
  readonly draftsTwice: number;
}

/** @param tell hears of each tenth on the way */
export async function memoryOfMany(properties: number, tell: (line: string) => void): Promise<MemoryOfMany> {
  const emulator = await startEmulator({
    properties: lightProperties(properties, TODAY, MONTHS),
    now: () => new Date(`${TODAY}T12:00:00Z`),
  });
  const command = await builtCommand();
  const folder = mkdtempSync(join(tmpdir(), 'plateau-memory-'));
  try {
    const config = join(folder, 'plateau.json');
    const ids = emulator.properties.map(({ property: { id } }) => id);
    const entries = ids.map((id) => ({ id, language: 'en' }));
    writeFileSync(
      config,
      JSON.stringify({ state: 'state', folder: 'drafts', apiOrigin: emulator.origin, properties: entries }),
    );
    const begun = performance.now();
    const args = [command.file, 'run', '--config', config, '--as-of', AS_OF, '--json'];
    const env = { ...process.env, PLATEAU_ACCESS_TOKEN: emulator.identity.grant(undefined, 1e7) };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (errors += piece));
    const [resident, delivered]: [number[], string[]] = [[], []];
    let [peak, notDone] = [0, 0];
    const ended = once(child, 'close');
    for await (const line of createInterface({ input: child.stdout })) {
      const outcome: Line = JSON.parse(line);
      notDone += outcome.status === 'done' ? 0 : 1;
      delivered.push(...outcome.delivered.map((name) => `${outcome.propertyId} ${name}`));
      const { now, most } = memoryOf(child.pid);
      resident.push(now);
      peak = Math.max(peak, most);
      if (resident.length % Math.ceil(properties * WINDOW) === 0)
        tell(`${resident.length}: ${Math.round(median(resident.slice(-Math.ceil(resident.length * WINDOW))))} MB`);
    }
    await ended;
    // Threads that cannot begin are told there, and the work is done without them: another thing would be measured.
    if (errors !== '') throw new Error(`The run complained:\n${errors}`);
    const after = LOOKED_AT.map((share) => {
      const count = Math.ceil(properties * share);
      return { properties: count, megabytes: median(resident.slice(Math.floor(count * (1 - WINDOW)), count)) };
    });
    const levels = after.map(({ megabytes }) => megabytes);
    const files = readdirSync(join(folder, 'drafts')).filter((name) => name.endsWith('.eml'));
    return {
      properties,
      seconds: (performance.now() - begun) / 1000,
      after,
      spread: Math.max(...levels) / Math.min(...levels),
      peak,
      notDone: notDone + properties - resident.length,
      draftsMissing: properties * DRAFTS_EACH - files.length,
      draftsTwice: delivered.length - new Set(delivered).size,
    };
  } finally {
    await emulator.stop();
    command.remove();
    rmSync(folder, { recursive: true });
  }
}

export function printMemory({ after, spread, peak, ...rest }: MemoryOfMany): string {
  const { properties, seconds, notDone, draftsMissing, draftsTwice } = rest;
  return table(
    ['', ''],
    [
      ...after.map((at) => [`MB resident after ${at.properties} properties`, String(Math.round(at.megabytes))]),
      ['largest over smallest of these', spread.toFixed(3)],
      ['peak, MB', String(Math.round(peak))],
      ['properties, seconds', `${properties}, ${Math.round(seconds)}`],
      ['not done, drafts missing, drafts twice', [notDone, draftsMissing, draftsTwice].join(', ')],
    ],
  );
}

interface Line {
  readonly propertyId: string;
  readonly status: string;
  readonly delivered: readonly string[];
}

/** Megabytes, where the system tells. */
function memoryOf(pid: number | undefined): { readonly now: number; readonly most: number } {
  const file = `/proc/${pid}/status`;
  const status = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const of = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? NaN) / 1024;
  return { now: of('VmRSS'), most: of('VmHWM') };
}
