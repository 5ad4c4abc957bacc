/** A first day without an account in a real Firefox: a file is given, and everything works on it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Emulator } from '@/test/emulator/emulator';
import { gaExport } from '@/test/situations/ga-export';
import { buttonCalled, canRunFirefox, type Firefox, launchFirefox, press, shows } from './firefox';
import { GOOGLE_APIS, startGoogle } from './google';

const SHOP = { from: '2025-06-01', to: '2026-10-31', property: 'Boutique Nord' };

describe.skipIf(!canRunFirefox)('a file in place of an account in Firefox (needs Firefox and a build)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plateau-files-'));
  let google: Emulator;
  let firefox: Firefox;

  beforeAll(async () => {
    google = await startGoogle();
    firefox = await launchFirefox(google.port);
  });

  afterAll(async () => {
    await firefox?.close();
    await google?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const give = async (page: Page, ...texts: readonly string[]) => {
    const paths = texts.map((text, at) => {
      const path = join(folder, `data-export (${at}).csv`);
      writeFileSync(path, text);
      return path;
    });
    const input = await page.waitForSelector<'input'>('.files input[type="file"]' as 'input');
    await input?.uploadFile(...paths);
  };

  it('asks once what files do not say, and tells the person’s own site at once', async () => {
    const welcome = await firefox.open('welcome.html');
    await welcome.waitForSelector('::-p-text(Drop your CSV files here)');
    await give(welcome, await gaExport(SHOP), await gaExport({ ...SHOP, by: 'sessionDefaultChannelGroup' }));
    await welcome.waitForSelector('::-p-aria([name="One thing before they are kept"][role="form"])');
    // What is likely depends on the machine's own place.
    const currency = await welcome.waitForSelector<'select'>(
      '::-p-aria([name="Currency"][role="combobox"])' as 'select',
    );
    await currency?.select('EUR');
    await press(
      welcome,
      buttonCalled('Read these figures'),
      shows(welcome, 'Boutique Nord: figures complete to 31 October 2026.'),
    );
    await welcome.waitForSelector('.headline');
    expect(await welcome.$$eval('.vitals > li', (vitals) => vitals.length)).toBe(3);
    await welcome.screenshot({ path: 'test-results/screens/firefox-files.png' });
    await welcome.close();
  });

  it('gives verdicts in the popup, answers, a draft and a checklist', async () => {
    const popup = await firefox.open('popup.html?ask=revenue%20by%20channel%20last%20month');
    await popup.waitForSelector('.answer-table');
    expect(await popup.$eval('.answer-table', (table) => table.textContent)).toContain('€');
    expect(await popup.$eval('body', (body) => body.textContent)).toContain('Boutique Nord');
    await popup.close();

    const panel = await firefox.open('sidepanel.html');
    await panel.waitForSelector('::-p-text(Proposals)');
    expect(await panel.$$eval('[role="alert"]', (alerts) => alerts.length)).toBe(0);
    await panel.close();

    const draft = await firefox.open('draft.html');
    await draft.waitForSelector('main ::-p-text(Is it working?)');
    expect(await draft.$eval('main', (main) => main.textContent)).toContain('Boutique Nord');
    await draft.close();
  });

  it('takes the next file in the settings without a question', async () => {
    const options = await firefox.open('options.html');
    await options.waitForSelector('.files');
    await give(options, await gaExport({ ...SHOP, from: '2026-10-20', to: '2026-11-15' }));
    await options.waitForSelector('::-p-text(Boutique Nord: figures complete to 15 November 2026.)');
    expect(await options.$('.files form')).toBeNull();
    expect(await options.$$eval('[role="alert"]', (alerts) => alerts.length)).toBe(0);
    await options.close();
  });

  it('asks nothing of Google', () => {
    expect(google.requests.filter(({ host }) => GOOGLE_APIS.includes(host))).toEqual([]);
  });
});
