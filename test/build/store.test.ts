/** What the stores are told, held to what is built. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areBuilt, BUILDS, manifestOf, read } from './bundles';

/** Characters: the name in Mozilla's list; the summary in Chrome's. */
const LONGEST = { name: 45, summary: 132 };
const store = (file: string) => readFileSync(`.store/${file}`, 'utf8');
const PARTS = ['permissions', 'host_permissions', 'optional_host_permissions'] as const;

describe.skipIf(!areBuilt)('what the stores are told', () => {
  it('gives a reason for each right that the builds ask for, and for no other', () => {
    const asked = BUILDS.flatMap((build) => PARTS.flatMap((part) => (manifestOf(build)[part] as string[]) ?? []));
    const explained = [...store('permissions.md').matchAll(/^### `(.+)`$/gm)].map(([, right]) => right);
    expect(explained.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  it('tells apart what is asked for later', () => {
    const [, later = ''] = store('permissions.md').split('## Asked for at the moment of use');
    const rights = [...later.matchAll(/^### `(.+)`$/gm)].map(([, right]) => right);
    for (const build of BUILDS)
      expect(rights.toSorted()).toEqual((manifestOf(build)['optional_host_permissions'] as string[]).toSorted());
  });

  it.each([
    ['en', 'Summary'],
    ['fr', 'Résumé'],
  ])('presents itself in %s as the build does, within what the stores allow', (language, heading) => {
    const listing = store(`listing.${language}.md`);
    const messages = JSON.parse(read('chrome-mv3', `_locales/${language}/messages.json`)) as Record<
      string,
      { message: string }
    >;
    const name = /^# (.+)$/m.exec(listing)?.[1];
    const summary = new RegExp(`^## ${heading}\\n(.+)$`, 'm').exec(listing)?.[1];
    expect(name).toBe(messages['extensionName']?.message);
    expect(summary).toBe(messages['extensionDescription']?.message);
    expect(name?.length).toBeLessThanOrEqual(LONGEST.name);
    expect(summary?.length).toBeLessThanOrEqual(LONGEST.summary);
  });

  it('promises what the build keeps: no host but those of the services that the policy names', () => {
    const policy = readFileSync('PRIVACY.md', 'utf8');
    for (const scope of ['analytics.readonly', 'analytics.edit', 'gmail.send', 'Mail.ReadWrite'])
      expect(policy).toContain(scope);
    for (const build of BUILDS) {
      const { extension_pages: rules } = manifestOf(build)['content_security_policy'] as Record<string, string>;
      const hosts = /connect-src 'self' ([^;]+)/.exec(rules ?? '')?.[1]?.split(' ') ?? [];
      expect(hosts.length).toBeGreaterThan(0);
      for (const host of hosts)
        expect(host).toMatch(
          /\.googleapis\.com$|\.api\.powerplatform\.com$|^https:\/\/(?:graph\.microsoft|login\.microsoftonline|hooks\.slack)\.com$/,
        );
      for (const service of ['Slack', 'Teams', 'Google Chat']) expect(policy).toContain(service);
    }
  });
});
