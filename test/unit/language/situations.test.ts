import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import { describeHealthFlag } from '@/lib/language/narrative/describe-health';
import type { HealthFlag } from '@/lib/model/health';
import { RULES } from './rule-findings';
import { SITUATIONS } from './situation-findings';
import { VISITS } from './visit-findings';

const fr = narratorWith(languagePack('fr'), '2026-11-22');
const en = narratorWith(languagePack('en'), '2026-11-22');
const told = (name: string, narrator = fr) => {
  const finding = SITUATIONS[name];
  if (!finding) throw new Error(`There is no situation ${name}.`);
  return describeFinding(finding, narrator);
};
/** Plain spaces where French sets thin ones, and typewriter apostrophes. */
const misprints = { fr: / [:;!?%€»]|« |'/, en: /'|"/ };

describe.each([fr, en])('every new situation in $language', (narrator) => {
  it.each([...Object.values(SITUATIONS), ...Object.values(VISITS), ...RULES])('$id', (finding) => {
    const { title, text } = describeFinding(finding, narrator);
    for (const words of [title, text]) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
      expect(words).not.toMatch(/ {2}|\.\.|\( *\)| ,/);
      expect(words).not.toMatch(misprints[narrator.language]);
    }
    expect(title).not.toMatch(/\.$/);
    expect(text).toMatch(/\.$/);
  });
});

describe('what is told of a family', () => {
  it('gives the rate with its interval, the count behind it, the period and the others', () => {
    expect(told('articles').text).toMatch(
      /^Du 31 août au 22 novembre 2026, 1,20\s% \(entre 1,00\s% et 1,40\s%\) de ses 12\s400 vues mènent à un ajout au panier, contre 4,80\s%/,
    );
    expect(told('searches', en).text).toContain('of 640 visits with this search succeed, against 4.10%');
    expect(told('refunds').text).toContain('Le montant remboursé s’élève à 2\u202f140\u00a0€.');
  });

  it('gives what half of a gap is worth a month, however long the rate was looked at', () => {
    expect(told('articles').text).toContain('environ 1,8\u00a0k€ par mois');
  });

  it('agrees with a channel that is plural', () => {
    const channels = SITUATIONS['knownVisitors'];
    const plural = channels && { ...channels, segment: 'Cross-network' };
    expect(plural && describeFinding(plural, fr).title).toMatch(/^Les campagnes Google multi-réseaux ramènent /);
  });
});

it('never claims a cause of what it only sees', () => {
  const flag: HealthFlag = {
    code: 'consent-suspect',
    severity: 'warn',
    metrics: ['sessions'],
    dimensions: [],
    period: { from: '2026-09-03', to: '2026-11-19' },
    share: 0.31,
  };
  expect(describeHealthFlag(flag, fr)).toMatch(/d’un coup le 3 septembre 2026, de 31\s%/);
  for (const text of [told('untracked').text, told('browser').text, describeHealthFlag(flag, fr)])
    expect(text).toMatch(/compatible avec .*, sans le prouver/);
  for (const text of [told('untracked', en).text, told('browser', en).text, describeHealthFlag(flag, en)])
    expect(text).toMatch(/compatible with .* no proof of it/);
});

it('says by whom sales were told', () => {
  expect(told('leads').text).toContain('31 ventes contre 48');
  expect(told('leads').text).toContain('celles qu’une personne a données');
});

it('says when to begin, and that it is late where it is', () => {
  expect(told('peak').text).toContain('il fallait commencer le 5 octobre');
  const peak = SITUATIONS['peak'];
  const { prepareBy } = peak?.figures ?? {};
  const early = peak && prepareBy && { ...peak, figures: { ...peak.figures, prepareBy: { ...prepareBy, value: 3 } } };
  expect(early && describeFinding(early, fr).text).toContain('il faut commencer le');
});

it('names a reversal with each segment’s own rates', () => {
  expect(told('reversal').title).toBe('La conversion recule au total, mais monte pour chaque appareil');
  expect(told('reversal').text).toMatch(/le mobile de 1,00\s% à 1,25\s% et l’ordinateur de 4,00\s% à 4,50\s%/);
});

it('gives the reason that somebody noted, and asks no more', () => {
  expect(told('noted').text).toMatch(/Cause notée\u00a0: nouveau bandeau de consentement\.$/);
  expect(told('noted').ask).toBeUndefined();
  expect(told('notedAction').text).toMatch(/Dans la checklist, autour de ce jour\u00a0: Relancer les paniers\.$/);
});

it('carries the caution of a day on which Google moved visits', () => {
  const health: HealthFlag = {
    code: 'channel-reclassified',
    severity: 'note',
    metrics: ['sessions'],
    dimensions: ['sessionDefaultChannelGroup'],
    period: { from: '2026-05-13', to: '2026-11-19' },
    share: 0.04,
  };
  const reversal = SITUATIONS['reversal'];
  const touched = reversal && { ...reversal, dimension: 'sessionDefaultChannelGroup' as const, health };
  expect(touched && describeFinding(touched, fr).text).toContain('depuis le 13 mai 2026');
  expect(touched && describeFinding(touched, en).text).toContain('since 13 May 2026');
});
