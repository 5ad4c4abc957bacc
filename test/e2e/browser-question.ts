/** The question that Chromium asks in a window of its own before an optional host is allowed: no page, so no driver sees it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { insist } from './insist';

const XDOTOOL = '/usr/bin/xdotool';
export const canAnswer = existsSync(XDOTOOL);

/** "Deny" has the focus when the question opens, and "Allow" stands next to it. */
const KEYS = { allow: ['Tab', 'Return'], deny: ['Return'] } as const;
/** The question slides in, and takes no keys for its first half second: a person must not press by mistake. */
const SETTLED = 2500;
/** Milliseconds in which a button that may be pressed is pressed: it may not be while a question is open. */
const A_PRESS = 2000;

export interface Question<Effect> {
  readonly page: Page;
  readonly display: string;
  /** The button that makes the browser ask, once. */
  readonly button: string;
  readonly answer: keyof typeof KEYS;
  /** See `insist`. */
  readonly effect: (patience: number) => Promise<Effect>;
}

/** Presses a button, and answers what the browser asks then; again where the keys came before the question. */
export async function pressAndAnswer<Effect>({
  page,
  display,
  button,
  answer,
  effect,
}: Question<Effect>): Promise<Effect> {
  await keepKeysFrom(page);
  return insist(async () => {
    // Where an earlier question is still open, it is that one that is answered.
    await page
      .getByRole('button', { name: button })
      .click({ timeout: A_PRESS })
      .catch(() => {});
    await answerQuestion(display, answer);
  }, effect);
}

/** A key that comes before the question would press what has the focus on the page. */
function keepKeysFrom(page: Page): Promise<void> {
  return page.evaluate(() =>
    addEventListener(
      'keydown',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    ),
  );
}

/** By the keyboard, as a person would. */
async function answerQuestion(display: string, answer: keyof typeof KEYS): Promise<void> {
  await pause(SETTLED);
  for (const key of KEYS[answer]) {
    const { status, stderr } = spawnSync(XDOTOOL, ['key', key], { env: { ...process.env, DISPLAY: display } });
    if (status !== 0) throw new Error(`xdotool pressed nothing: ${String(stderr)}`);
    await pause(300);
  }
}
