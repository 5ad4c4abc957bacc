import { languagePack } from '@/lib/language/all-languages';
import type { LanguagePack } from '@/lib/language/catalogue/pack';
import { describe, expect, it } from 'vitest';

/** Every text of a language with its place; what takes parameters is given plain ones. */
function textsOf(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function')
    return textsOf(value(...['3', '7', '9', '11', '13', '17'].slice(0, value.length)), `${place}()`);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'url' ? [] : textsOf(inner, `${place}.${key}`)));
}

const surfacesOf = ({ ui, editor, sidePanel, documents, glossary, question, chip }: LanguagePack) =>
  textsOf([ui, editor, sidePanel, documents, glossary, question, chip]);
const french = surfacesOf(languagePack('fr'));
const english = surfacesOf(languagePack('en'));

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
    expect([0, 1, 2].map((count) => languagePack('fr').ui.popup.openActions(count))).toEqual([
      '0 action ouverte',
      '1 action ouverte',
      '2 actions ouvertes',
    ]);
    expect([0, 1, 2].map((count) => languagePack('en').ui.popup.openActions(count))).toEqual([
      '0 open actions',
      '1 open action',
      '2 open actions',
    ]);
  });
});
