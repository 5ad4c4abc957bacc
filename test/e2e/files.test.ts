/** A first day without an account: a file is given, and everything works on it. In real Chromium, with the production build. */
import type { FileChooser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Emulator } from '@/test/emulator/emulator';
import { gaExport } from '@/test/situations/ga-export';
import { type Browser, canRun, launch } from './browser';
import { welcomePage } from './connect';
import { startGoogle } from './google';
import { insist } from './insist';
import { photograph } from './photograph';
import { brokenRules, lostInSystemColours, NARROW, overhang } from './surface-checks';
import { focused, tabTo } from './by-keyboard';

const SHOP = { from: '2025-06-01', to: '2026-10-31', property: 'Boutique Nord' };

/** Presses until the browser asks for files: where nobody listens yet, one without a window answers its own question by "cancel". */
const choosing = (page: Page): Promise<FileChooser> =>
  insist(
    async () => {
      await tabTo(page, /^Choisir des fichiers/);
      await page.keyboard.press('Enter');
    },
    (timeout) => page.waitForEvent('filechooser', { timeout }),
  );

describe.skipIf(!canRun)('a file in place of an account (needs Chromium and a build)', () => {
  let google: Emulator;
  let browser: Browser;
  let files: { name: string; mimeType: string; buffer: Buffer }[];

  beforeAll(async () => {
    const texts = await Promise.all([gaExport(SHOP), gaExport({ ...SHOP, by: 'sessionDefaultChannelGroup' })]);
    files = texts.map((text, at) => ({
      name: `data-export (${at}).csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    }));
    google = await startGoogle();
    browser = await launch({ port: google.port });
  });

  afterAll(async () => {
    await browser?.close();
    await google?.stop();
  });

  it('is reached and chosen by keyboard, asks once, and tells the person’s own site at once', async () => {
    const welcome = await welcomePage(browser);
    await welcome.getByText('Déposez ici vos fichiers CSV').waitFor();
    await (await choosing(welcome)).setFiles(files);
    await welcome.getByRole('form', { name: 'Un mot avant de les garder' }).waitFor();
    expect(await focused(welcome)).toBe('Un mot avant de les garder');
    await photograph(welcome, 'welcome', 'fr', 'files-asked');
    expect(await welcome.getByLabel('Devise').inputValue()).toBe('EUR');
    expect(await welcome.getByLabel('Fuseau horaire').inputValue()).toBe('Europe/Paris');
    const began = performance.now();
    await welcome.getByRole('button', { name: 'Lire ces chiffres' }).click();
    await welcome.getByText('Boutique Nord : chiffres complets jusqu’au 31 octobre 2026.').waitFor();
    console.log(`Own figures ${Math.round(performance.now() - began)} ms after the last click.`);
    await welcome.locator('.headline').waitFor();
    expect(await welcome.getByText('Regardez tout de suite').count()).toBe(0);
    expect(await welcome.locator('.vitals > li').count()).toBe(3);
    await photograph(welcome, 'welcome', 'fr', 'files-welcome');
  });

  it('keeps nobody out: small windows, system colours, axe', async () => {
    const welcome = await welcomePage(browser);
    expect(await brokenRules(welcome)).toEqual([]);
    await welcome.setViewportSize(NARROW);
    expect(await overhang(welcome)).toBe(0);
    await welcome.screenshot({ path: 'test-results/screens/files.320.png', fullPage: true });
    await welcome.emulateMedia({ forcedColors: 'active' });
    expect(await lostInSystemColours(welcome)).toEqual([]);
    await welcome.emulateMedia({ forcedColors: 'none' });
  });

  it('gives verdicts in the popup, answers, a draft and a checklist', async () => {
    const popup = await browser.open('popup.html?ask=');
    await popup.getByText('Boutique Nord').first().waitFor();
    expect(await popup.getByText('boutique de démonstration').count()).toBe(0);
    await popup.getByRole('button', { name: 'Donner le fichier suivant' }).first().waitFor();
    await photograph(popup, 'popup', 'fr', 'files-popup');
    const [field, actions] = await Promise.all(
      [popup.getByLabel('Où est… ?'), popup.locator('.popup-actions')].map((part) => part.boundingBox()),
    );
    expect(field && field.y + field.height).toBeLessThanOrEqual(actions?.y ?? 0);
    await popup.getByLabel('Où est… ?').fill('CA par canal le mois dernier');
    await popup.locator('.answer-table').waitFor();
    expect(await popup.locator('.answer-table').innerText()).toContain('€');
    await popup.close();

    const draft = await browser.open('draft.html');
    await draft.getByRole('heading', { name: /Est-ce que cela marche/ }).waitFor();
    expect(await draft.locator('main').innerText()).toContain('Boutique Nord');
    await draft.close();
    const panel = await browser.open('sidepanel.html');
    await panel.getByRole('heading', { name: 'Propositions' }).waitFor();
    expect(await panel.getByRole('alert').count()).toBe(0);
    await panel.close();
    const checked = await browser.open('check-up.html');
    await checked.getByText('Boutique Nord').first().waitFor();
    await checked.close();
  });

  it('refuses a broken file in the person’s words, takes the next one without a question, and is erased with all else', async () => {
    const options = await browser.open('options.html');
    await options.getByText('Non connecté. Vos chiffres viennent des fichiers que vous avez donnés.').waitFor();
    const input = options.locator('.files input[type=file]');
    await input.setInputFiles({
      name: 'jour.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('date;sessions\n2026-11-01;beaucoup'),
    });
    await options.getByText('« beaucoup »').waitFor();
    const next = await gaExport({ ...SHOP, from: '2026-10-20', to: '2026-11-15' });
    await input.setInputFiles({ name: 'suite.csv', mimeType: 'text/csv', buffer: Buffer.from(next) });
    await options.getByText('Boutique Nord : chiffres complets jusqu’au 15 novembre 2026.').waitFor();
    expect(await options.getByRole('alert').count()).toBe(0);
    await photograph(options, 'options', 'fr', 'files-options');
    await options.getByRole('button', { name: 'Tout effacer…' }).click();
    await options.getByRole('button', { name: 'Tout effacer', exact: true }).click();
    await options.getByText('Tout est effacé.').waitFor();
    const popup = await browser.open('popup.html');
    await popup.getByText('boutique de démonstration').waitFor();
    expect(await popup.getByText('Boutique Nord').count()).toBe(0);
    await popup.close();
    await options.close();
  });

  it('is told in English as well', async () => {
    const english = await launch({ port: google.port, language: 'en-GB' });
    try {
      const welcome = await welcomePage(english);
      await welcome.locator('.files input[type=file]').setInputFiles(files);
      await welcome.getByRole('form', { name: 'One thing before they are kept' }).waitFor();
      await photograph(welcome, 'welcome', 'en', 'files-asked');
      await welcome.getByRole('button', { name: 'Read these figures' }).click();
      await welcome.getByText('Boutique Nord: figures complete to 31 October 2026.').waitFor();
      await photograph(welcome, 'welcome', 'en', 'files-welcome');
      const popup = await english.open('popup.html');
      await popup.getByRole('button', { name: 'Give the next file' }).first().waitFor();
      expect(await popup.locator('body').innerText()).not.toContain('demo');
      await photograph(popup, 'popup', 'en', 'files-popup');
      const options = await english.open('options.html');
      await options.getByText('Drop your CSV files here').waitFor();
      expect(await options.getByRole('alert').count()).toBe(0);
      await photograph(options, 'options', 'en', 'files-options');
    } finally {
      await english.close();
    }
  });

  it('asks nothing of anybody', () => {
    const asked = google.requests.filter(({ headers }) =>
      ['cors', 'navigate'].includes(String(headers['sec-fetch-mode'])),
    );
    expect(asked).toEqual([]);
  });
});
