/** Reports that come by themselves, in real Chromium: sent once whatever happens to the browser, and told why where they cannot be. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Emulator } from '@/test/emulator/emulator';
import { Mailbox } from '@/test/emulator/mailbox';
import { type Browser, canRun, launch } from './browser';
import { canAnswer, pressAndAnswer } from './browser-question';
import { choose, connect, consentTo } from './connect';
import { hasDisplay, startDisplay } from './display';
import { eventually, PATIENCE } from '../eventually';
import { startGoogle } from './google';
import { insist } from './insist';
import { forgetTheWeek, makeMonthlyDue, makeWeeklyDue, jobsOverdue } from './overdue';

/** In the extension's worker alone does this name stand. */
declare const chrome: { action: { getBadgeText(details: object): Promise<string> } };

const ALL = 50;
const READING = /batchRunReports/;
const SENDING = /messages\/send/;
const ALLOW = 'Allow sending through Gmail';
const ME = 'sacha@example.com';

describe.skipIf(!canRun || !hasDisplay || !canAnswer)(
  'a report that comes by itself (needs Chromium, a build, Xvfb and xdotool)',
  () => {
    const profile = mkdtempSync(join(tmpdir(), 'plateau-mail-'));
    const mailbox = new Mailbox();
    let google: Emulator;
    let display: { name: string; stop(): void };
    let browser: Browser;

    const start = async () => {
      browser = await launch({ port: google.port, language: 'en-GB', display: display.name, profile });
    };
    const startAgain = async () => {
      await browser.close();
      await start();
    };
    const onceSent = () => eventually(() => expect(mailbox.sent).toHaveLength(1));
    const asked = (path: RegExp) => google.requests.filter(({ url }) => path.test(url.pathname));
    /** On a page of the extension, so that its database is there. */
    const onOptions = async <Result>(work: (page: Page) => Promise<Result>): Promise<Result> => {
      const options = await browser.open('options.html');
      const result = await work(options);
      await options.close();
      return result;
    };
    /** A message may have left before its job is written down as done. */
    const allDone = () => eventually(async () => expect(await onOptions(jobsOverdue)).toBe(0));
    /** Another week, which fell due while the browser was closed. */
    const makeAnotherWeekDue = () =>
      onOptions(async (options) => {
        await forgetTheWeek(options);
        expect(await makeWeeklyDue(options)).toBe(1);
      });
    const badge = () =>
      eventually(async () => {
        const text = await browser.context.serviceWorkers()[0]?.evaluate(() => chrome.action.getBadgeText({}));
        expect(text).toBe('!');
      });
    const popupSaying = async (expected: string): Promise<Page> => {
      const popup = await browser.open('popup.html');
      await insist(
        () => popup.reload(),
        (timeout) => popup.getByRole('alert').filter({ hasText: expected }).waitFor({ timeout }),
      );
      return popup;
    };

    const isConsent = (page: Page) => page.url().startsWith('https://accounts.google.com/');
    const consentOpens = async (timeout: number) =>
      browser.context.pages().find(isConsent) ??
      browser.context.waitForEvent('page', { predicate: isConsent, timeout });
    const agree = async (options: Page, consent: Page): Promise<void> => {
      await consent.locator('#approve').click();
      await options.getByText('sending is allowed', { exact: false }).waitFor();
    };

    beforeAll(async () => {
      google = await startGoogle(mailbox);
      display = await startDisplay(96);
      await start();
      const welcome = await connect(browser, 'en');
      await choose(welcome, 'Maison Lienart', 'en');
    });

    beforeEach(() => {
      google.reset();
      mailbox.empty();
    });

    afterAll(async () => {
      await browser?.close();
      display?.stop();
      await google?.stop();
      rmSync(profile, { recursive: true, force: true });
    });

    it('asks Google for nothing where the browser’s own question was answered with no', async () => {
      const options = await browser.open('options.html');
      await options.locator('select:has(option[value="gmail"])').selectOption('gmail');
      await options.getByLabel('Your address').fill(ME);
      await options.getByLabel('Your address').press('Tab');
      const refused = options.getByRole('alert').filter({ hasText: 'not allowed to let Plateau call this service' });
      const asking = { page: options, display: display.name, button: ALLOW, answer: 'deny' } as const;
      await pressAndAnswer({ ...asking, effect: (timeout) => refused.waitFor({ timeout }) });
      expect(asked(/\/auth$/)).toEqual([]);
      await options.close();
    });

    it('is planned in the settings, where Google is asked for the right to send and no other', async () => {
      const options = await browser.open('options.html');
      const asking = { page: options, display: display.name, button: ALLOW, answer: 'allow' } as const;
      await agree(options, await pressAndAnswer({ ...asking, effect: consentOpens }));
      const scope = asked(/\/auth$/)
        .at(-1)
        ?.url.searchParams.get('scope');
      expect(scope?.split(' ')).toEqual(['openid', 'https://www.googleapis.com/auth/gmail.send']);
      expect(await makeWeeklyDue(options)).toBe(1);
      expect(mailbox.sent).toEqual([]);
      await options.close();
    });

    it('is sent once at the next start, to the person alone, and not again at the one after', async () => {
      await startAgain();
      await onceSent();
      const email = await PostalMime.parse(mailbox.sent[0] ?? '');
      expect(email.to).toMatchObject([{ address: ME }]);
      expect(email.html).toContain('Maison Lienart');
      expect(email.text).toContain('Maison Lienart');
      await allDone();
      // Due once more, so that there is something to do that must not be done.
      expect(await onOptions(makeWeeklyDue)).toBe(1);
      await startAgain();
      await allDone();
      expect(mailbox.sent).toHaveLength(1);
    });

    it('brings the month with its charts within', async () => {
      expect(await onOptions(makeMonthlyDue)).toBe(1);
      await startAgain();
      await onceSent();
      const email = await PostalMime.parse(mailbox.sent[0] ?? '');
      expect(email.attachments.length).toBeGreaterThan(0);
      expect(email.attachments.every(({ mimeType }) => mimeType === 'image/png')).toBe(true);
      const named = [...(email.html ?? '').matchAll(/src="cid:([^"]+)"/g)].map(([, cid]) => `<${cid}>`);
      expect(named).toEqual(email.attachments.map(({ contentId }) => contentId));
      // The next test takes the receipts away: a month that was not yet written down as told would go again.
      await allDone();
    });

    it('goes on where its worker was stopped in the middle of a reading', async () => {
      await makeAnotherWeekDue();
      google.fail({ status: 200, silent: true, path: READING, times: ALL });
      await startAgain();
      await eventually(() => expect(asked(READING).length).toBeGreaterThan(0));
      await stopWorkers(browser);
      expect(mailbox.sent).toEqual([]);
      google.reset();
      const popup = await browser.open('popup.html');
      await onceSent();
      await popup.close();
    });

    it('is not sent again where the browser was killed before Gmail had answered: the person is asked', async () => {
      await makeAnotherWeekDue();
      google.fail({ status: 200, silent: true, path: SENDING });
      await startAgain();
      await onceSent();
      const closed = browser.context.waitForEvent('close');
      spawnSync('pkill', ['-KILL', '-f', profile]);
      await closed;
      await start();
      await badge();
      const popup = await popupSaying('may have left');
      const [draft] = await Promise.all([
        browser.context.waitForEvent('page'),
        popup.getByRole('button', { name: 'Go to the draft' }).click(),
      ]);
      await draft.getByRole('button', { name: 'It is there' }).waitFor();
      expect(mailbox.sent).toHaveLength(1);
      await Promise.all([popup.close(), draft.close()]);
    });

    it('waits where the mailbox takes no more, and keeps the draft', async () => {
      await makeAnotherWeekDue();
      google.fail({ status: 429, message: 'User-rate limit exceeded.', path: SENDING, times: ALL });
      await startAgain();
      await badge();
      const popup = await popupSaying('takes no more messages');
      expect(await popup.getByRole('alert').innerText()).toMatch(/tries again by itself on \w+ \d+ \w+ at \d\d:\d\d/);
      await popup.close();
      expect(mailbox.sent).toEqual([]);
      google.reset();
      expect(await onOptions(makeWeeklyDue)).toBe(1);
      await startAgain();
      await onceSent();
    });

    it('waits where there is no network, and goes on when there is', async () => {
      await makeAnotherWeekDue();
      google.fail({ status: 0, hangUp: true, times: ALL });
      await startAgain();
      await badge();
      const popup = await popupSaying('No network.');
      await popup.close();
      google.reset();
      expect(await onOptions(makeWeeklyDue)).toBe(1);
      await startAgain();
      await onceSent();
    });

    it('says that access was withdrawn, and is sent once it is given again', async () => {
      await makeAnotherWeekDue();
      google.identity.revoke(google.identity.grant([]));
      await startAgain();
      await badge();
      const popup = await popupSaying('Access to Google');
      const [welcome] = await Promise.all([
        browser.context.waitForEvent('page'),
        popup.getByRole('button', { name: 'Connect Google Analytics' }).click(),
      ]);
      await consentTo(browser, welcome, 'en');
      // The right to read is back; that to send is asked for where it was given.
      const again = await popupSaying('right to write to this mailbox');
      const [options] = await Promise.all([
        browser.context.waitForEvent('page'),
        again.getByRole('alert').getByRole('button', { name: 'Settings' }).click(),
      ]);
      expect(mailbox.sent).toEqual([]);
      // The browser asks once; Google each time.
      const consent = consentOpens(PATIENCE);
      await options.getByRole('button', { name: ALLOW }).click();
      await agree(options, await consent);
      await onceSent();
    });
  },
);

/** As the browser does it to a worker that idles or takes too long. */
async function stopWorkers({ context, open }: Browser): Promise<void> {
  const page = await open('options.html');
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
