import { describe, expect, it } from 'vitest';
import { SLOTS_OF_KIND } from '@/lib/advise/slots';
import { objectiveOf } from '@/lib/advise/strategy';
import { Tactic, type TacticText } from '@/lib/advise/tactic';
import { TACTICS } from '@/lib/advise/tactics';
import { ENGLISH_TACTICS } from '@/lib/advise/tactics/en';
import { FRENCH_TACTICS } from '@/lib/advise/tactics/fr';
import { tacticText } from '@/lib/advise/tactics/tactic-text';
import type { Language } from '@/lib/model/settings';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** The slots that a sentence asks for. */
function slotsAsked(text: TacticText): string[] {
  const asked: string[] = [];
  text.why(new Proxy<Record<string, string>>({}, { get: (_, name) => (asked.push(String(name)), 'X') }));
  return asked;
}

function wordsFor(id: string, language: Language): TacticText {
  const text = tacticText(id, language);
  if (text === undefined) throw new Error(`The tactic ${id} has no words in ${language}.`);
  return text;
}

function wordsOf({ title, steps, doneWhen, tool = '', caution = '' }: TacticText): string[] {
  return [title, ...steps, doneWhen, tool, caution].filter((words) => words !== '');
}

/** What every finding that a tactic answers is sure to carry. */
function slotsGiven(tactic: Tactic): Set<string> {
  const each = tactic.answers.flatMap(({ kinds, figures = [] }) =>
    kinds.map((kind) => new Set([...SLOTS_OF_KIND[kind], ...figures, ...(tactic.effect ? ['basis'] : [])])),
  );
  return each.reduce((common, slots) => common.intersection(slots));
}

describe('the playbook', () => {
  it('holds two dozen tactics, each with an id of its own', () => {
    expect(TACTICS.length).toBeGreaterThanOrEqual(24);
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
      const why = wordsFor(id, language).why(
        new Proxy<Record<string, string>>({}, { get: (_, name) => `<${String(name)}>` }),
      );
      return why.match(/<(size|open|lost|basis|monthsLeft|started)>\s+(?!mois)[\p{L}]+/gu) ?? [];
    });
    // A share of something takes its noun from what it is a share of.
    expect(counted.filter((words) => !/^<size>\s(du|of|appears|apparaît)/.test(words))).toEqual([]);
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
    const given = slotsGiven(tactic);
    expect(slotsAsked(language === 'fr' ? fr : en).filter((slot) => !given.has(slot))).toEqual([]);
  });

  it('says the same in both languages', () => {
    expect(slotsAsked(fr).toSorted()).toEqual(slotsAsked(en).toSorted());
    expect(fr.steps.length).toBe(en.steps.length);
    expect(fr.steps.length).toBeGreaterThanOrEqual(3);
    expect(Boolean(fr.tool)).toBe(Boolean(en.tool));
    expect(Boolean(fr.caution)).toBe(Boolean(en.caution));
  });

  it('is set as French printers set it', () => {
    for (const words of [...wordsOf(fr), fr.why({})]) {
      expect(words).not.toMatch(/ [;:!?»]|« | %/);
      expect(words).not.toContain("'");
    }
    for (const words of wordsOf(en)) expect(words).not.toContain("'");
  });
});
