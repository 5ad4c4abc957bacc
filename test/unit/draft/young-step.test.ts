/** A level that changed two to five weeks ago: every surface says so, and that nobody knows whether it lasts. */
import { describe, expect, it } from 'vitest';
import { describeChip } from '@/lib/draft/describe-chip';
import { languagePack } from '@/lib/language/all-languages';
import { describeVital } from '@/lib/language/narrative/describe-verdict';
import { narratorWith } from '@/lib/language/narrative/narrator';
import type { Diagnosis, YoungStep } from '@/lib/model/diagnosis';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { monthly, plain, textOf, weekly } from './letters';
import { plateauShop } from './samples';

const fall: YoungStep = { from: '2026-11-09', size: -0.281, sizeRange: { low: -0.31, high: -0.25 } };
const rise: YoungStep = { from: '2026-11-14', size: 0.2, sizeRange: { low: 0.15, high: 0.25 } };

/** A report of revenue and visits that stand still, with what they did of late. */
function withSteps(...steps: readonly (YoungStep | undefined)[]): Report {
  const vitals = plateauShop.vitals.slice(0, steps.length).map((vital, i) => {
    const { youngStep: _, ...diagnosis } = vital.diagnosis;
    return { ...vital, diagnosis: { ...diagnosis, ...(steps[i] && { youngStep: steps[i] }) } satisfies Diagnosis };
  });
  return { ...plateauShop, findings: [], vitals };
}

const quiet = withSteps(undefined, undefined);
const FR =
  'Depuis le 9 novembre environ, le chiffre d’affaires se tient à peu près 28 % au-dessous de son niveau d’avant : trop tôt pour dire si cela dure.';
const EN =
  'Since about 9 November revenue has been about 28% below its earlier level: too early to say whether it lasts.';

describe('a step that is too young to be told to last', () => {
  it('stands in the answer of the month, after what is known, and not in its title', () => {
    const draft = monthly(withSteps(fall, undefined));
    expect(textOf(draft, 'working.answer')).toContain(FR);
    expect(textOf(monthly(withSteps(fall, undefined), 'en'), 'working.answer')).toContain(EN);
    expect(plain(draft.title)).toBe(plain(monthly(quiet).title));
    expect(textOf(monthly(quiet), 'working.answer')).not.toContain('au-dessous');
  });

  it('is told once of figures that took it together, and of each that took another', () => {
    const together = textOf(monthly(withSteps(fall, { ...fall, from: '2026-11-12' })), 'working.answer');
    expect(together).toContain('au-dessous de son niveau d’avant, le trafic aussi : trop tôt');
    const apart = textOf(monthly(withSteps(fall, rise), 'en'), 'working.answer');
    expect(apart).toContain(EN);
    expect(apart).toContain('Since about 14 November traffic has been about 20% above its earlier level');
  });

  it('is the news of the week that sees it first, and still holds in the next', () => {
    const report = withSteps(fall, undefined);
    const news = weekly(report, quiet, 'fr');
    expect(textOf(news, 'changed.list')).toContain(FR);
    expect(plain(news.title)).toContain('depuis le 9 novembre environ, le chiffre d’affaires se tient');
    const next = weekly(report, withSteps({ ...fall, from: '2026-11-11' }, undefined), 'fr');
    expect(textOf(next, 'calm')).toMatch(/^Rien de nouveau cette semaine/);
    expect(textOf(next, 'calm')).toContain(FR);
    expect(textOf(weekly(quiet, quiet, 'fr'), 'calm')).not.toContain('trop tôt pour dire');
  });

  it('is cited, with its interval', () => {
    const cited = monthly(withSteps(fall, undefined)).evidence.find(
      ({ value }) => plain(value) === '−28 %, entre −31 % et −25 %',
    );
    expect(cited?.provenance.method).toBe('level shift');
  });

  it('stands beside the verdict in the popup, and on the chip', () => {
    const [vital] = withSteps(fall).vitals;
    if (!vital) throw new Error('The report has no vital sign.');
    const more = (language: 'fr' | 'en') => {
      const narrator = narratorWith(languagePack(language), plateauShop.asOf);
      return plain(describeVital(vital, narrator).more);
    };
    expect(more('fr')).toMatch(new RegExp(`\\S\\. ${FR}$`));
    expect(more('en')).toMatch(new RegExp(`\\S\\. ${EN}$`));
    const chip = describeChip(withSteps(fall), EMPTY_MEMORY, 'lifecycle-engagement-overview-v2', languagePack('fr'));
    expect(chip?.lines.map(plain)).toContain(FR);
  });

  it('may be the season, where no other year was seen', () => {
    const report = withSteps(fall);
    const young = report.vitals.map((vital) => ({
      ...vital,
      diagnosis: { ...vital.diagnosis, notes: [{ code: 'one-season-only' as const }] },
    }));
    expect(textOf(monthly({ ...report, vitals: young }), 'working.answer')).toContain(
      'de son niveau d’avant (peut-être la saison) : trop tôt pour dire si cela dure.',
    );
  });

  it('is not told while measurement is at fault', () => {
    const report = withSteps(fall);
    const stopped = report.vitals.map((vital) => ({
      ...vital,
      diagnosis: { ...vital.diagnosis, notes: [{ code: 'open-partial-outage' as const }] },
    }));
    expect(textOf(monthly({ ...report, vitals: stopped }), 'working.answer')).not.toContain('au-dessous');
  });
});
