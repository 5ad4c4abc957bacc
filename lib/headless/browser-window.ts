import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];

/** A Chromium on this machine's path; undefined when there is none. */
export function installedBrowser(path: string): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a window could be shown: Linux says so in the environment, the others always have a screen. */
export function hasDisplay(
  env: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/** Builds the extension; false when the build failed. */
export function buildExtension(): boolean {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  return spawnSync(npx, ['--no-install', 'wxt', 'build'], { stdio: 'ignore' }).status === 0;
}

/** Opens a browser of its own with the built extension, in a new profile, and does not wait for it to close. */
export function openExtension(browser: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'plateau-'));
  const args = [
    `--user-data-dir=${profile}`,
    `--load-extension=${join(process.cwd(), '.output', 'chrome-mv3')}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to start as root with its sandbox, as in a container with a display.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  spawn(browser, args, { stdio: 'ignore', detached: true }).unref();
}
