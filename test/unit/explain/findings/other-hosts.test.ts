import { describe, expect, it } from 'vitest';
import { otherHostFindings } from '@/lib/explain/findings/other-hosts';
import { languagePack } from '@/lib/language/all-languages';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import { narratorWith } from '@/lib/language/narrative/narrator';
import type { Finding } from '@/lib/model/finding';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { contextOf, LAST_DAY, type TableOf } from '../snapshot-with';

const found = (staging: number, belonging: string[] = []) => {
  const tables: TableOf[] = [
    {
      by: ['hostName', 'sessionDefaultChannelGroup'],
      step: 'day',
      rows: {
        'www.lienart.fr | Direct': { sessions: 1000, ecommercePurchases: 20 },
        'staging.lienart.fr | Direct': { sessions: staging, ecommercePurchases: 0 },
      },
    },
  ];
  const settings = { ...DEFAULT_SETTINGS, belonging };
  return otherHostFindings(contextOf({ days: { sessions: 1000 + staging }, tables }, { settings }))[0];
};
const told = (staging: number, language: 'fr' | 'en') =>
  describeFinding(found(staging) as Finding, narratorWith(languagePack(language), LAST_DAY));

describe('visits on hosts that are not the site’s', () => {
  it('are told with each host, and as set aside where they are', () => {
    expect(found(50)).toMatchObject({ kind: 'other-hosts', direction: 'up' });
    expect(Object.entries(found(50)?.figures ?? {}).map(([name, { value }]) => [name, value])).toEqual([
      ['visits', 1400],
      ['share', 50 / 1050],
      ['staging:staging.lienart.fr', 1400],
    ]);
    expect(told(50, 'en').text).toContain('staging.lienart.fr (a test version: 1,400)');
    expect(told(50, 'fr').text).toMatch(/une version d’essai\s: 1\s400.*filtre de nom d’hôte/);
  });

  it('are told alone where they change nothing', () => {
    expect(found(5)).toMatchObject({ direction: 'flat' });
    expect(told(5, 'en')).toMatchObject({ title: expect.stringContaining('A few visits') });
    expect(told(5, 'en').text).toMatch(/are left in\.$/);
    expect(told(5, 'fr').text).toMatch(/et y restent\.$/);
  });

  it('are not told below ten in four weeks, nor of a host that a person called the site’s', () => {
    expect(found(0.35)).toBeUndefined();
    expect(found(0.36)).toBeDefined();
    expect(found(50, ['other-hosts:staging.lienart.fr'])).toBeUndefined();
  });
});
