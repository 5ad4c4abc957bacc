import { defineConfig } from 'wxt';
import { popupInFewFiles } from './chunks.config';
import { licenceNotices } from './licences.config';
import { CHANNEL_HOSTS } from './lib/model/channel';
import { READING_SCOPE } from './lib/platform/oauth-request';
import { ANALYTICS_HOSTS, ANALYTICS_PAGES, GOOGLE_HOSTS, MAIL_HOSTS, OUTLOOK_HOSTS } from './lib/platform/google-hosts';

/** Public half of the key that fixes Chrome's extension id, and with it the address that Google redirects to. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnjth/Wn/9ywgbYOklHEyoocu2zn7eBWpqAxoEsWzc+kodXoT4HOZ' +
  'SSat+KwCHkNJy8JsaW2Katl+lsORyteBwhJW8oyEKG9tk01ld/YTAwMnC451If4LhfAwKrVoaNZyjCsNnlFpozOacPrq6/8l' +
  'O7RjiLkHdnUsp0Ah4p9CBrPCboNmRE0Isgua7LzysQ8tJlwUQ/atLPfQwCi7+eEv/U8c6rkfKwRXrr8BFTbIeSWB75Rzu5Xm' +
  'Hen2dbLAD13VAxaAgOxJpNeEd7ButCY7tBVAHRFxfxg1DayYLtnVh2u1iqvJvGYkMxPhS0OQagfVhmVHzNccr9W/iXnKZ4FM' +
  'AQIDAQAB';

/** Nothing is loaded from outside; only Google's reports, the person's mailbox and the team's channel are called. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The email's preview carries its styles inline, as mail programs want them.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-src 'self' blob:",
  `connect-src 'self' ${[...GOOGLE_HOSTS, ...MAIL_HOSTS, ...OUTLOOK_HOSTS, ...Object.values(CHANNEL_HOSTS)].map((host) => host.replace(/\/\*$/, '')).join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Naming each file to be preloaded takes a page longer than asking for it.
  vite: () => ({ build: { modulePreload: false }, plugins: [popupInFewFiles()] }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licenceNotices() });
    },
    /** A script that is registered while running counts as one that needs its host from the start; here it is asked for. */
    'build:manifestGenerated': (_wxt, manifest) => {
      const asked: readonly string[] = [...ANALYTICS_HOSTS, ...ANALYTICS_PAGES];
      manifest.host_permissions = manifest.host_permissions?.filter((host: string) => !asked.includes(host));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Plateau',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'identity',
      'storage',
      'alarms',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: [...GOOGLE_HOSTS],
    optional_host_permissions: [...MAIL_HOSTS, ...OUTLOOK_HOSTS, ...Object.values(CHANNEL_HOSTS), ...ANALYTICS_HOSTS],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      find: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_findCommand__' },
    },
    omnibox: { keyword: 'pl' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'plateau@plateau.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: CHROME_KEY,
          // The first with Uint8Array.prototype.toBase64. What came later is filled: `lib/platform/older-browser.ts`.
          minimum_chrome_version: '140',
          // Google's client of the kind "Chrome extension": the browser's own account then gives and renews the tokens.
          ...(process.env['WXT_GOOGLE_EXTENSION_CLIENT_ID'] && {
            oauth2: { client_id: process.env['WXT_GOOGLE_EXTENSION_CLIENT_ID'], scopes: [READING_SCOPE] },
          }),
        }),
  }),
  zip: {
    /** Mozilla builds these again and compares. */
    includeSources: [
      'entrypoints/**',
      'components/**',
      'lib/**',
      'public/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'chunks.config.ts',
      'licences.config.ts',
      'README.md',
      'LICENSE',
    ],
  },
});
