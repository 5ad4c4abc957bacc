import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const XVFB = '/usr/bin/Xvfb';
export const hasDisplay = existsSync(XVFB);

/** A screen that nobody sees, for what a browser without a window does not show. */
export async function startDisplay(number = 97): Promise<{ name: string; stop(): void }> {
  const name = `:${number}`;
  const server: ChildProcess = spawn(XVFB, [name, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 50 && !existsSync(`/tmp/.X11-unix/X${number}`); tries += 1) await pause(100);
  return { name, stop: () => server.kill() };
}
