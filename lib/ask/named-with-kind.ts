import { type Named, namedAt } from './own-values';
import { singular } from './plain-words';
import { type QuestionDraft, textOf } from './question-draft';
import type { Typed } from './typed-words';
import { FILLERS } from './vocabulary/asking';
import type { Vocabulary } from './vocabulary/phrases';
import * as times from './vocabulary/times';

/** A word that the vocabulary does not have: by one that it has, something else is meant. */
export const isTelling = (word: string, { words, exact, settled }: Vocabulary) =>
  !/^\d+$/.test(word) &&
  !words.has(word) &&
  !exact.has(word) &&
  !settled.has(word) &&
  !FILLERS.has(word) &&
  times.UNITS[word] === undefined;

/** Longer than this no name is typed. */
const WORDS_OF_A_NAME = 4;
/** `utm campaign`, `campagne`. */
const WORDS_OF_A_KIND = [2, 1];

/** `campagne soldes ete`, `black friday campaign`: a name beside the word for its kind. */
export function namedWithKind(here: readonly Typed[], vocabulary: Vocabulary): Named | null {
  const telling = (word: string) => isTelling(word, vocabulary);
  const kindAt = (at: number, length = 1) => {
    const words = here.slice(at, at + length).map(({ plain }) => plain);
    const senses =
      vocabulary.exact.get(words.join(' ')) ?? vocabulary.singular.get(words.map((word) => singular(word)).join(' '));
    return senses?.find(({ meaning }) => meaning.kind === 'dimension')?.meaning ?? null;
  };
  for (const length of WORDS_OF_A_KIND) {
    const first = kindAt(0, length);
    if (first?.kind !== 'dimension') continue;
    const named = namedAt(here.slice(length), vocabulary.own, first.dimension, telling);
    return named && { ...named, words: named.words + length };
  }
  for (let length = WORDS_OF_A_NAME; length > 0; length--) {
    const kind = kindAt(length);
    const named =
      kind?.kind === 'dimension' ? namedAt(here.slice(0, length), vocabulary.own, kind.dimension, telling) : null;
    if (named !== null && named.words === length) return { ...named, words: length + 1 };
  }
  return null;
}

export function takeNamed({ words, values }: Named, here: readonly Typed[], draft: QuestionDraft): number {
  draft.named.push({ typed: textOf(here.slice(0, words)), values });
  return words;
}
