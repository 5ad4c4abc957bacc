import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from '../eventually';

const MOST_STOPS = 300;

/** What has the focus, by its name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const label = active instanceof HTMLElement && 'labels' in active ? (active as HTMLInputElement).labels?.[0] : null;
    return (active?.getAttribute('aria-label') ?? label?.textContent ?? active?.textContent ?? '').trim();
  });
}

/** Presses Tab until what has the focus is called so, as a person without a pointer does. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const called = await focused(page);
    if (name.test(called)) return;
    seen.push(called.slice(0, 30));
  }
  throw new Error(`Tab never came to ${name}; it came to ${[...new Set(seen)].join(' · ')}`);
}

/** Writes over what stands in the field that was just opened, once it has the focus by itself. */
export async function typeInto(page: Page, name: RegExp, text: string): Promise<void> {
  await eventually(async () => expect(await focused(page)).toMatch(name));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}
