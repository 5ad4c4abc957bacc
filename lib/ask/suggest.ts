import { wordsOf } from './plain-words';
import type { TypedQuestion } from './question';
import { FILLERS } from './vocabulary/asking';
import type { Vocabulary } from './vocabulary/phrases';

const MOST_SUGGESTIONS = 4;
const MOST_NAMES = 3;
const LEAST_LETTERS_OF_A_NAME = 3;
const MOST_WORDS_AFTER_A_MEASURE = 3;
/** One letter begins too much. */
const LEAST_LETTERS = 2;

/**
 * Questions that somebody may be about to type: the last words finished, a word that nobody knows replaced by the
 * nearest, a measure put before what lacks one.
 *
 * @param measures names of the measures to offer, in the person's language
 */
export function suggestionsFor(
  text: string,
  question: TypedQuestion,
  { phrases, words, values }: Vocabulary,
  measures: readonly string[],
): string[] {
  const trimmed = text.trim();
  const replaced = question.unknown.flatMap(({ word, nearest }) =>
    nearest.map((near) => replaceWord(trimmed, word, near)),
  );
  const named = question.unknown.flatMap(({ word }) =>
    called(word, values).map((value) => replaceWord(trimmed, word, value)),
  );
  const offered =
    lacksMeasure(question) && wordsOf(trimmed).length <= MOST_WORDS_AFTER_A_MEASURE
      ? measures.map((name) => `${name} ${trimmed}`.trim())
      : [];
  const left = question.unknown.length > 0 && question.metric !== null ? [withoutUnknown(trimmed, question)] : [];
  return [...new Set([...named, ...replaced, ...finished(trimmed, phrases, words), ...left, ...offered])]
    .filter((each) => each.toLowerCase() !== trimmed.toLowerCase())
    .slice(0, MOST_SUGGESTIONS);
}

/** The property's own names in which a word stands: `google` in `google / cpc`. */
function called(word: string, values: readonly string[]): string[] {
  if (word.length < LEAST_LETTERS_OF_A_NAME) return [];
  return values.filter((value) => wordsOf(value).includes(word)).slice(0, MOST_NAMES);
}

/** A measure stands well before days, a segment or a cut, and before nothing else. */
function lacksMeasure({
  metric,
  unknown,
  order,
  trend,
  why,
  sheet,
  by,
  elsewhere,
  aim,
  ahead,
  segments,
}: TypedQuestion): boolean {
  // An event is counted by itself.
  if (elsewhere !== null || aim || ahead || segments.some(({ dimension }) => dimension === 'eventName')) return false;
  const isPlain = order === null && !trend && !why && sheet === null && by !== 'itemName';
  return metric === null && unknown.length === 0 && isPlain;
}

function finished(text: string, phrases: ReadonlyMap<string, string>, words: ReadonlySet<string>): string[] {
  const last = /[\p{L}\p{N}]+$/u.exec(text)?.[0] ?? '';
  const [plain = ''] = wordsOf(last);
  if (plain.length < LEAST_LETTERS || words.has(plain) || FILLERS.has(plain)) return [];
  return [...phrases]
    .filter(([key]) => key.startsWith(plain))
    .sort(([a], [b]) => a.length - b.length)
    .map(([, phrase]) => text.slice(0, text.length - last.length) + phrase);
}

/** The word as it was typed, which may carry accents and capitals. */
function replaceWord(text: string, word: string, by: string): string {
  return text.replaceAll(/[\p{L}\p{N}]+/gu, (each) => (wordsOf(each)[0] === word ? by : each));
}

/** The rest of a question, without what nothing answers to. */
function withoutUnknown(text: string, { unknown }: TypedQuestion): string {
  return unknown
    .reduce((left, { word }) => replaceWord(left, word, ''), text)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The text with other words in the place of a run of its own. */
export function inPlaceOf(text: string, run: string, by: string): string {
  const wanted = run.split(' ');
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    plain: wordsOf(match[0])[0],
  }));
  const [from] = words.filter(({ plain }) => plain === wanted[0]);
  const [to] = words.filter(({ at, plain }) => plain === wanted.at(-1) && at >= (from?.at ?? 0));
  return from && to ? `${text.slice(0, from.at)}${by}${text.slice(to.end)}` : `${text} ${by}`;
}
