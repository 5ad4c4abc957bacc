/** Every surface in its states, by day and by night, in both languages: for eyes, for a keyboard, for a screen reader. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Emulator } from '@/test/emulator/emulator';
import { acceptFirst } from './accept-first';
import { type Browser, canRun, launch } from './browser';
import { focused, tabTo, typeInto } from './by-keyboard';
import { startGoogle } from './google';
import { insist } from './insist';
import {
  brokenRules,
  clippedChoices,
  clippedTexts,
  lostInSystemColours,
  NARROW,
  overhang,
  stretchWords,
  TWICE,
  walkByKeyboard,
} from './surface-checks';
import { type Size, STATES } from './surface-states';

/** What is lost where the system chooses the colours, the focus with it; leaves a picture. */
async function seenInSystemColours(page: Page, state: string): Promise<readonly unknown[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const lost = await lostInSystemColours(page);
  await page.screenshot({
    path: `test-results/screens/states/${state.replaceAll(/\W+/g, '-')}.forced.png`,
    fullPage: true,
  });
  const { missed, unseen } = await walkByKeyboard(page);
  await page.emulateMedia({ forcedColors: 'none' });
  return [...lost, ...missed, ...unseen];
}

describe.skipIf(!canRun)('the surfaces (need Chromium and a build)', () => {
  let google: Emulator;
  let browser: Browser;

  beforeAll(async () => {
    google = await startGoogle();
    browser = await launch({ port: google.port });
    const panel = await browser.open('sidepanel.html');
    await acceptFirst(panel);
    await panel.getByText('La façon de juger le résultat', { exact: false }).waitFor();
    await panel.close();
  });

  afterAll(async () => {
    await browser?.close();
    await google?.stop();
  });

  describe.each(['fr', 'en'] as const)('in %s', (language) => {
    beforeAll(async () => {
      const options = await browser.open('options.html');
      await options
        .getByLabel(/^(Langue|Language)/)
        .first()
        .selectOption(language);
      await options.getByText(/^(Enregistré|Saved)\./).waitFor();
      await options.close();
    });

    it.each(STATES)('$name', async ({ name, path, size, windows = { '320 px': NARROW, '200%': TWICE }, arrive }) => {
      const page = await browser.open(path);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await arrive(page);
      const broken: Record<string, readonly string[]> = {};
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        broken[colorScheme] = await brokenRules(page);
        const picture = `${name.replaceAll(/\W+/g, '-')}.${language}.${colorScheme}.png`;
        await page.screenshot({ path: `test-results/screens/states/${picture}`, fullPage: true });
      }
      expect(broken).toEqual({ light: [], dark: [] });
      expect(await walkByKeyboard(page)).toEqual({ missed: [], unseen: [] });
      // Colours are the same in every language: one of them sees those of the system, and where the focus stands in them.
      const inSystemColours = language === 'fr' ? await seenInSystemColours(page, name) : [];
      expect(inSystemColours).toEqual([]);
      const fitting = { overhang: 0, clipped: [] };
      const everyWindow = { 'its own size': size, ...windows };
      const allFitting = Object.fromEntries(Object.keys(everyWindow).map((each) => [each, fitting]));
      expect(await fitOf(page, everyWindow)).toEqual(allFitting);
      await page.setViewportSize(size);
      expect(await clippedChoices(page)).toEqual([]);
      await stretchWords(page);
      expect(await fitOf(page, everyWindow)).toEqual(allFitting);
      await page.close();
    });
  });
});

describe.skipIf(!canRun)('without a pointer (needs Chromium and a build)', () => {
  let google: Emulator;
  let browser: Browser;

  beforeAll(async () => {
    google = await startGoogle();
    browser = await launch({ port: google.port });
  });

  afterAll(async () => {
    await browser?.close();
    await google?.stop();
  });

  it('a word in passing is legible where the system chooses the colours', async () => {
    const draft = await browser.open('draft.html');
    await draft.emulateMedia({ forcedColors: 'active' });
    await draft.getByRole('heading', { level: 2 }).nth(1).waitFor();
    await draft.getByRole('button', { name: 'Reprendre les derniers chiffres' }).click();
    await draft.locator('.toast').waitFor();
    expect(await lostInSystemColours(draft)).toEqual([]);
    await draft.close();
  });

  it('advice is taken up, declined, put in order and moved on', async () => {
    const panel = await browser.open('sidepanel.html');
    await panel.locator('.proposal summary').nth(2).waitFor();
    const unfold = async () => {
      await tabTo(panel, / · .*(heures?|jours?|journée)/);
      await panel.keyboard.press('Enter');
    };
    await unfold();
    // Declined first: what is taken up takes hours, and the last proposal may no longer fit beside the others.
    await tabTo(panel, /^Écarter/);
    await panel.keyboard.press('Enter');
    await typeInto(panel, /^Pourquoi/, 'Pas avant le printemps');
    await tabTo(panel, /^Écarter$/);
    await panel.keyboard.press('Enter');
    const status = panel.getByRole('status');
    await status.filter({ hasText: 'Écarté' }).first().waitFor();
    for (const taken of [1, 2]) {
      await unfold();
      await tabTo(panel, /^Retenir/);
      await panel.keyboard.press('Enter');
      await typeInto(panel, /^Responsable/, 'Sacha');
      await tabTo(panel, /^Retenir$/);
      await panel.keyboard.press('Enter');
      await panel
        .locator('.action')
        .nth(taken - 1)
        .waitFor();
    }
    await tabTo(panel, /^Feuille de route/);
    await panel.keyboard.press('ArrowRight');
    await tabTo(panel, /^Monter ou descendre/);
    const first = await focused(panel);
    await panel.keyboard.press('ArrowDown');
    await status.filter({ hasText: 'place 2 sur 2' }).first().waitFor();
    expect(await focused(panel)).toBe(first);
    await tabTo(panel, /^État/);
    await panel.keyboard.press('ArrowDown');
    await status.filter({ hasText: 'en cours' }).first().waitFor();
    await panel.close();
  });

  it('a report is planned; what would be lost is asked about, and Escape gives the focus back', async () => {
    const options = await browser.open('options.html');
    await options.getByLabel('Un rapport chaque semaine').waitFor();
    await tabTo(options, /^Un rapport chaque semaine/);
    await options.keyboard.press('Space');
    await options.getByText('Enregistré.').first().waitFor();
    expect(await options.getByLabel('Un rapport chaque semaine').isChecked()).toBe(false);
    await insist(
      async () => {
        await tabTo(options, /^Tout effacer/);
        await options.keyboard.press('Enter');
      },
      (timeout) => options.getByRole('dialog').waitFor({ timeout }),
    );
    await options.keyboard.press('Escape');
    await options.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(options)).toMatch(/^Tout effacer/);
    await options.close();
  });

  it('a draft changes its edition and leaves as a file', async () => {
    const draft = await browser.open('draft.html');
    await draft.getByRole('heading', { level: 2 }).nth(1).waitFor();
    await tabTo(draft, /^Pour la direction/);
    await draft.keyboard.press('ArrowRight');
    await draft.getByText('D’où viennent les chiffres').first().waitFor();
    await tabTo(draft, /^Autres formats/);
    await draft.keyboard.press('Enter');
    const download = await insist(
      async () => {
        await tabTo(draft, /^Markdown/);
        await draft.keyboard.press('Enter');
      },
      (timeout) => draft.waitForEvent('download', { timeout }),
    );
    expect(download.suggestedFilename()).toMatch(/\.md$/);
    await draft.close();
  });
});

async function fitOf(page: Page, windows: Readonly<Record<string, Size>>) {
  const fits: Record<string, { overhang: number; clipped: readonly string[] }> = {};
  for (const [called, window] of Object.entries(windows)) {
    await page.setViewportSize(window);
    fits[called] = { overhang: await overhang(page), clipped: await clippedTexts(page) };
  }
  return fits;
}
