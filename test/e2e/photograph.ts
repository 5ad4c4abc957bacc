import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const SCREENS = 'test-results/screens';

/** Sizes at which people see each surface. */
export const SIZES = {
  popup: { width: 380, height: 600 },
  answer: { width: 380, height: 600 },
  sidepanel: { width: 360, height: 900 },
  draft: { width: 1100, height: 900 },
  options: { width: 1100, height: 900 },
  welcome: { width: 1100, height: 900 },
} as const;
export type Surface = keyof typeof SIZES;

/** Looking takes a second: one language by day and the other by night see every colour and every word once. */
const LOOKED_THROUGH = { fr: 'light', en: 'dark' } as const;

/** Takes a surface's picture by day and by night; nothing on it may keep anyone out or hang over the edge. */
export async function photograph(
  page: Page,
  surface: Surface,
  language: 'fr' | 'en',
  /** What the picture is called where a surface shows another thing than usually. */
  name: string = surface,
): Promise<void> {
  await page.setViewportSize(SIZES[surface]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: `${SCREENS}/${name}.${language}.${colorScheme}.png`, fullPage: true });
    if (colorScheme === LOOKED_THROUGH[language]) await lookThrough(page);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

async function lookThrough(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}
