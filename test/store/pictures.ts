/**
 * The pictures for the stores (1280 × 800) and for the README, of the production build on the demonstration.
 *   npm run build && npm run pictures
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Browser, launch } from '../e2e/browser';
import { startGoogle } from '../e2e/google';

const STORE = { width: 1280, height: 800 };
const FOLDER = '.store/pictures';
/** Sizes that show a surface as it is used. */
const POPUP = { width: 380, height: 600 };
const PANEL = { width: 360, height: 700 };

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly arrive: (page: Page) => Promise<unknown>;
}

const PICTURES: readonly Picture[] = [
  { name: 'popup', path: 'popup.html', size: POPUP, arrive: (page) => page.locator('.prompt').first().waitFor() },
  {
    name: 'month',
    path: 'draft.html?kind=monthly',
    size: STORE,
    arrive: (page) => page.locator('svg.chart, figure svg').first().waitFor(),
  },
  {
    name: 'checklist',
    path: 'sidepanel.html',
    size: PANEL,
    arrive: (page) => page.locator('.proposal > details > summary').nth(1).waitFor(),
  },
  {
    name: 'welcome',
    path: 'welcome.html',
    size: STORE,
    arrive: (page) => page.locator('.vitals > li').nth(2).waitFor(),
  },
  {
    name: 'settings',
    path: 'options.html',
    size: STORE,
    arrive: (page) => page.getByRole('heading', { level: 2 }).nth(4).waitFor(),
  },
];

async function take({ open }: Browser, language: string): Promise<void> {
  for (const { name, path, size, arrive } of PICTURES) {
    const page = await open(path);
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await arrive(page);
    await page.screenshot({ path: join(FOLDER, `${name}.${language}.png`) });
    await page.close();
  }
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const google = await startGoogle();
for (const [language, locale] of [
  ['fr', 'fr-FR'],
  ['en', 'en-GB'],
] as const) {
  const browser = await launch({ port: google.port, language: locale });
  await take(browser, language);
  await browser.close();
}
await google.stop();
