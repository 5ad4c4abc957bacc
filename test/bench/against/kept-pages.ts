import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Browser, launch } from '../../e2e/browser';
import { startGoogle } from '../../e2e/google';

/** A page of the extension, and what stands on it once it can be used. */
interface TimedPage {
  readonly path: string;
  readonly shown: string;
}
const POPUP: TimedPage = { path: 'popup.html', shown: '#root .vitals > li:nth-child(3)' };
const DRAFT: TimedPage = { path: 'draft.html', shown: '#root main .draft-hint' };
/** Those that are timed. */
export const PAGES = [
  { what: 'popup', ...POPUP },
  { what: 'draft page', ...DRAFT },
] as const;
/** How many properties are kept. */
export const KEPT = 30;

/** The extension of one build in a Chromium of its own, with so many properties kept. */
export interface KeptPages {
  /** Milliseconds from the start of the navigation to the frame in which the page itself can be used. */
  timeOf(page: TimedPage): Promise<number>;
  stop(): Promise<void>;
}

const TRIES = 1200;
const PAUSE = 50;
/** What a page still does once it stands must not take from the next: drafts are compared with what would be written today. */
const REST = 1500;
/** The first of the copies; it is the chosen property. */
const FIRST_ID = 345_000_000;

/**
 * Builds the extension in a folder and lets it read the demonstration, of 36 months. Its records, in whatever form this build
 * keeps them, are then copied for the properties of a connected account.
 */
export async function keptPages(folder: string): Promise<KeptPages> {
  execFileSync('npx', ['wxt', 'build'], { cwd: folder, stdio: 'ignore' });
  const google = await startGoogle();
  const browser = await launch({ port: google.port, build: join(folder, '.output/chrome-mv3') });
  const timeOf = async (timed: TimedPage) => {
    const { page, time } = await opened(browser, timed);
    await pause(REST);
    await page.close();
    return time;
  };
  await timeOf(POPUP);
  const { page } = await opened(browser, DRAFT);
  await pause(REST);
  // What compiles this file calls a helper of its own for each function that has a name.
  await page.evaluate(`{ const __name = (each) => each; (${copyRecords.toString()})(${KEPT}, ${FIRST_ID}) }`);
  await page.close();
  // Once each, so that what a build keeps of them for the next time is of the properties.
  for (const timed of PAGES) await timeOf(timed);
  return {
    timeOf,
    async stop() {
      await browser.close();
      await google.stop();
    },
  };
}

async function opened(
  { context, extensionId }: Browser,
  { path, shown }: TimedPage,
): Promise<{ page: Page; time: number }> {
  const page = await context.newPage();
  await page.addInitScript({ content: watchFor(shown) });
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  // Asks again and again: the pages' policy lets no driver wait inside of them.
  for (let tries = 0; tries < TRIES; tries += 1) {
    const time = await page.evaluate<number | undefined>('globalThis.drawnBy');
    if (time !== undefined) return { page, time };
    await pause(PAUSE);
  }
  throw new Error(`${page.url()} never showed what it is there for.`);
}

/** Runs in the page before anything of its own, and so is text: notes the frame after that in which the selector is first there. */
const watchFor = (selector: string) => `
  new MutationObserver((_changes, observer) => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.drawnBy = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
`;

/** Runs in a page of the extension. Knows of a build's records only that they are kept by property id, and name it. */
async function copyRecords(count: number, first: number): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const database = await done(indexedDB.open('plateau'));
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite');
  const [source] = await done(transaction.objectStore('reports').getAllKeys());
  const demo = String(source);
  const isOf = (key: unknown): key is string => key === demo || (typeof key === 'string' && key.startsWith(`${demo}|`));
  for (const name of stores) {
    const store = transaction.objectStore(name);
    for (const key of await done(store.getAllKeys())) {
      if (!isOf(key)) continue;
      const text = JSON.stringify(await done(store.get(key)));
      for (let at = 0; at < count; at += 1) {
        const id = String(first + at);
        const copy = JSON.parse(text, (field, value: unknown) => {
          if (['id', 'propertyId'].includes(field) && isOf(value)) return `${id}${value.slice(demo.length)}`;
          return field === 'source' && value === 'demo' ? 'ga4' : value;
        });
        store.put(copy, `${id}${key.slice(demo.length)}`);
      }
    }
  }
  const state = transaction.objectStore('state');
  const kept = (await done(state.get('plateau'))) ?? { clientId: '', failures: [], jobs: [], unread: [] };
  state.put({ ...kept, propertyId: String(first), grant: { since: new Date().toISOString(), hint: null } }, 'plateau');
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}
