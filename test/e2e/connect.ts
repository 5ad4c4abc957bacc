import type { Page } from 'playwright-core';
import type { Browser } from './browser';
import { CLIENT_ID } from './google';

/** What a person looks for on the way, as it stands on the page. */
const LABELS = {
  fr: {
    clientId: 'Identifiant client',
    saved: 'Enregistré.',
    connect: 'Connecter Google Analytics',
    connected: 'Connecté.',
    property: 'Propriété suivie',
    ready: 'C’est prêt.',
  },
  en: {
    clientId: 'Client id',
    saved: 'Saved.',
    connect: 'Connect Google Analytics',
    connected: 'Connected.',
    property: 'Property followed',
    ready: 'Ready.',
  },
} as const;
type LabelsOf = keyof typeof LABELS;

const begunAnew = new WeakSet<Page>();

/** The page that opened by itself at installation. On a busy machine it begins before the driver has told it its language: once more. */
export async function welcomePage({ context }: Browser): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  if (begunAnew.has(page)) return page;
  begunAnew.add(page);
  await page.reload();
  return page;
}

/** As a person does it: an own client id in the settings, then the button, then Google's consent window. */
export async function connect(browser: Browser, language: LabelsOf = 'fr'): Promise<Page> {
  const welcome = await giveClientId(browser, language);
  await consentTo(browser, welcome, language);
  return welcome;
}

/** Presses the button of the welcome page, and agrees in Google's window. */
export async function consentTo(browser: Browser, welcome: Page, language: LabelsOf = 'fr'): Promise<void> {
  const consent = await askForConsent(browser, welcome, language);
  await consent.locator('#approve').click();
  await welcome.getByText(LABELS[language].connected, { exact: true }).waitFor();
}

/** With a client id of one's own, the welcome page offers to connect. */
export async function giveClientId(browser: Browser, language: LabelsOf = 'fr'): Promise<Page> {
  const labels = LABELS[language];
  const options = await browser.open('options.html');
  await options.getByLabel(labels.clientId).fill(CLIENT_ID);
  await options.getByLabel(labels.clientId).press('Enter');
  await options.getByText(labels.saved).waitFor();
  await options.close();

  const welcome = await welcomePage(browser);
  await welcome.reload();
  return welcome;
}

/** Presses the button of the welcome page, of which a failure shows a second; Google's window comes back. */
export async function askForConsent(browser: Browser, welcome: Page, language: LabelsOf = 'fr'): Promise<Page> {
  const consent = browser.context.waitForEvent('page', (page) => page.url().startsWith('https://accounts.google.com/'));
  await welcome.getByRole('button', { name: LABELS[language].connect }).first().click();
  return consent;
}

/** Follows a property and waits until it was read. */
export async function choose(welcome: Page, property: string, language: LabelsOf = 'fr'): Promise<void> {
  const picker = welcome.getByLabel(LABELS[language].property);
  const option = picker.locator('option', { hasText: property });
  await option.waitFor({ state: 'attached' });
  await picker.selectOption((await option.getAttribute('value')) ?? '');
  await welcome.getByText(LABELS[language].ready, { exact: false }).waitFor();
}
