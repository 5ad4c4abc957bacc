/** Finds browsers for the end-to-end tests; installs Debian's, with a screen for them, where they are missing and may be. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Kind {
  readonly name: string;
  /** Names a browser of one's own. */
  readonly variable: string;
  readonly places: readonly string[];
  readonly packages: readonly string[];
  /** Programs beside the browser without which some of its tests are skipped. */
  readonly tools?: readonly string[];
}

export const CHROMIUM: Kind = {
  name: 'Chromium',
  variable: 'PLATEAU_CHROMIUM',
  places: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  packages: ['chromium', 'xvfb', 'xdotool', 'fonts-liberation'],
  tools: ['/usr/bin/Xvfb', '/usr/bin/xdotool'],
};
export const FIREFOX: Kind = {
  name: 'Firefox',
  variable: 'PLATEAU_FIREFOX',
  places: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  packages: ['firefox-esr', 'fonts-liberation'],
};

export type Found = { readonly path: string; readonly why?: never } | { readonly path: null; readonly why: string };

const installed = ({ variable, places }: Kind): string | null =>
  [process.env[variable] ?? '', ...places].find((path) => path !== '' && existsSync(path)) ?? null;

export function browserForTests(kind: Kind): Found {
  const there = installed(kind);
  const hasTools = (kind.tools ?? []).every((path) => existsSync(path));
  if (there !== null && hasTools) return { path: there };
  const names = kind.packages.join(' ');
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    const why = `no ${kind.name} here, and only root on Debian may install it (apt-get install ${names})`;
    return there === null ? { path: null, why } : { path: there };
  }
  console.log(`Installing Debian’s ${kind.name} …`);
  const install = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  install('update', '-qq');
  install('install', '-y', '-qq', '--no-install-recommends', ...kind.packages);
  const now = installed(kind);
  return now === null ? { path: null, why: `apt-get could not install ${kind.name}` } : { path: now };
}
