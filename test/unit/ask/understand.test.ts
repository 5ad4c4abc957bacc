import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedWith } from '@/lib/ask/question';
import { suggestionsFor } from '@/lib/ask/suggest';
import { understand } from '@/lib/ask/understand';
import { CLOCK, meantBy, understood, VOCABULARY } from './compact';
import { HASTY_ENGLISH } from './hasty-en';
import { HASTY_FRENCH } from './hasty-fr';
import { LATER_ENGLISH } from './later-en';
import { LATER_FRENCH } from './later-fr';
import { ENGLISH_PHRASES } from './phrases-en';
import { FRENCH_PHRASES } from './phrases-fr';

const isInOrder = (stretch: ComparedWith | null) =>
  stretch === null || typeof stretch === 'string' || stretch.from <= stretch.to;

describe('understand', () => {
  it.each(FRENCH_PHRASES)('reads “%s”', (typed, means) => expect(understood(typed)).toBe(means));
  it.each(ENGLISH_PHRASES)('reads “%s”', (typed, means) => expect(understood(typed)).toBe(means));

  it.each([...HASTY_FRENCH, ...LATER_FRENCH, ...HASTY_ENGLISH, ...LATER_ENGLISH])(
    'takes “%s” for what is meant',
    (typed, means) => expect(meantBy(typed)).toBe(means),
  );

  it('cares for neither case, accents nor the kind of apostrophe', () => {
    for (const [typed, means] of FRENCH_PHRASES) {
      const bare = typed.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
      expect(understood(bare.toUpperCase())).toBe(means.replace(/\?.*/, (unknown) => unknown.toLowerCase()));
    }
  });

  it('names the words that come nearest to one that it does not know', () => {
    const [unknown] = understand('trafic cannnall', VOCABULARY, CLOCK).unknown;
    expect(unknown?.word).toBe('cannnall');
    expect(unknown?.nearest).toContain('canal');
  });

  it('takes any text, in time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { period, unknown } = understand(text, VOCABULARY, CLOCK);
        expect(isInOrder(period)).toBe(true);
        expect(unknown.every(({ word }) => word !== '')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('takes any words of its own vocabulary in any order', () => {
    const words = fc.constantFrom(...VOCABULARY.words, '31', '2025', 'Q4', '30', 'février');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (chosen) => {
        const { period, comparedWith } = understand(chosen.join(' '), VOCABULARY, CLOCK);
        expect(isInOrder(period) && isInOrder(comparedWith)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('suggestionsFor', () => {
  const suggested = (text: string) =>
    suggestionsFor(text, understand(text, VOCABULARY, CLOCK), VOCABULARY, ['trafic', 'chiffre d’affaires']);

  it('finishes the word that is being typed', () => {
    expect(suggested('taux de conversion par cana')).toContain('taux de conversion par canal');
    expect(suggested('ventes smartph')).toContain('ventes smartphone');
  });

  it('puts a measure before a question that has none', () => {
    expect(suggested('mobile')).toEqual(['trafic mobile', 'chiffre d’affaires mobile']);
  });

  it('offers no country for a word of another kind, and nothing far from what was typed', () => {
    for (const [typed] of [...HASTY_FRENCH, ...LATER_FRENCH, ...HASTY_ENGLISH, ...LATER_ENGLISH])
      for (const offered of suggested(typed)) {
        const words = (text: string) => new Set(text.toLowerCase().split(/[^\p{L}]+/u));
        const added = [...words(offered).difference(words(typed))];
        expect(added.filter((word) => ['porto', 'turques', 'turquie', 'belarus', 'mineures'].includes(word))).toEqual(
          [],
        );
      }
    expect(suggested('pourquoi les ventes baissent')).toEqual([]);
    expect(suggested('meilleurs produits en décembre')).toEqual([]);
    expect(suggested('ventes zzyzx')).toEqual(['ventes']);
  });

  it('offers nothing to a question that is whole', () => {
    expect(suggested('taux de conversion mobile')).toEqual([]);
  });
});
