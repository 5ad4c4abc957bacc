import { accentedWords, singular, type Word } from './plain-words';
import { meant } from './spelling';
import { FILLERS } from './vocabulary/asking';
import { MONTHS } from './vocabulary/times';
import type { Vocabulary } from './vocabulary/phrases';

/** A word as it was typed, and the word that was meant by it. */
export interface Typed extends Word {
  readonly meant: string;
}

/** What hurried fingers write for a longer word. */
const SHORT: Readonly<Record<string, string>> = {
  tx: 'taux',
  avg: 'average',
  moy: 'moyen',
  cmd: 'commandes',
  cmds: 'commandes',
  rev: 'revenue',
};
/** `daffaires`, `lannee`: an apostrophe that was not typed. */
const ELIDED = /^(?:d|l|qu)(?=[aehiou])/;
/** A country is one slip away, of a word that is long enough, and begins alike: `porto` is no slip for `pourquoi`. */
const LETTERS_OF_A_PLACE = 5;

/** The words of a question, each with what its fingers meant. */
export function typedWords(text: string, vocabulary: Vocabulary): Typed[] {
  return accentedWords(withRanges(text).replaceAll('%', ' pourcent ')).map((word) => ({
    ...word,
    meant: meantBy(word.plain, vocabulary),
  }));
}

const MONTH = Object.keys(MONTHS)
  .map((name) => name.replaceAll('e', '[eéè]').replaceAll('u', '[uû]'))
  .join('|');
const PART_OF_A_YEAR = `(?:${MONTH}|[qt][1-4])\\b`;
/** `janv.-mars`, `T1–T3`, `1-15 octobre`: a dash between two of a kind. */
const RANGES = [
  new RegExp(`\\b(${PART_OF_A_YEAR})\\.?\\s*[-–—]\\s*(?=${PART_OF_A_YEAR})`, 'giu'),
  new RegExp(`(?<![\\d/.-])\\b(\\d{1,2})\\s*[-–—]\\s*(?=\\d{1,2}\\s+(?:${MONTH})\\b)`, 'giu'),
];
const withRanges = (text: string) => RANGES.reduce((read, dash) => read.replaceAll(dash, '$1 au '), text);

function meantBy(word: string, vocabulary: Vocabulary): string {
  const { words } = vocabulary;
  const long = SHORT[word];
  if (long !== undefined) return long;
  if (isKnown(word, vocabulary)) return word;
  const doubled = [...vocabulary.settled].find((each) => single(each) === single(word));
  if (doubled !== undefined && word.length >= LETTERS_OF_A_DOUBLED) return doubled;
  const inside = word.replace(ELIDED, '');
  if (inside !== word && isKnown(inside, vocabulary)) return inside;
  return meant(word, words) ?? placeMeant(word, vocabulary) ?? (inside === word ? null : meant(inside, words)) ?? word;
}

/** With one letter where there are two: `baise` for `baisse`. */
const single = (word: string) => word.replaceAll(/(.)\1+/g, '$1');
const LETTERS_OF_A_DOUBLED = 5;

function isKnown(word: string, { words, places, settled, exact, own }: Vocabulary): boolean {
  const one = singular(word);
  return (
    FILLERS.has(word) ||
    settled.has(word) ||
    words.has(word) ||
    exact.has(word) ||
    own.words.has(word) ||
    own.words.has(one) ||
    words.has(one) ||
    places.has(word) ||
    places.has(one)
  );
}

function placeMeant(word: string, { places }: Vocabulary): string | null {
  if (word.length < LETTERS_OF_A_PLACE) return null;
  return meant(
    word,
    [...places].filter((place) => place[0] === word[0] && place.length >= LETTERS_OF_A_PLACE),
    1,
  );
}
