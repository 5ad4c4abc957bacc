import { describe, expect, it } from 'vitest';
import { SLOTS_OF_KIND } from '@/lib/advise/slots';
import { objectiveOf } from '@/lib/advise/strategy';
import { type Tactic, TacticTerms, type TacticText } from '@/lib/advise/tactic';
import { tacticOf, TACTICS } from '@/lib/advise/tactics';
import type { Language } from '@/lib/model/settings';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** The slots that a sentence asks for. */
function slotsAsked(text: TacticText): string[] {
  const asked: string[] = [];
  text.why(new Proxy<Record<string, string>>({}, { get: (_, name) => (asked.push(String(name)), 'X') }));
  return asked;
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
    expect(tacticOf('abandoned-cart')?.id).toBe('abandoned-cart');
    expect(tacticOf('nothing-of-the-kind')).toBeUndefined();
  });

  it('serves every objective', () => {
    expect(new Set(TACTICS.map(({ strategy }) => objectiveOf(strategy))).size).toBe(3);
  });
});

describe.each(TACTICS.map((tactic) => [tactic.id, tactic] as const))('%s', (_, tactic) => {
  it('keeps to the form of a tactic', () => {
    expect(TacticTerms.safeParse(tactic).error).toBeUndefined();
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
    expect(slotsAsked(tactic.text[language]).filter((slot) => !given.has(slot))).toEqual([]);
  });

  it('says the same in both languages', () => {
    const { fr, en } = tactic.text;
    expect(slotsAsked(fr).toSorted()).toEqual(slotsAsked(en).toSorted());
    expect(fr.steps.length).toBe(en.steps.length);
    expect(fr.steps.length).toBeGreaterThanOrEqual(3);
    expect(Boolean(fr.tool)).toBe(Boolean(en.tool));
    expect(Boolean(fr.caution)).toBe(Boolean(en.caution));
  });

  it('is set as French printers set it', () => {
    for (const words of [...wordsOf(tactic.text.fr), tactic.text.fr.why({})]) {
      expect(words).not.toMatch(/ [;:!?»]|« | %/);
      expect(words).not.toContain("'");
    }
    for (const words of wordsOf(tactic.text.en)) expect(words).not.toContain("'");
  });
});
