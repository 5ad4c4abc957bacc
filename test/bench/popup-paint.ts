import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { BUILD, type Browser, canRun, launch } from '../e2e/browser';
import { startGoogle } from '../e2e/google';
import { rounded } from './measure';

export interface PopupPaint {
  /** Milliseconds from the start of the navigation to the frame that shows it; medians of the same run. */
  readonly empty: number;
  readonly popup: number;
  readonly ratio: number;
}

const TURNS = 15;
const TRIES = 400;
const PAUSE = 50;
const EMPTY = 'empty.html';
const SHOWN = { [EMPTY]: 'p', 'popup.html': '.vitals > li:nth-child(3)' } as const;
type Measured = keyof typeof SHOWN;

/**
 * How long the popup takes until its three vital signs stand, from stored results, beside a page of the same extension
 * that holds one word. One Chromium, the two in turn, so that whatever else the machine does hits both.
 */
export async function popupPaint(): Promise<PopupPaint | { readonly absent: string }> {
  if (!canRun || !existsSync(BUILD)) return { absent: 'no Chromium, or no build' };
  const build = mkdtempSync(join(tmpdir(), 'plateau-paint-'));
  cpSync(BUILD, build, { recursive: true });
  writeFileSync(join(build, EMPTY), '<!doctype html><html lang="en"><title>Empty</title><p>Empty</p></html>');
  const google = await startGoogle();
  const browser = await launch({ port: google.port, build });
  try {
    // The demonstration is read once: what is measured comes from storage.
    await timeOf(browser, 'popup.html');
    const times: Record<Measured, number[]> = { [EMPTY]: [], 'popup.html': [] };
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const page of [EMPTY, 'popup.html'] as const) times[page].push(await timeOf(browser, page));
    const [empty, popup] = [middle(times[EMPTY]), middle(times['popup.html'])];
    return { empty: rounded(empty), popup: rounded(popup), ratio: rounded(popup / empty) };
  } finally {
    await browser.close();
    await google.stop();
    rmSync(build, { recursive: true, force: true });
  }
}

async function timeOf({ context, extensionId }: Browser, path: Measured): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript({ content: watchFor(SHOWN[path]) });
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  const time = await shownAt(page);
  await page.close();
  return time;
}

/** Runs in the page before anything of its own, and so is text: notes when the selector is first there, and the frame after. */
const watchFor = (selector: string) => `
  new MutationObserver((_changes, observer) => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) return;
    observer.disconnect();
    globalThis.seenAt = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.drawnBy = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
`;

/** The browser's own word on its first paint counts, unless that came before what is waited for. */
const TIMES = `[globalThis.seenAt, globalThis.drawnBy, performance.getEntriesByName('first-contentful-paint')[0]?.startTime]`;

/** Asks again and again: the pages' policy lets no driver wait inside of them. */
async function shownAt(page: Page): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [seen, drawn, painted] = await page.evaluate<(number | undefined)[]>(TIMES);
    if (seen !== undefined && drawn !== undefined && painted !== undefined) return painted >= seen ? painted : drawn;
    await pause(PAUSE);
  }
  throw new Error(`${page.url()} never showed what it is there for.`);
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
