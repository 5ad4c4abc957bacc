import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { eventually } from '../eventually';

const XVFB = '/usr/bin/Xvfb';
export const hasDisplay = existsSync(XVFB);

/** A screen that nobody sees, for what a browser without a window does not show. */
export async function startDisplay(number = 97): Promise<{ name: string; stop(): void }> {
  const name = `:${number}`;
  const server: ChildProcess = spawn(XVFB, [name, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  await eventually(() => {
    if (!existsSync(`/tmp/.X11-unix/X${number}`)) throw new Error(`There is no screen ${name}.`);
  });
  return { name, stop: () => server.kill() };
}
