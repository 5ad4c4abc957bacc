/** What is on the welcome page while one's own property is read for the first time, however slowly Google answers. */
import { describe, expect, it } from 'vitest';
import { canRun, launch } from './browser';
import { choose, connect } from './connect';
import { canRunFirefox, chooseInFirefox, consentInFirefox, launchFirefox } from './firefox';
import { beginWatching, expectTrueProgress, seenSoFar } from './first-reading';
import { startGoogle } from './google';

const PROPERTY = 'Maison Lienart';
/** Milliseconds an answer. */
const DELAYS = [0, 300, 2500];

describe.skipIf(!canRun).each(DELAYS)('a first reading, %i ms an answer (needs Chromium and a build)', (delay) => {
  it('is told as it goes on, and ends in the sentence about one’s own site', async () => {
    const google = await startGoogle(undefined, delay);
    const browser = await launch({ port: google.port });
    try {
      const welcome = await connect(browser);
      await welcome.evaluate(beginWatching);
      await choose(welcome, PROPERTY);
      await welcome.locator('.step').first().locator('.headline').waitFor();
      const seen = await welcome.evaluate(seenSoFar);
      expect(seen.at(-1)).toMatchObject({ step: PROPERTY, done: null });
      expectTrueProgress(seen, { property: PROPERTY, delay, wait: /Encore environ \d+ s\./ });
    } finally {
      await browser.close();
      await google.stop();
    }
  });
});

describe.skipIf(!canRunFirefox).each(DELAYS)(
  'a first reading, %i ms an answer (needs Firefox and a build)',
  (delay) => {
    it('is told as it goes on, and ends in the sentence about one’s own site', async () => {
      const google = await startGoogle(undefined, delay);
      const firefox = await launchFirefox(google.port);
      try {
        const welcome = await consentInFirefox(firefox);
        await welcome.evaluate(beginWatching);
        await chooseInFirefox(welcome, '1');
        await welcome.waitForSelector('.step .headline');
        const seen = await welcome.evaluate(seenSoFar);
        expect(seen.at(-1)).toMatchObject({ step: PROPERTY, done: null });
        expectTrueProgress(seen, { property: PROPERTY, delay, wait: /About \d+ s left\./ });
      } finally {
        await firefox.close();
        await google.stop();
      }
    });
  },
);
