/** Finds a Chromium for the end-to-end tests; installs Debian's, with a screen for it, where it is missing and may be. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

export type Found = { readonly path: string; readonly why?: never } | { readonly path: null; readonly why: string };

const installed = (): string | null =>
  [process.env['PLATEAU_CHROMIUM'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;

export function chromiumForTests(): Found {
  const there = installed();
  if (there !== null) return { path: there };
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
    return { path: null, why: 'no Chromium here, and only root on Debian may install it (apt-get install chromium)' };
  console.log('Installing Debian’s chromium …');
  const install = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  install('update', '-qq');
  install('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'xvfb', 'fonts-liberation');
  const now = installed();
  return now === null ? { path: null, why: 'apt-get could not install chromium' } : { path: now };
}
