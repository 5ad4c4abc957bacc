/** `plateau` as a process of its own, which a test may kill. */
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Runner {
  readonly process: ChildProcess;
  /** Resolves with the exit code, null of one that was killed, and all that was printed. */
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly errors: string }>;
}

/** By itself, or by a signal, which leaves no exit code. */
export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

export function startRunner(args: readonly string[], env: Readonly<Record<string, string>> = {}): Runner {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/headless/plateau.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString('utf8')));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString('utf8')));
  return { process: child, ended: new Promise((done) => child.on('close', (code) => done({ code, out, errors }))) };
}
