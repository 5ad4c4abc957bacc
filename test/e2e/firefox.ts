/** A real Firefox with the production build, its connections led through a proxy to the emulator, whatever their host. */
import { existsSync, mkdirSync } from 'node:fs';
import { createServer, connect as connectTo, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { eventually, PATIENCE } from '../eventually';
import { CLIENT_ID } from './google';
import { insist } from './insist';
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

export interface FirefoxOptions {
  /** A folder that keeps the profile between two launches. */
  readonly profile?: string;
  /** A folder into which files are saved without a question. */
  readonly downloads?: string;
}

export async function launchFirefox(port: number, { profile, downloads }: FirefoxOptions = {}): Promise<Firefox> {
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
      ...(downloads !== undefined && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
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
  const welcome = await consentInFirefox(firefox);
  await chooseInFirefox(welcome, '1');
  await welcome.close();
}

/** Up to the list of one's properties on the welcome page. */
export async function consentInFirefox(firefox: Firefox): Promise<Page> {
  const options = await firefox.open('options.html');
  await insist(
    async () => {
      await options.locator('::-p-aria([name="Client id"][role="textbox"])').setTimeout(A_PRESS).fill(CLIENT_ID);
      await options.keyboard.press('Enter');
    },
    shows(options, 'Saved.'),
  );
  await options.close();

  const welcome = await firefox.open('welcome.html');
  await agreeTo(firefox, welcome, 'Connect Google Analytics');
  await welcome.waitForSelector('::-p-text(Connected.)');
  return welcome;
}

/** Follows a property, by its number, and waits until it was read. */
export async function chooseInFirefox(welcome: Page, id: string): Promise<void> {
  const picker = await welcome.waitForSelector(`select:has(option[value="${id}"])`);
  await picker?.select(id);
  await welcome.waitForSelector('::-p-text(Ready.)');
}

/** A button by its name. */
export const buttonCalled = (name: string) => `::-p-aria([name="${name}"][role="button"])`;

/** What `insist` waits for on a page of Firefox. */
export const shows = (page: Page, text: string) => (timeout: number) =>
  page.waitForSelector(`::-p-text(${text})`, { timeout });

/** Presses a button until its effect is there. */
export function press<Effect>(
  page: Page,
  selector: string,
  effect: (patience: number) => Promise<Effect>,
): Promise<Effect> {
  return insist(() => page.locator(selector).setTimeout(A_PRESS).click(), effect);
}

/** Milliseconds: a button that is there takes a press within them, or is tried anew. */
const A_PRESS = 15_000;

/** Presses a button that opens Google's window, and agrees there. */
export async function agreeTo({ browser }: Firefox, page: Page, button: string): Promise<void> {
  const isGoogles = (target: Target) => target.url().startsWith('https://accounts.google.com/');
  const consent = await press(page, buttonCalled(button), (timeout) =>
    browser.waitForTarget(isGoogles, { timeout }),
  ).catch(async (cause: unknown) => {
    const shown = await page.evaluate(() => document.body.innerText);
    throw new Error(`No window of Google's after “${button}” on a page that shows: ${shown}`, { cause });
  });
  const window = await consent.page();
  if (window === null) throw new Error('Google’s window is no page.');
  await press(window, '#approve', (patience) => goes(window, patience));
}

/** Waits until a window has left Google's question: it closes by itself. */
async function goes(window: Page, timeout: number): Promise<void> {
  if (window.isClosed()) return;
  await window
    .waitForFunction(() => document.querySelector('#approve') === null, { timeout })
    .catch((error: unknown) => {
      if (!window.isClosed()) throw error;
    });
}
