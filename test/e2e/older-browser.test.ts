/** The build in a browser that has neither `browser` nor Temporal, as Chromium 140 to 143. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Emulator } from '@/test/emulator/emulator';
import { acceptFirst } from './accept-first';
import { type Browser, BUILD, canRun, launch } from './browser';
import { startGoogle } from './google';

const TAKE_AWAY = 'delete globalThis.browser;\n';

/** The build as it is, with `browser` taken from its background and its pages before anything of it runs. */
function withoutBrowser(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plateau-older-'));
  cpSync(BUILD, folder, { recursive: true });
  const before = (file: string) =>
    writeFileSync(join(folder, file), TAKE_AWAY + readFileSync(join(folder, file), 'utf8'));
  before('background.js');
  before('older-browser.js');
  return folder;
}

describe.skipIf(!canRun)('in an older browser (needs Chromium and a build)', () => {
  let google: Emulator;
  let browser: Browser;
  let build: string;
  const seen = () => [typeof Temporal, 'browser' in globalThis, typeof Temporal.Now?.instant];
  const faults: string[] = [];

  beforeAll(async () => {
    google = await startGoogle();
    build = withoutBrowser();
    browser = await launch({ port: google.port, build, flags: '--no-harmony-temporal' });
    browser.context.on('weberror', (error) => faults.push(error.error().message));
  });

  afterAll(async () => {
    await browser?.close();
    await google?.stop();
    if (build) rmSync(build, { recursive: true, force: true });
  });

  it('lacks both by itself, and is given both, in the background and in every page', async () => {
    const blank = await browser.context.newPage();
    expect(await blank.evaluate(() => [typeof Temporal, 'browser' in globalThis])).toEqual(['undefined', false]);
    await blank.close();
    const [worker] = browser.context.serviceWorkers();
    expect(await worker?.evaluate(seen)).toEqual(['object', true, 'function']);
    for (const page of globSync('*.html', { cwd: build }).filter((name) => name !== 'offscreen.html')) {
      const shown = await browser.context.newPage();
      await shown.goto(`chrome-extension://${browser.extensionId}/${page}`);
      expect([page, ...(await shown.evaluate(seen))]).toEqual([page, 'object', true, 'function']);
      await shown.close();
    }
  });

  it('reads the demonstration, keeps a decision, drafts, and plans the next report', async () => {
    const panel = await browser.open('sidepanel.html');
    await acceptFirst(panel);
    await panel.locator('.action').first().waitFor();
    await panel.close();
    const draft = await browser.open('draft.html');
    await draft.getByRole('heading', { level: 2 }).nth(2).waitFor();
    await draft.close();
    const options = await browser.open('options.html');
    await options.getByLabel('Un rapport chaque semaine').waitFor();
    await options
      .getByText(/Prochain|prochain/)
      .first()
      .waitFor();
    await options.close();
    expect(faults).toEqual([]);
  });
});
