import type { Page } from 'playwright-core';
import { SIZES } from './photograph';
import { openFolds } from './surface-checks';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface State {
  readonly name: string;
  readonly path: string;
  readonly size: Size;
  /** The windows that it must fit beside its own; the toolbar's popup makes its window itself. */
  readonly windows?: Readonly<Record<string, Size>>;
  /** Waits until the page stands, and brings it into the state. */
  readonly arrive: (page: Page) => Promise<void>;
}

const heading = (level: number, nth: number) => (page: Page) => page.getByRole('heading', { level }).nth(nth).waitFor();

/** Opens what stands before a draft. */
async function openDialog(page: Page, name: RegExp): Promise<void> {
  await heading(2, 2)(page);
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor();
}

/** Opens a passage of a draft for writing; the first button is that of the title. */
async function openWords(page: Page, nth: number): Promise<void> {
  await heading(2, 2)(page);
  const tools = page.getByRole('button', { name: /^(Modifier|Edit)\s?:/ });
  await tools.nth(nth + 1).focus();
  await page.keyboard.press('Enter');
  await page.locator('.words [contenteditable]').waitFor();
}

/** The demonstration answers on every one of them. */
export const STATES: readonly State[] = [
  {
    name: 'popup',
    path: 'popup.html',
    size: SIZES.popup,
    windows: {},
    arrive: (page) => page.locator('.prompt').first().waitFor(),
  },
  {
    name: 'popup, a question answered',
    path: `popup.html?ask=${encodeURIComponent('ca et commandes mobile par mois')}`,
    size: SIZES.popup,
    windows: {},
    arrive: (page) => page.locator('.answer-chips').waitFor(),
  },
  {
    name: 'popup, a question asked back',
    path: `popup.html?ask=${encodeURIComponent('lampe')}`,
    size: SIZES.popup,
    windows: {},
    arrive: (page) => page.locator('.answer-suggestion').first().waitFor(),
  },
  {
    name: 'popup, a question that Google alone answers',
    path: `popup.html?ask=${encodeURIComponent('pages de sortie')}`,
    size: SIZES.popup,
    windows: {},
    arrive: (page) => page.locator('.answer').waitFor(),
  },
  {
    name: 'side panel, its folds open',
    path: 'sidepanel.html',
    size: SIZES.sidepanel,
    async arrive(page) {
      await heading(2, 1)(page);
      await openFolds(page);
    },
  },
  {
    name: 'side panel, as it opens',
    path: 'sidepanel.html',
    size: SIZES.sidepanel,
    arrive: (page) => page.locator('.action').first().waitFor(),
  },
  {
    name: 'draft, a heading in one’s own words',
    path: 'draft.html?kind=monthly',
    size: SIZES.draft,
    arrive: (page) => openWords(page, 0),
  },
  {
    name: 'draft, a passage in one’s own words, with a link',
    path: 'draft.html?kind=monthly',
    size: SIZES.draft,
    async arrive(page) {
      await openWords(page, 1);
      await page.getByRole('button', { name: /^(Lien|Link)$/ }).click();
      await page.getByLabel(/^(Adresse|Address)$/).waitFor();
    },
  },
  {
    name: 'email before it goes',
    path: 'draft.html?kind=monthly',
    size: SIZES.draft,
    async arrive(page) {
      await openDialog(page, /^(Aperçu du courriel|Preview the email)$/);
      await page.getByRole('dialog').locator('iframe').waitFor();
    },
  },
  {
    name: 'history of the drafts',
    path: 'draft.html?kind=monthly',
    size: SIZES.draft,
    async arrive(page) {
      await openDialog(page, /^(Historique|History)$/);
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'draft beside the one before',
    path: 'draft.html?kind=monthly',
    size: SIZES.draft,
    async arrive(page) {
      await openDialog(page, /^(Comparer|Compare)/);
      await page.getByRole('dialog').getByRole('table').first().waitFor();
    },
  },
  { name: 'draft for the boss', path: 'draft.html?kind=monthly', size: SIZES.draft, arrive: heading(2, 2) },
  {
    name: 'working notes',
    path: 'draft.html?kind=monthly',
    size: SIZES.draft,
    async arrive(page) {
      await heading(2, 2)(page);
      await page.getByRole('radio', { name: /Notes de travail|Working notes/ }).check();
      await page
        .getByText(/D’où viennent les chiffres|Where the figures come from/)
        .first()
        .waitFor();
      await openFolds(page);
    },
  },
  {
    name: 'settings, their folds open',
    path: 'options.html',
    size: SIZES.options,
    async arrive(page) {
      await heading(2, 3)(page);
      await openFolds(page);
    },
  },
  {
    name: 'welcome',
    path: 'welcome.html',
    size: SIZES.welcome,
    arrive: (page) => page.locator('.vitals > li').nth(2).waitFor(),
  },
  { name: 'check-up', path: 'check-up.html', size: SIZES.options, arrive: heading(1, 0) },
  { name: 'portfolio', path: 'portfolio.html', size: SIZES.options, arrive: heading(1, 0) },
];
