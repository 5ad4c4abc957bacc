/** A report that comes by itself: planned, missed while the browser was closed, sent once at its next start. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Emulator } from '@/test/emulator/emulator';
import { Mailbox } from '@/test/emulator/mailbox';
import { agreeTo, canRunFirefox, connectFirefox, type Firefox, launchFirefox, photographFirefox } from './firefox';
import { eventually } from '../eventually';
import { startGoogle } from './google';
import { jobsOverdue, makeWeeklyDue } from './overdue';

describe.skipIf(!canRunFirefox)('a report that comes by itself (needs Firefox and a build)', () => {
  const profile = mkdtempSync(join(tmpdir(), 'plateau-firefox-'));
  const mailbox = new Mailbox();
  let google: Emulator;
  let firefox: Firefox;

  beforeAll(async () => {
    google = await startGoogle(mailbox);
    firefox = await launchFirefox(google.port, { profile });
    await connectFirefox(firefox);
  });

  afterAll(async () => {
    await firefox?.close();
    await google?.stop();
    rmSync(profile, { recursive: true, force: true });
  });

  it('is planned in the settings, where Google is asked for the right to send and no other', async () => {
    const options = await firefox.open('options.html');
    const ways = await options.waitForSelector('select:has(option[value="gmail"])');
    await ways?.select('gmail');
    const address = await options.waitForSelector('::-p-aria([name="Your address"])');
    await address?.type('sacha@example.com');
    await address?.press('Tab');
    await agreeTo(firefox, options, 'Allow sending through Gmail');
    await options.waitForSelector('::-p-text(sending is allowed)');
    const asked = google.requests.filter(({ url }) => url.pathname.endsWith('/auth')).at(-1);
    expect(asked?.url.searchParams.get('scope')?.split(' ')).toEqual([
      'openid',
      'https://www.googleapis.com/auth/gmail.send',
    ]);
    await photographFirefox(options, 'options');
    expect(await makeWeeklyDue(options)).toBe(1);
    expect(mailbox.sent).toEqual([]);
  });

  it('is sent once at the next start, to the person alone', async () => {
    await firefox.close();
    firefox = await launchFirefox(google.port, { profile });
    await eventually(() => expect(mailbox.sent).toHaveLength(1));
    const email = await PostalMime.parse(mailbox.sent[0] ?? '');
    expect(email.to).toMatchObject([{ address: 'sacha@example.com' }]);
    expect(email.subject).not.toBe('');
    expect(email.html).toContain('Maison Lienart');
    expect(email.text).toContain('Maison Lienart');
  });

  it('is not sent again at the start after, even where the week is due once more', async () => {
    const options = await firefox.open('options.html');
    // A message may have left before its job is written down as done.
    await eventually(async () => expect(await jobsOverdue(options)).toBe(0));
    expect(await makeWeeklyDue(options)).toBe(1);
    await firefox.close();
    firefox = await launchFirefox(google.port, { profile });
    const popup = await firefox.open('popup.html');
    await popup.waitForSelector('.vitals > li:nth-child(3)');
    await eventually(async () => expect(await jobsOverdue(popup)).toBe(0));
    expect(mailbox.sent).toHaveLength(1);
  });
});
