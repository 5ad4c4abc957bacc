/** What is on the welcome page while one's own property is read for the first time, however slowly Google answers. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { canRun, launch } from './browser';
import { choose, connect } from './connect';
import { startGoogle } from './google';

const PROPERTY = 'Maison Lienart';

/** What stood on the page at one moment of the reading. */
interface Sight {
  /** Milliseconds since the property was chosen. */
  readonly at: number;
  readonly step: string;
  readonly sentence: string;
  readonly told: string;
  readonly done: number | null;
  readonly of: number | null;
}

/** In the page alone does this name stand. */
declare const sights: Sight[];

/** Notes from now on whatever is new to see. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Sight[] = [];
    const began = performance.now();
    const look = () => {
      const bar = document.querySelector('progress');
      const text = (place: string) => document.querySelector(place)?.textContent?.trim() ?? '';
      seen.push({
        at: performance.now() - began,
        step: text('.step h2'),
        sentence: text('.step .headline'),
        told: text('.reading-progress p'),
        done: bar?.value ?? null,
        of: bar?.max ?? null,
      });
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { sights: seen });
  });
}

describe.skipIf(!canRun).each([0, 300, 2500])(
  'a first reading, %i ms an answer (needs Chromium and a build)',
  (delay) => {
    it('is told as it goes on, and ends in the sentence about one’s own site', async () => {
      const google = await startGoogle(undefined, delay);
      const browser = await launch({ port: google.port });
      try {
        const welcome = await connect(browser);
        await watch(welcome);
        await choose(welcome, PROPERTY);
        await welcome.locator('.step').first().locator('.headline').waitFor();
        const seen = await welcome.evaluate(() => sights);

        const own = seen.filter(({ step }) => step === PROPERTY);
        const [first] = own.filter(({ sentence }) => sentence !== '');
        const whole = seen.at(-1);
        console.log(
          `${delay} ms an answer: first own sentence after ${Math.round(first?.at ?? NaN)} ms, all after ${Math.round(whole?.at ?? NaN)} ms.`,
        );
        expect(whole).toMatchObject({ step: PROPERTY, done: null });
        expect(whole?.sentence).not.toBe('');
        // The demonstration gives way, and does not come back.
        expect(seen.slice(seen.findIndex(({ step }) => step === PROPERTY)).every(({ step }) => step === PROPERTY)).toBe(
          true,
        );

        const steps = seen.flatMap(({ done, of }) => (done === null ? [] : [{ done, of }]));
        expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b));
        if (delay === 0) return;
        // Slow enough to be seen: more than one step of the way, a time to wait, and a first word before the last report.
        expect(new Set(steps.map(({ done }) => done)).size).toBeGreaterThan(1);
        expect(seen.some(({ told }) => /Encore environ \d+ s\./.test(told))).toBe(true);
        expect(own.some(({ sentence, done }) => sentence !== '' && done !== null)).toBe(true);
      } finally {
        await browser.close();
        await google.stop();
      }
    });
  },
);
