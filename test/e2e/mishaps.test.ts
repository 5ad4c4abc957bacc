/** What goes wrong between Plateau and Google, in real Chromium: the last report stays, and the person is told what to do. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Emulator } from '@/test/emulator/emulator';
import { WORDS } from '@/test/emulator/refusal';
import { type Browser, canRun, launch } from './browser';
import { askForConsent, choose, consentTo, giveClientId, welcomePage } from './connect';
import { startGoogle } from './google';
import { photograph } from './photograph';

/** In the extension's worker alone does this name stand. */
declare const chrome: { action: { getBadgeText(details: object): Promise<string> } };

/** More calls than a reading makes: whatever is tried again fails again. */
const ALL = 50;
const READING = /batchRunReports|\/properties\//;

describe.skipIf(!canRun)('mishaps (needs Chromium and a build)', () => {
  let google: Emulator;
  let browser: Browser;
  let popup: Page;

  beforeAll(async () => {
    google = await startGoogle();
    browser = await launch({ port: google.port, language: 'en-GB' });
  });

  afterEach(() => google.reset());

  afterAll(async () => {
    await browser?.close();
    await google?.stop();
  });

  const refresh = () => popup.getByRole('button', { name: 'Refresh' }).click();
  /** What the popup says went wrong, with the three vital signs of the last report still under it. */
  const toldAfterRefresh = async (expected: string): Promise<string> => {
    await refresh();
    const alert = popup.getByRole('alert').filter({ hasText: expected });
    await alert.waitFor();
    expect(await popup.locator('.vitals > li').count()).toBe(3);
    return alert.innerText();
  };
  const refreshed = () =>
    popup.getByText('Up to date: figures complete', { exact: false }).waitFor({ state: 'attached' });
  /** The token with which Plateau reads just now. */
  const tokenInUse = async () => {
    await refresh();
    await refreshed();
    const { token } = google.requests.findLast((request) => request.token !== null) ?? {};
    if (typeof token !== 'string') throw new Error('Plateau asked for nothing.');
    google.reset();
    return token;
  };
  const badge = () => browser.context.serviceWorkers()[0]?.evaluate(() => chrome.action.getBadgeText({}));

  it('a declined sign-in is told on the page, and leaves no mark on the button', async () => {
    const welcome = await giveClientId(browser, 'en');
    await photograph(welcome, 'welcome', 'en');
    const consent = await askForConsent(browser, welcome, 'en');
    await consent.locator('#refuse').click();
    await welcome.getByRole('alert').filter({ hasText: 'permission to read Google Analytics was not given' }).waitFor();
    expect(await badge()).toBe('');
  });

  it('the next try connects, and every surface speaks English', async () => {
    const welcome = await welcomePage(browser);
    await consentTo(browser, welcome, 'en');
    await choose(welcome, 'Maison Lienart', 'en');
    popup = await browser.open('popup.html');
    await popup.locator('.prompt').first().waitFor();
    expect(await popup.locator('.vitals > li').count()).toBe(3);
    await photograph(popup, 'popup', 'en');
    for (const surface of ['sidepanel', 'draft', 'options'] as const) {
      const page = await browser.open(`${surface}.html`);
      await page.getByRole('heading', { level: 2 }).nth(1).waitFor();
      await photograph(page, surface, 'en');
      await page.close();
    }
  });

  it('an expired token is renewed in silence, and the figures are fresh', async () => {
    google.identity.expire(await tokenInUse());
    await refresh();
    await refreshed();
    const silent = google.requests.filter(({ url }) => url.searchParams.get('prompt') === 'none');
    expect(silent).toHaveLength(1);
    // Chromium has questions of its own to Google, which nobody answers here.
    expect(google.requests.findLast(({ token }) => token !== null)).toMatchObject({ status: 200 });
    expect(await popup.getByRole('alert').count()).toBe(0);
  });

  it('a spent quota is told with the hour at which it is back', async () => {
    google.fail({ status: 429, message: WORDS.tokensPerDay, times: ALL, path: READING });
    const said = await toldAfterRefresh('daily quota');
    expect(said).toMatch(/resumes by itself on \w+ \d+ \w+ at \d\d:\d\d/);
    expect(await badge()).toBe('!');
  });

  it('what failed is out of sight once it was read, in the popup and on the button', async () => {
    await popup.reload();
    await popup.getByRole('button', { name: 'Got it' }).click();
    await popup.getByRole('alert').waitFor({ state: 'detached' });
    expect(await badge()).toBe('');
  });

  it('a line that is cut is told as such, and the next try works', async () => {
    google.fail({ status: 0, hangUp: true, times: ALL, path: READING });
    await toldAfterRefresh('No network.');
    google.reset();
    await popup.getByRole('button', { name: 'Try again' }).click();
    await refreshed();
    expect(await popup.getByRole('alert').count()).toBe(0);
    expect(await badge()).toBe('');
  });

  it('a page in place of an answer is told as unreadable', async () => {
    const html = '<!doctype html><title>Welcome to the hotel</title><h1>Accept our conditions</h1>';
    google.fail({ status: 200, html, times: ALL, path: READING });
    expect(await toldAfterRefresh('Google’s answer cannot be read.')).toContain('Try again.');
  });

  it('a grant that was taken back is told as such, each time, with the way to give it again', async () => {
    google.identity.revoke(await tokenInUse());
    expect(await toldAfterRefresh('Access to Google was withdrawn.')).toContain('Connect again');
    expect(await toldAfterRefresh('Access to Google was withdrawn.')).toContain('Connect again');
    const [welcome] = await Promise.all([
      browser.context.waitForEvent('page'),
      popup.getByRole('button', { name: 'Connect Google Analytics' }).click(),
    ]);
    await welcome.waitForURL(/welcome\.html$/);
  });
});
