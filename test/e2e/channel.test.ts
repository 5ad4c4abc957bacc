/** A draft of the demonstration, posted to a team's channel from real Chromium: the address pasted, the host allowed, once. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '@/test/emulator/emulator';
import { ADDRESSES } from '../unit/deliver/channel/addresses';
import { profileThatAgreedTo } from './agreed';
import { type Browser, canRun, launch } from './browser';

/** As the manifest's key fixes it. */
const EXTENSION_ID = 'dbpddoljhnpmmaflgkaemljoljpfkakp';
const { host } = new URL(ADDRESSES.teams);

describe.skipIf(!canRun)('a team’s channel (needs Chromium and a build)', () => {
  const profile = profileThatAgreedTo(EXTENSION_ID, `https://${host}/*`);
  const posted: string[] = [];
  let teams: Emulator;
  let browser: Browser;

  beforeAll(async () => {
    teams = await startEmulator({
      tls: true,
      routes: () => [
        {
          host,
          method: 'POST',
          path: /\/paths\/invoke$/,
          handle: ({ body }) => {
            posted.push(body);
            return { status: 202, html: '' };
          },
        },
      ],
    });
    browser = await launch({ port: teams.port, language: 'fr-FR', profile });
  });
  afterAll(async () => {
    await browser?.close();
    await teams?.stop();
    rmSync(profile, { recursive: true, force: true });
  });

  it('is connected by its address, which no page shows again', async () => {
    const options = await browser.open('options.html');
    const panel = options.getByRole('region', { name: 'Dans le canal de l’équipe' });
    await panel.getByLabel('Adresse du webhook').fill(ADDRESSES.teams);
    await panel.getByRole('button', { name: 'Connecter le canal' }).click();
    await panel.getByText(/Microsoft Teams\s: connecté/).waitFor();
    await options.reload();
    await panel.getByText('connecté.').waitFor();
    expect(await options.content()).not.toContain('not-a-secret');
    await options.close();
  });

  it('takes the month with its chart, once', async () => {
    const page = await browser.open('draft.html');
    const button = page.getByRole('button', { name: 'Publier dans Microsoft Teams' });
    await button.click();
    await page.getByText('Il est dans le canal de votre équipe').waitFor();
    await button.click();
    await page.getByText('a déjà été publié dans Microsoft Teams').waitFor();
    expect(posted).toHaveLength(1);
    const [{ content }] = JSON.parse(posted[0] ?? '').attachments;
    expect(content.body[0].text).toMatch(/^\p{Lu}\p{Ll}+\s: /u);
    const [image] = content.body.filter(({ type }: { type: string }) => type === 'Image');
    expect(image.url).toMatch(/^data:image\/jpeg;base64,\/9j\//);
    await page.close();
  });
});
