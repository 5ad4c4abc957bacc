/** The question that Chromium asks in a window of its own before an optional host is allowed: no page, so no driver sees it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const XDOTOOL = '/usr/bin/xdotool';
export const canAnswer = existsSync(XDOTOOL);

/** "Deny" has the focus when the question opens, and "Allow" stands next to it. */
const KEYS = { allow: ['Tab', 'Return'], deny: ['Return'] } as const;
/** The question slides in, and takes no keys for its first half second: a person must not press by mistake. */
const SETTLED = 2500;

/** Answers it by the keyboard, as a person would. */
export async function answerQuestion(display: string, answer: keyof typeof KEYS): Promise<void> {
  await pause(SETTLED);
  for (const key of KEYS[answer]) {
    const { status, stderr } = spawnSync(XDOTOOL, ['key', key], { env: { ...process.env, DISPLAY: display } });
    if (status !== 0) throw new Error(`xdotool pressed nothing: ${String(stderr)}`);
    await pause(300);
  }
}
