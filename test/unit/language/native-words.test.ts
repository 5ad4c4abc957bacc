import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languagePack } from '@/lib/language/all-languages';
import { tacticText } from '@/lib/language/tactic-text';
import { TACTICS } from '@/lib/advise/tactics';

const ROOT = join(import.meta.dirname, '../../..');
const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|json)$/.test(name))
    .map((name) => [name, readFileSync(join(ROOT, folder, name), 'utf8')] as const);

describe('French words', () => {
  it('spell “événement” as Google’s own interface does', () => {
    const found = [...filesIn('lib/language/fr'), ...filesIn('public/_locales/fr')];
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(([, text]) => /évènement/i.test(text)).map(([name]) => name)).toEqual([]);
    expect(found.some(([, text]) => text.includes('événement'))).toBe(true);
  });
});

describe('what happens on a device', () => {
  it.each([
    ['fr', 'desktop', 'le trafic sur ordinateur', 'visites sur ordinateur'],
    ['fr', 'mobile', 'le trafic sur mobile', 'visites sur mobile'],
    ['en', 'desktop', 'traffic on desktop', 'visits on desktop'],
    ['en', 'tablet', 'traffic on tablets', 'visits on tablets'],
  ] as const)('in %s of %s', (language, device, traffic, label) => {
    const { names, messages } = languagePack(language);
    const segment = names.segment('deviceCategory', device);
    expect(messages.finding.metricOf(names.metric('sessions'), segment).the).toBe(traffic);
    expect(messages.label.ofSegment(names.figure('sessions'), segment)).toBe(label);
  });

  it('leaves what comes from somewhere as it comes', () => {
    const { names, messages } = languagePack('en');
    const email = names.segment('sessionDefaultChannelGroup', 'Email');
    expect(messages.finding.metricOf(names.metric('sessions'), email).the).toBe('traffic from email');
  });
});

describe('the playbook', () => {
  it.each(['fr', 'en'] as const)('names in %s the days of its facts, which may be a month’s', (language) => {
    const whys = TACTICS.flatMap(({ id }) => {
      const why = tacticText(id, language)?.why ?? '';
      return typeof why === 'string' ? [why] : why.map(({ say }) => say);
    });
    expect(whys.filter((text) => /mêmes semaines|same weeks/.test(text))).toEqual([]);
    expect(whys.filter((text) => text.includes('{partBefore}') && !text.includes('{days}'))).toEqual([]);
  });
});
