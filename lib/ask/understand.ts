import { unitAround } from './calendar-periods';
import { comparisonAt, stepAt } from './comparisons-and-steps';
import { singular, withoutAccents } from './plain-words';
import type { TypedQuestion } from './question';
import { emptyDraft, type QuestionDraft, takeMeaning, takePeriod } from './question-draft';
import { questionOf } from './question-of';
import type { Clock } from './recogniser';
import { nearest } from './spelling';
import { timePhraseAt } from './time-phrases';
import { type Typed, typedWords } from './typed-words';
import { FILLERS } from './vocabulary/asking';
import type { Meaning, Sense, Vocabulary } from './vocabulary/phrases';
import * as times from './vocabulary/times';

/** Accents part longer words seldom, and are often mistyped there. */
const LETTERS_THAT_ACCENTS_PART = 3;

interface Reading {
  readonly text: string;
  readonly words: readonly Typed[];
  readonly draft: QuestionDraft;
  readonly vocabulary: Vocabulary;
  readonly clock: Clock;
}

/**
 * What a few typed words ask, in French, in English or in both: phrases of the vocabulary, the longest first, a slip of
 * the fingers forgiven. What nothing answers to is told with the words that come nearest. Takes any text.
 *
 * @example understand('CA mobile en novembre', vocabulary, clock) // { metric: 'totalRevenue', segments: [mobile], period: … }
 */
export function understand(text: string, vocabulary: Vocabulary, clock: Clock): TypedQuestion {
  const words = typedWords(text, vocabulary);
  const draft = emptyDraft();
  const reading = { text: text.toLowerCase(), words, draft, vocabulary, clock };
  for (let at = 0; at < words.length;) at += takeAt(at, reading);
  return questionOf(draft);
}

/** Takes what begins at a word into the draft; answers with how many words it was. */
function takeAt(at: number, { text, words, draft, vocabulary, clock }: Reading): number {
  const here = words.slice(at);
  const rest = here.map(({ meant }) => meant);
  const [word = ''] = rest;
  const before = words[at - 1]?.meant ?? '';
  if (times.COMPARE.has(word) && !times.BESIDE.has(rest[1] ?? '') && draft.periods.length === 0) {
    draft.compared = true;
    return 1;
  }
  const compared = comparisonAt(rest, draft);
  if (compared > 0) return compared;
  const step = stepAt(rest, draft);
  const time = timePhraseAt(rest, clock, draft.compared);
  const isAlong = times.EACH.has(before);
  // What was typed comes first: a campaign may be called by a word that looks like a slip.
  const found =
    meaningAt(here, ({ plain }) => plain, vocabulary, isAlong) ??
    meaningAt(here, ({ meant }) => meant, vocabulary, isAlong);
  if (time !== null && found !== null && isNamed(found.meaning, { text, draft, time: time.words, words: found.words }))
    return taken(found, draft);
  if (time !== null && time.words >= Math.max(step, found?.words ?? 0)) {
    if (time.occasion !== undefined && found?.meaning.kind === 'segment')
      draft.namesake = { dimension: found.meaning.dimension, value: found.meaning.value };
    if (draft.excepting || times.BEFORE_A_DAY.has(before) || times.BEFORE_A_DAY.has(words[at - 2]?.meant ?? ''))
      leaveOut(before, draft);
    else takePeriod(time, draft);
    return time.words;
  }
  if (found !== null && found.words >= step) {
    const length = taken(found, draft);
    return length + unitAfterOrder(rest.slice(length), found.meaning, draft);
  }
  if (step > 0) return step;
  if (draft.order !== null && times.UNITS[word] === 'year') {
    takePeriod({ words: 1, period: unitAround(clock.today, 'year') }, draft);
    return 1;
  }
  const unit = word === 'quand' || word === 'when' ? 'day' : times.UNITS[word];
  if (unit === 'day' || unit === 'week' || unit === 'month') {
    draft.unit ??= unit;
    return 1;
  }
  if (times.VERSUS.has(word) || (times.THAN.has(word) && (draft.leaning !== null || draft.trend))) {
    draft.versus = true;
    return 1;
  }
  const typed = words[at]?.plain ?? word;
  if (!isSoft(word)) draft.unknown.push({ word: typed, nearest: nearest(typed, vocabulary.words) });
  return 1;
}

/** Days that are to be left out of others cannot be: that is said, and they are not taken for what is asked. */
function leaveOut(word: string, draft: QuestionDraft): void {
  draft.excepting = false;
  draft.unknown.push({ word, nearest: [] });
}

function taken(
  { meaning, words }: { readonly meaning: Meaning; readonly words: number },
  draft: QuestionDraft,
): number {
  takeMeaning(meaning, draft);
  return words;
}

/** A campaign may be called like days: it is meant where its kind stands before it, or its name is spelt with its signs. */
function isNamed(
  meaning: Meaning,
  { text, draft, time, words }: { text: string; draft: QuestionDraft; time: number; words: number },
): boolean {
  if (meaning.kind !== 'segment') return false;
  const isSpelt = /[-_/.]/.test(meaning.value) && text.includes(meaning.value.toLowerCase());
  return isSpelt || (words >= time && draft.dimensions.at(-1) === meaning.dimension);
}

/** `meilleur jour`, `top 5 products`: of which units, and how many. */
function unitAfterOrder([word = '', next = '']: readonly string[], meaning: Meaning, draft: QuestionDraft): number {
  if (meaning.kind !== 'asking' || draft.order === null) return 0;
  const unit = times.UNITS[word];
  if (unit === 'day' || unit === 'week' || unit === 'month') {
    draft.step = unit;
    return 1;
  }
  return /^\d{1,2}$/.test(word) && times.UNITS[next] === undefined && times.MONTHS[next] === undefined ? 1 : 0;
}

const isSoft = (word: string) =>
  [
    FILLERS,
    times.SOFT,
    times.EACH,
    times.UNTIL,
    times.SAME,
    times.STRETCH,
    times.SINCE,
    times.LAST,
    times.THIS,
    times.PREVIOUS,
  ].some((each) => each.has(word));

function meaningAt(
  words: readonly Typed[],
  read: (word: Typed) => string,
  { exact, singular: bySingular, longest }: Vocabulary,
  isAlong: boolean,
): { meaning: Meaning; words: number } | null {
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const typed = words.slice(0, length);
    const phrase = typed.map(read);
    const accented = typed.map((word) => (word.plain === read(word) ? word.accented : read(word)));
    const meaning =
      senseOf(exact.get(phrase.join(' ')), accented.join(' '), isAlong) ??
      senseOf(bySingular.get(phrase.map(singular).join(' ')), accented.map(singular).join(' '), isAlong);
    if (meaning) return { meaning, words: length };
  }
  return null;
}

/** Of several meanings the one that is written so: `marche` works, `marché` is a country, and so is what follows `par`. */
function senseOf(senses: readonly Sense[] | undefined, accented: string, isAlong: boolean): Meaning | null {
  if (senses === undefined) return null;
  const along = isAlong ? senses.find(({ meaning }) => meaning.kind === 'dimension') : undefined;
  const written = senses.find((sense) => sense.written === accented || singularOf(sense.written) === accented);
  const chosen = along ?? written;
  if (chosen !== undefined) return chosen.meaning;
  const isShort = accented.length <= LETTERS_THAT_ACCENTS_PART && accented !== withoutAccents(accented);
  return isShort ? null : (senses[0]?.meaning ?? null);
}

const singularOf = (phrase: string) => phrase.split(' ').map(singular).join(' ');
