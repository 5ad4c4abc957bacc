import type { Sentence, TacticText } from '@/lib/model/tactic-text';
import { describe, expect, it } from 'vitest';
import { SLOTS_OF_KIND } from './slots-of-kind';
import { objectiveOf } from '@/lib/advise/strategy';
import { Tactic } from '@/lib/advise/tactic';
import { TACTICS } from '@/lib/advise/tactics';
import * as ENGLISH_TACTICS from '@/lib/language/en/tactics';
import * as FRENCH_TACTICS from '@/lib/language/fr/tactics';
import { filled, placeholdersOf, sentenceFor, stepsFor } from '@/lib/language/sentence';
import { tacticText } from '@/lib/language/tactic-text';
import type { Language } from '@/lib/model/language';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

const slotsOf = (given: ReadonlySet<string>) => Object.fromEntries([...given].map((name) => [name, 'X']));

/** The slots that a sentence takes in a situation that is sure to give these. */
function slotsAsked(text: TacticText, given: ReadonlySet<string>): string[] {
  return placeholdersOf(sentenceFor(text.why, slotsOf(given)));
}

/** What a tactic says in a situation that is sure to give these. */
function whyIn(text: TacticText, given: ReadonlySet<string>): string {
  return filled(sentenceFor(text.why, slotsOf(given)), slotsOf(given)) ?? '';
}

const textsOf = (sentence: Sentence) => (typeof sentence === 'string' ? [sentence] : sentence.map(({ say }) => say));

function wordsFor(id: string, language: Language): TacticText {
  const text = tacticText(id, language);
  if (text === undefined) throw new Error(`The tactic ${id} has no words in ${language}.`);
  return text;
}

function wordsOf(text: TacticText): string[] {
  const { title, doneWhen, tool = '', caution = '' } = text;
  return [title, ...stepsFor(text), doneWhen, tool, caution].filter((words) => words !== '');
}

/** What the findings of each situation that a tactic answers are sure to carry. */
function slotsGiven(tactic: Tactic): Set<string>[] {
  return tactic.answers.flatMap(({ kinds, figures = [] }) =>
    kinds.map(
      (kind) =>
        new Set([
          ...SLOTS_OF_KIND[kind],
          ...figures,
          ...(tactic.effect?.kind === 'published' ? ['basis', 'over'] : []),
        ]),
    ),
  );
}

/** What no advice may claim: a certain result, a cause, a figure of its own. */
const FORBIDDEN =
  /garanti(r|t|s|ssons|ra)\b|à coup sûr|sans aucun doute|prouve que|va doubler|guarantee[ds]? (that|to)|for certain|proves that|will (double|increase|grow)|\d\s?[%€$£]|[€$£]\s?\d/iu;

describe('the playbook', () => {
  it('holds three dozen tactics, each with an id of its own', () => {
    expect(TACTICS.length).toBeGreaterThanOrEqual(36);
    expect(new Set(TACTICS.map(({ id }) => id)).size).toBe(TACTICS.length);
  });

  it('has words for its tactics and for no other', () => {
    const ids = TACTICS.map(({ id }) => id).toSorted();
    expect(Object.keys(FRENCH_TACTICS).toSorted()).toEqual(ids);
    expect(Object.keys(ENGLISH_TACTICS).toSorted()).toEqual(ids);
    expect(tacticText('nothing-of-the-kind', 'fr')).toBeUndefined();
  });

  it.each(LANGUAGES)('sets no noun in %s that would have to agree with a count', (language) => {
    const counted = TACTICS.flatMap(({ id }) => {
      const whys = textsOf(wordsFor(id, language).why);
      return whys.join(' ').match(/\{(size|open|lost|basis|monthsLeft|started)\}\s+(?!mois)[\p{L}]+/gu) ?? [];
    });
    // A share of something takes its noun from what it is a share of.
    expect(counted.filter((words) => !/^\{size\}\s(du|of|appears|apparaît)/.test(words))).toEqual([]);
  });

  it('serves every objective', () => {
    expect(new Set(TACTICS.map(({ strategy }) => objectiveOf(strategy))).size).toBe(3);
  });
});

describe.each(TACTICS.map((tactic) => [tactic.id, tactic] as const))('%s', (id, tactic) => {
  const fr = wordsFor(id, 'fr');
  const en = wordsFor(id, 'en');

  it('keeps to the form of a tactic', () => {
    expect(Tactic.safeParse(tactic).error).toBeUndefined();
  });

  it('says what a published effect supposes, for whoever reads no caution', () => {
    for (const { condition = '' } of [fr, en]) expect(condition !== '').toBe(tactic.effect?.kind === 'published');
  });

  it('states no effect without a source or the property’s own gap', () => {
    if (tactic.effect?.kind !== 'published') return;
    expect(tactic.effect.low).toBeLessThan(tactic.effect.high);
    expect(tactic.effect.sources.length).toBeGreaterThan(0);
    for (const { url, date } of tactic.effect.sources) {
      expect(url).toMatch(/^https:\/\//);
      expect(date).toMatch(/^\d{4}/);
    }
  });

  it.each(LANGUAGES)('asks in %s for nothing that its finding may lack', (language) => {
    for (const given of slotsGiven(tactic))
      expect(slotsAsked(language === 'fr' ? fr : en, given).filter((slot) => !given.has(slot))).toEqual([]);
  });

  it('says the same in both languages', () => {
    for (const given of slotsGiven(tactic))
      expect(slotsAsked(fr, given).toSorted()).toEqual(slotsAsked(en, given).toSorted());
    expect(fr.steps.length).toBe(en.steps.length);
    expect(fr.steps.length).toBeGreaterThanOrEqual(3);
    expect(Boolean(fr.tool)).toBe(Boolean(en.tool));
    expect(Boolean(fr.caution)).toBe(Boolean(en.caution));
    expect(fr.askedAs?.length).toBeGreaterThan(0);
    expect(en.askedAs?.length).toBeGreaterThan(0);
  });

  it('promises nothing, and names no figure of its own', () => {
    for (const text of [fr, en])
      for (const given of slotsGiven(tactic))
        for (const words of [...wordsOf(text), whyIn(text, given)]) expect(words).not.toMatch(FORBIDDEN);
  });

  it('names the tool that it asks to pay for', () => {
    expect(tactic.tool !== undefined && fr.tool === undefined).toBe(false);
  });

  it('is set as French printers set it', () => {
    const whys = slotsGiven(tactic).map((given) => whyIn(fr, given));
    for (const words of [...wordsOf(fr), ...whys, ...(fr.askedAs ?? [])]) {
      expect(words).not.toMatch(/ [;:!?»]|« | %/);
      expect(words).not.toContain("'");
    }
    for (const words of [...wordsOf(en), ...(en.askedAs ?? [])]) expect(words).not.toContain("'");
  });
});
