/** A real Firefox with the production build, its connections led through a proxy to the emulator, whatever their host. */
import { existsSync, mkdirSync } from 'node:fs';
import { createServer, connect as connectTo, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { eventually, PATIENCE } from '../eventually';
import { CLIENT_ID } from './google';
import { SIZES, type Surface } from './photograph';

const BUILD = resolve('.output/firefox-mv3');
const EXECUTABLE = process.env['PLATEAU_FIREFOX'] ?? '/usr/bin/firefox-esr';
const SCREENS = 'test-results/screens';
const EXTENSION = 'plateau@plateau.example';
/** Fixed, so that pages have an address that is known beforehand. */
const HOST = '8b1c5d3e-1111-4222-8333-444455556666';

export const canRunFirefox = existsSync(EXECUTABLE) && existsSync(join(BUILD, 'manifest.json'));

export interface Firefox {
  readonly browser: Browser;
  /** Opens one of the extension's own pages in a tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** @param profile a folder that keeps the profile between two launches */
export async function launchFirefox(port: number, profile?: string): Promise<Firefox> {
  const proxy = await proxyTo(port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: EXECUTABLE,
    acceptInsecureCerts: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    ...(profile !== undefined && { userDataDir: profile }),
    defaultViewport: { width: 1100, height: 900 },
    // Pages of an extension can be driven only where a test says so.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: HOST }),
      // The question that a person would answer stands in the browser's own window, out of a test's reach.
      'extensions.webextOptionalPermissionPrompts': false,
      // An add-on that is loaded for a test is gone with the browser, and would take what it kept along.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
    },
  });
  await browser.installExtension(BUILD);
  return {
    browser,
    async open(path) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      // Firefox never says that such a page is loaded.
      page.goto(`moz-extension://${HOST}/${path}`).catch(() => undefined);
      await arrival(page, path.replace(/\?.*/, ''));
      return page;
    },
    async close() {
      await browser.close();
      proxy.server.close();
    },
  };
}

/** Asks the page itself; while one page makes room for another, Firefox answers with an error. */
async function arrival(page: Page, path: string): Promise<void> {
  await eventually(async () => {
    const isThere = await page
      .evaluate(
        (file) =>
          location.pathname.endsWith(file) &&
          document.readyState === 'complete' &&
          // What a page shows of its last time gives way to the page itself.
          document.getElementById('first-sight') === null,
        path,
      )
      .catch(() => false);
    if (!isThere) throw new Error(`Firefox did not open ${path}.`);
  });
}

/** Answers CONNECT for any host with a line to the emulator. */
async function proxyTo(port: number): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((client) => {
    client.once('data', () => {
      const line = connectTo(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        client.pipe(line).pipe(client);
      });
      line.on('error', () => client.destroy());
      client.on('error', () => line.destroy());
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return { server, port: address.port };
}

/** Takes a surface's picture at its own size, by day. */
export async function photographFirefox(page: Page, surface: Surface): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  await page.setViewport(SIZES[surface]);
  await page.screenshot({ path: `${SCREENS}/firefox-${surface}.png` });
}

/** As a person does it: an own client id in the settings, then the button, then Google's window, then a property. */
export async function connectFirefox(firefox: Firefox): Promise<void> {
  const options = await firefox.open('options.html');
  const clientId = await options.waitForSelector('::-p-aria([name="Client id"][role="textbox"])');
  await clientId?.type(`${CLIENT_ID}\n`);
  await options.waitForSelector('::-p-text(Saved.)');
  await options.close();

  const welcome = await firefox.open('welcome.html');
  await agreeTo(firefox, welcome, 'Connect Google Analytics');
  await welcome.waitForSelector('::-p-text(Connected.)');
  const picker = await welcome.waitForSelector('select:has(option[value="1"])');
  await picker?.select('1');
  await welcome.waitForSelector('::-p-text(Ready.)');
  await welcome.close();
}

/** Milliseconds until a press is taken for lost. */
const A_PRESS = 15_000;

/** Presses a button that opens Google's window, and agrees there. */
export async function agreeTo(firefox: Firefox, page: Page, button: string): Promise<void> {
  const window = await (await eventually(() => consentAfter(firefox, page, button))).page();
  window?.setDefaultTimeout(PATIENCE);
  const approve = await window?.waitForSelector('#approve');
  await approve?.click();
}

/** Pages move while they load: like a person, who sees that nothing opened, it is called again. */
async function consentAfter({ browser }: Firefox, page: Page, button: string): Promise<Target> {
  const isGoogles = (target: Target) => target.url().startsWith('https://accounts.google.com/');
  const open = browser.targets().find(isGoogles);
  if (open !== undefined) return open;
  try {
    const [consent] = await Promise.all([
      browser.waitForTarget(isGoogles, { timeout: A_PRESS }),
      page.locator(`::-p-aria([name="${button}"][role="button"])`).setTimeout(A_PRESS).click(),
    ]);
    return consent;
  } catch (cause) {
    const shown = await page.evaluate(() => document.body.innerText);
    throw new Error(`No window of Google's after “${button}” on a page that shows: ${shown}`, { cause });
  }
}
