import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areBuilt, BUILDS, manifestOf, read } from './bundles';

/** Each right is one that a person reads, and a store asks about. A longer list needs a reason here. */
const RIGHTS = {
  /** Google's sign-in window. */
  identity: 'identity',
  /** The token of the hour, in the browser's memory. */
  storage: 'storage',
  /** The daily reading and the drafts that write themselves. */
  alarms: 'alarms',
  /** The property in view, on the tab whose button was clicked. */
  activeTab: 'activeTab',
  /** The chip on Google Analytics, once its host was granted. No right that a person is asked about. */
  scripting: 'scripting',
} as const;
const HOSTS = [
  'https://analyticsdata.googleapis.com/*',
  'https://analyticsadmin.googleapis.com/*',
  'https://oauth2.googleapis.com/*',
];
/** Registered with Google as the redirect `https://<id>.chromiumapp.org/`: it must never change. */
const MAILBOX_HOSTS = [
  'https://gmail.googleapis.com/*',
  'https://graph.microsoft.com/*',
  'https://login.microsoftonline.com/*',
];
/** A team's channel; each environment of Power Automate, through which Teams takes messages, has a host of its own. */
const CHANNEL_HOSTS = [
  'https://hooks.slack.com/*',
  'https://*.api.powerplatform.com/*',
  'https://chat.googleapis.com/*',
];
const CHROME_ID = 'dbpddoljhnpmmaflgkaemljoljpfkakp';
const FIREFOX_ID = 'plateau@plateau.example';

describe.skipIf(!areBuilt)('the manifest', () => {
  it('asks Chrome for these rights and no others', () => {
    const manifest = manifestOf('chrome-mv3');
    // Out of sight, a page to think in: a worker has no document. No right that a person is asked about.
    expect(manifest['permissions']).toEqual([...Object.values(RIGHTS), 'offscreen', 'sidePanel']);
    expect(manifest['host_permissions']).toEqual(HOSTS);
  });

  it('asks Firefox for these rights and no others', () => {
    const manifest = manifestOf('firefox-mv3');
    expect(manifest['permissions']).toEqual(Object.values(RIGHTS));
    expect(manifest['host_permissions']).toEqual(HOSTS);
  });

  describe.each(BUILDS)('of %s', (build) => {
    const manifest = areBuilt ? manifestOf(build) : {};

    it('has only the parts that are meant', () => {
      const { key: _key, ...rest } = manifest;
      expect(Object.keys(rest).toSorted()).toMatchSnapshot();
    });

    it('asks later for a mailbox or a channel, when a report is first to go there, and for Analytics, when the chip is switched on', () => {
      expect(manifest['optional_host_permissions']).toEqual([
        ...MAILBOX_HOSTS,
        ...CHANNEL_HOSTS,
        'https://analytics.google.com/*',
      ]);
    });

    it('runs in no web page by itself and opens nothing to one', () => {
      for (const part of [
        'optional_permissions',
        'content_scripts',
        'web_accessible_resources',
        'externally_connectable',
        'update_url',
      ])
        expect(manifest).not.toHaveProperty(part);
    });

    it('loads code from the package alone', () => {
      const { extension_pages: policy } = manifest['content_security_policy'] as Record<string, string>;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy?.replace('https://*.api.powerplatform.com', '')).not.toMatch(
        /unsafe-eval|script-src[^;]*unsafe-inline|http:|\*/,
      );
    });

    it('calls the hosts that it asks for', () => {
      const { extension_pages: policy } = manifest['content_security_policy'] as Record<string, string>;
      const called = /connect-src 'self' ([^;]+)/.exec(policy ?? '')?.[1]?.split(' ');
      expect(called?.map((host) => `${host}/*`)).toEqual([...HOSTS, ...MAILBOX_HOSTS, ...CHANNEL_HOSTS]);
    });

    it('has icons that are there', () => {
      const icons = Object.values(manifest['icons'] as Record<string, string>);
      expect(icons.length).toBeGreaterThan(0);
      expect(icons.filter((icon) => !existsSync(join('.output', build, icon)))).toEqual([]);
    });

    it('has a name and a description in both languages, as long as the stores allow', () => {
      const [french, english] = ['fr', 'en'].map(
        (language) =>
          JSON.parse(read(build, `_locales/${language}/messages.json`)) as Record<string, { message: string }>,
      );
      expect(Object.keys(french ?? {})).toEqual(Object.keys(english ?? {}));
      for (const messages of [french, english]) {
        expect(messages?.['extensionName']?.message.length).toBeLessThanOrEqual(75);
        expect(messages?.['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
      }
    });
  });

  it('gives Chrome an id that stays', () => {
    const { key, minimum_chrome_version: version } = manifestOf('chrome-mv3') as Record<string, string>;
    const hash = createHash('sha256')
      .update(Buffer.from(key ?? '', 'base64'))
      .digest('hex')
      .slice(0, 32);
    const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
    expect(id).toBe(CHROME_ID);
    expect(version).toBe('140');
  });

  it('gives Firefox an id that stays, and says that nothing is gathered', () => {
    expect(manifestOf('firefox-mv3')['browser_specific_settings']).toEqual({
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });
});
