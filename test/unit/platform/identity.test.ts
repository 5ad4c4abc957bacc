import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describe, expect, it, vi } from 'vitest';
import { browserIdentity, redirectFrom } from '@/lib/platform/identity';

describe('redirectFrom', () => {
  it('keeps the address of Chromium browsers', () => {
    expect(redirectFrom('https://abcdef.chromiumapp.org/')).toBe('https://abcdef.chromiumapp.org/');
  });

  it('takes the loopback address in Firefox', () => {
    expect(redirectFrom('https://0a1b2c.extensions.allizom.org/')).toBe('http://127.0.0.1/mozoauth2/0a1b2c/');
  });
});

describe('browserIdentity', () => {
  const failing = (message: string) =>
    vi.spyOn(fakeBrowser.identity, 'launchWebAuthFlow').mockRejectedValue(new Error(message));

  it('hands on the address of the answer', async () => {
    vi.spyOn(fakeBrowser.identity, 'launchWebAuthFlow').mockImplementation(
      async () => 'https://x.chromiumapp.org/#state=1',
    );
    expect(await browserIdentity.authorise('https://accounts.google.com/', 'silent')).toContain('#state=1');
  });

  it.each([
    ['The user did not approve access.', 'interactive', 'consent-refused'],
    ['User cancelled or denied access.', 'interactive', 'consent-refused'],
    ['User interaction required.', 'silent', 'expired-token'],
    ['Requires user interaction', 'silent', 'expired-token'],
    ['Authorization page could not be loaded.', 'silent', 'offline'],
    ['Authorization page could not be loaded.', 'interactive', 'offline'],
  ] as const)('reads "%s" of a window that is %s', async (message, mode, code) => {
    failing(message);
    await expect(browserIdentity.authorise('https://accounts.google.com/', mode)).rejects.toMatchObject({ code });
  });

  it('takes no answer for a closed window', async () => {
    vi.spyOn(fakeBrowser.identity, 'launchWebAuthFlow').mockImplementation(async () => undefined);
    await expect(browserIdentity.authorise('https://accounts.google.com/', 'interactive')).rejects.toMatchObject({
      code: 'consent-refused',
    });
  });
});
