import type { Page } from 'playwright-core';
import type { Browser } from './browser';
import { CLIENT_ID } from './google';

/** The page that opened by itself at installation. */
export async function welcomePage({ context }: Browser): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  return context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
}

/** As a person does it: an own client id in the settings, then the button, then Google's consent window. */
export async function connect(browser: Browser): Promise<Page> {
  const options = await browser.open('options.html');
  await options.getByLabel('Identifiant client').fill(CLIENT_ID);
  await options.getByLabel('Identifiant client').press('Enter');
  await options.getByText('Enregistré.').waitFor();
  await options.close();

  const welcome = await welcomePage(browser);
  await welcome.reload();
  const consent = browser.context.waitForEvent('page', (page) => page.url().startsWith('https://accounts.google.com/'));
  await welcome.getByRole('button', { name: 'Connecter Google Analytics' }).click();
  await (await consent).locator('#approve').click();
  await welcome.getByText('Connecté.').waitFor();
  return welcome;
}

export async function choose(welcome: Page, property: string): Promise<void> {
  const picker = welcome.getByLabel('Propriété suivie');
  const option = picker.locator('option', { hasText: property });
  await option.waitFor({ state: 'attached' });
  await picker.selectOption((await option.getAttribute('value')) ?? '');
}
