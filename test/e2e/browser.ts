/**
 * A real Chromium with the production build, unmodified, and every host of the world mapped onto the
 * emulator: whatever the extension asks of anyone is answered, and counted, there.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PATIENCE } from '../eventually';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

export const BUILD = resolve('.output/chrome-mv3');
const EXECUTABLE = process.env['PLATEAU_CHROMIUM'] ?? '/usr/bin/chromium';

export const hasChromium = existsSync(EXECUTABLE);
export const canRun = hasChromium && existsSync(join(BUILD, 'manifest.json'));

export interface Browser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Opens one of the extension's own pages in a tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** Port of the emulator's TLS face. */
  readonly port: number;
  readonly language?: 'fr-FR' | 'en-GB';
  readonly colorScheme?: 'light' | 'dark';
  /** An X display to open a window on; without one, Chromium has no window and shows no toolbar popup. */
  readonly display?: string;
  /** Keep the profile between two launches. */
  readonly profile?: string;
  /** Another folder than that of the production build. */
  readonly build?: string;
  /** Flags for V8, such as those that take away what older browsers lack. */
  readonly flags?: string;
}

export async function launch({
  port,
  language = 'fr-FR',
  colorScheme = 'light',
  profile,
  display,
  build = BUILD,
  flags,
}: BrowserOptions): Promise<Browser> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'plateau-e2e-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: EXECUTABLE,
    headless: display === undefined,
    timeout: PATIENCE,
    colorScheme,
    locale: language,
    timezoneId: 'Europe/Paris',
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--enable-unsafe-extension-debugging',
      `--lang=${language}`,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(flags === undefined ? [] : [`--js-flags=${flags}`]),
    ],
    env: {
      ...process.env,
      ...(display && { DISPLAY: display }),
      LANGUAGE: language.slice(0, 2),
      LC_ALL: `${language.replace('-', '_')}.UTF-8`,
    },
  });
  context.setDefaultTimeout(PATIENCE);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    extensionId,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      // What a page shows of its last time gives way to the page itself.
      await page.locator('#first-sight').waitFor({ state: 'detached' });
      return page;
    },
    async close() {
      await context.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
