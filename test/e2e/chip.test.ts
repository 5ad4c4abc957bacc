/** The chip on a stand-in for Google's page, in a real Chromium: it shows, follows, goes, and moves nothing. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Emulator } from '@/test/emulator/emulator';
import { profileThatAgreedTo } from './agreed';
import { type Browser, canRun, launch } from './browser';
import { ClosedRoot } from './closed-root';
import { choose, connect } from './connect';
import { eventually } from '../eventually';
import { startGoogle } from './google';
import { insist } from './insist';

/** In the extension's pages alone does this name stand. */
declare const chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };

/** For a chip to come, if one did. */
const A_MOMENT = 500;
const EXTENSION_ID = 'dbpddoljhnpmmaflgkaemljoljpfkakp';
const ANALYTICS = 'https://analytics.google.com/analytics/web/';
const ACQUISITION = 'reports/explorer?r=lifecycle-traffic-acquisition-v2';
const TECHNOLOGY = 'reports/explorer?r=user-technology-detail';

describe.skipIf(!canRun)('the chip on Google Analytics (needs Chromium and a build)', () => {
  let google: Emulator;
  let browser: Browser;
  let profile: string;
  let page: Page;
  let chip: ClosedRoot;
  let place: string;

  beforeAll(async () => {
    google = await startGoogle();
    profile = profileThatAgreedTo(EXTENSION_ID, 'https://analytics.google.com/*');
    browser = await launch({ port: google.port, profile });
    await choose(await connect(browser), 'Maison Lienart');
    place = `${ANALYTICS}#/p${google.properties[0]?.property.id}/`;
    page = await browser.context.newPage();
    await page.goto(`${place}${ACQUISITION}`);
    chip = await ClosedRoot.of(page, 'plateau-chip');
  });

  afterAll(async () => {
    await browser?.close();
    await google?.stop();
    if (profile) rmSync(profile, { recursive: true, force: true });
  });

  const says = (text: string | RegExp, patience?: number) =>
    eventually(async () => expect(await chip.text()).toMatch(text), patience);
  const saysNothing = (patience?: number) => eventually(async () => expect(await chip.text()).toBe(''), patience);
  const press = (button: string, effect: (patience: number) => Promise<unknown>) =>
    insist(() => chip.press(button), effect);
  const rectangles = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body, body *')].map((each) => JSON.stringify(each.getBoundingClientRect())),
    );

  it('is not there until it is switched on, then at once, and moves nothing', async () => {
    expect(await page.locator('plateau-chip').count()).toBe(0);
    const before = await rectangles();
    const options = await browser.open('options.html');
    await options.getByRole('button', { name: 'Afficher la pastille' }).click();
    await options.getByText('La pastille est active').waitFor();
    await says(/: growing|\s: progresse/);
    // The worker of this Chromium speaks English by itself: what a person sets holds.
    for (const [language, saved] of [
      ['en', 'Saved.'],
      ['fr', 'Enregistré.'],
    ] as const) {
      await options.getByLabel(/^(Langue|Language)$/).selectOption(language);
      await options.getByText(saved, { exact: true }).waitFor();
    }
    await options.close();
    await page.reload();
    await says(/Trafic\s: /);
    expect(await rectangles()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const covered = await page.evaluate(() =>
      ['account', 'admin'].filter((id) => {
        const button = document.querySelector(`#${id}`);
        const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) !== button;
      }),
    );
    expect(covered).toEqual([]);
  });

  it('opens to a few lines, and looks as it should by day and by night', async () => {
    const short = await chip.text();
    await press('Trafic', (patience) => says('Ouvrir la rédaction', patience));
    expect((await chip.text()).length).toBeGreaterThan(short.length);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: `test-results/screens/chip.fr.${colorScheme}.png` });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('follows the address while Google draws its page anew', async () => {
    await page.goto(`${place}${TECHNOLOGY}`);
    await says(/Conversion\s: /);
    await page.evaluate(() => document.querySelector('plateau-chip')?.remove());
    await says(/Conversion\s: /);
    await page.goto(`${ANALYTICS}#/p999/reports/home`);
    await eventually(async () => expect(await chip.text()).toBe(''));
  });

  it('opens the draft of the property in view', async () => {
    await page.goto(`${place}${TECHNOLOGY}`);
    await says(/Conversion\s: /);
    await press('Conversion', (patience) => says('Ouvrir la rédaction', patience));
    const draft = await insist(
      () => chip.press('Ouvrir la rédaction'),
      (timeout) => browser.context.waitForEvent('page', { timeout }),
    );
    expect(draft.url()).toContain(`/draft.html?property=${google.properties[0]?.property.id}`);
    await draft.close();
  });

  it('stays away from a report where it was hidden, and from the property until tomorrow', async () => {
    await press('Masquer sur ce rapport', saysNothing);
    await page.reload();
    await page.goto(`${place}${ACQUISITION}`);
    await says(/Trafic\s: /);
    await press('Masquer jusqu’à demain', saysNothing);
    await page.goto(`${place}reports/home`);
    await page.waitForTimeout(A_MOMENT);
    expect(await chip.text()).toBe('');
  });

  it('goes where it is switched off', async () => {
    const options = await browser.open('options.html');
    await options.getByRole('button', { name: 'Retirer la pastille' }).click();
    await options.getByText('La pastille est retirée').waitFor();
    expect(await options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    await options.close();
    await page.goto(`${place}reports/home`);
    await page.reload();
    expect(await page.locator('plateau-chip').count()).toBe(0);
  });
});
