/** The first day in a real Firefox: its own event page, its own way of signing in, the offscreen page in a frame. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Emulator } from '@/test/emulator/emulator';
import {
  buttonCalled,
  canRunFirefox,
  connectFirefox,
  type Firefox,
  launchFirefox,
  photographFirefox,
  press,
  shows,
} from './firefox';
import { GOOGLE_APIS, startGoogle } from './google';

/** Firefox asks its maker's own hosts for this and that; of Google it asks for what we make it ask. */
const isOurs = (host: string) => host.endsWith('google.com') || host.endsWith('googleapis.com');

describe.skipIf(!canRunFirefox)('the first day in Firefox (needs Firefox and a build)', () => {
  let google: Emulator;
  let firefox: Firefox;

  beforeAll(async () => {
    google = await startGoogle();
    firefox = await launchFirefox(google.port);
  });

  afterAll(async () => {
    await firefox?.close();
    await google?.stop();
  });

  it('shows the demonstration before any grant', async () => {
    const welcome = await firefox.open('welcome.html');
    await welcome.waitForSelector('.vitals > li:nth-child(3)');
    expect(google.requests.filter(({ host }) => isOurs(host) && GOOGLE_APIS.includes(host))).toEqual([]);
    await photographFirefox(welcome, 'welcome');
    await welcome.close();
  });

  it('signs in through the loopback address, and reads the chosen property', async () => {
    await connectFirefox(firefox);
    const asked = google.requests.filter(({ host }) => host === 'analyticsdata.googleapis.com');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ token }) => token !== null)).toBe(true);
  });

  it('shows the vital signs, the checklist and the month', async () => {
    const popup = await firefox.open('popup.html');
    await popup.waitForSelector('.vitals > li:nth-child(3)');
    expect(await popup.$eval('body', (body) => body.textContent)).toContain('Maison Lienart');
    await photographFirefox(popup, 'popup');

    const panel = await firefox.open('sidepanel.html');
    await panel.waitForSelector('::-p-text(Clear the obstacles)');
    await photographFirefox(panel, 'sidepanel');

    const draft = await firefox.open('draft.html');
    await draft.waitForSelector('main ::-p-text(Is it working?)');
    await photographFirefox(draft, 'draft');
  });

  it('asks nothing of Google beside its reporting interfaces and its sign-in', () => {
    const hosts = new Set(google.requests.map(({ host }) => host).filter(isOurs));
    expect([...hosts].filter((host) => !GOOGLE_APIS.includes(host))).toEqual([]);
  });

  it('answers a question, and stands its chip on Google Analytics once it is switched on', async () => {
    const popup = await firefox.open('popup.html?ask=mobile%20conversion%20rate%20last%20month');
    await popup.waitForSelector('.answer-figure');
    await popup.close();

    const options = await firefox.open('options.html');
    await press(options, buttonCalled('Show the chip'), shows(options, 'The chip is on'));
    const analytics = await firefox.browser.newPage();
    await analytics.goto(
      `https://analytics.google.com/analytics/web/#/p${google.properties[0]?.property.id}/reports/home`,
    );
    await analytics.waitForSelector('plateau-chip');
    const width = await analytics.$eval('plateau-chip', (host) => host.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(100);
    await analytics.screenshot({ path: 'test-results/screens/firefox-chip.png' });
  });
});
