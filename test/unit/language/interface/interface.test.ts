import { describe, expect, it } from 'vitest';
import { askWordsIn } from '@/lib/language/ask/ask-words';
import { chipWordsIn } from '@/lib/language/chip/chip-words';
import { ENGLISH_DESK } from '@/lib/language/desk/en';
import { FRENCH_DESK } from '@/lib/language/desk/fr';
import { ENGLISH_GLOSSARY } from '@/lib/language/glossary/en';
import { FRENCH_GLOSSARY } from '@/lib/language/glossary/fr';
import { ENGLISH } from '@/lib/language/interface/english';
import { FRENCH } from '@/lib/language/interface/french';
import { ENGLISH_PANEL } from '@/lib/language/panel/en';
import { FRENCH_PANEL } from '@/lib/language/panel/fr';
import { ENGLISH_PAPERS } from '@/lib/language/papers/en';
import { FRENCH_PAPERS } from '@/lib/language/papers/fr';

/** Every text of a language with its place; what takes parameters is given plain ones. */
function textsOf(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function')
    return textsOf(value(...['3', '7', '9', '11', '13', '17'].slice(0, value.length)), `${place}()`);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'url' ? [] : textsOf(inner, `${place}.${key}`)));
}

const french = textsOf([
  FRENCH,
  FRENCH_DESK,
  FRENCH_PANEL,
  FRENCH_PAPERS,
  FRENCH_GLOSSARY,
  askWordsIn('fr'),
  chipWordsIn('fr'),
]);
const english = textsOf([
  ENGLISH,
  ENGLISH_DESK,
  ENGLISH_PANEL,
  ENGLISH_PAPERS,
  ENGLISH_GLOSSARY,
  askWordsIn('en'),
  chipWordsIn('en'),
]);

describe('the words of the surfaces', () => {
  it('hold the same texts in both languages', () => {
    expect(french.map(([place]) => place)).toEqual(english.map(([place]) => place));
  });

  it('leave none empty', () => {
    expect([...french, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('set French as printers do: no-break spaces before high punctuation, curly apostrophes', () => {
    const wrong = french.filter(([, text]) =>
      / [;:!?»](?!\/)|« (?=\S)|\w'\w|[^\s\u202f\u00a0(][!?;»]/u.test(text.replaceAll(/https?:\S*/g, '')),
    );
    expect(wrong).toEqual([]);
  });

  it('set English as printers do: no space before high punctuation, curly quotes', () => {
    expect(english.filter(([, text]) => /[\s\u202f\u00a0][;:!?]|\w'\w|"/u.test(text))).toEqual([]);
  });

  it('count nothing and one as each language does', () => {
    expect([0, 1, 2].map((count) => FRENCH.popup.openActions(count))).toEqual([
      '0 action ouverte',
      '1 action ouverte',
      '2 actions ouvertes',
    ]);
    expect([0, 1, 2].map((count) => ENGLISH.popup.openActions(count))).toEqual([
      '0 open actions',
      '1 open action',
      '2 open actions',
    ]);
  });
});
