/** The real popup over a tab of Google Analytics: whose figures does it show? */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Emulator } from '@/test/emulator/emulator';
import { type Browser, canRun, launch } from './browser';
import { choose, connect } from './connect';
import { hasDisplay, startDisplay } from './display';
import { startGoogle } from './google';
import { openPopupOver } from './real-popup';

const ANALYTICS = 'https://analytics.google.com/analytics/web/';

describe.skipIf(!canRun || !hasDisplay)('the popup over Google Analytics (needs Chromium, a build and Xvfb)', () => {
  let google: Emulator;
  let browser: Browser;
  let display: { name: string; stop(): void };

  beforeAll(async () => {
    google = await startGoogle();
    display = await startDisplay();
    browser = await launch({ port: google.port, display: display.name });
    const welcome = await connect(browser);
    await choose(welcome, 'Maison Lienart');
  });

  afterAll(async () => {
    await browser?.close();
    display?.stop();
    await google?.stop();
  });

  it('shows the three vital signs of the property in the tab, not of the one chosen before', async () => {
    const [, second] = google.properties;
    const tab = await browser.context.newPage();
    await tab.goto(`${ANALYTICS}#/a1p${second?.property.id}/reports/home`);
    await tab.bringToFront();
    const popup = await openPopupOver(browser, ANALYTICS);
    const text = await popup.textWith(second?.property.displayName ?? '');
    expect(text).toContain(second?.property.displayName);
    expect(text).not.toContain('Maison Lienart');
    expect(await popup.count('.vitals > li')).toBe(3);
    expect(await popup.width()).toBe(380);
    mkdirSync('test-results/screens', { recursive: true });
    writeFileSync('test-results/screens/popup-over-analytics.png', await popup.picture());
  });
});
