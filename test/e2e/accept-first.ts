import type { Page } from 'playwright-core';

/** Takes on the first proposal of the side panel, in Sacha's name. */
export async function acceptFirst(panel: Page): Promise<void> {
  await panel.locator('.proposal summary').first().click();
  await panel
    .getByRole('button', { name: /^Retenir/ })
    .first()
    .click();
  await panel.getByLabel('Responsable').first().fill('Sacha');
  await panel.getByRole('button', { name: 'Retenir', exact: true }).first().click();
}
