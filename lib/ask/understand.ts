import { unitAround } from './calendar-periods';
import { comparisonAt, stepAt } from './comparisons-and-steps';
import { singular, withoutAccents } from './plain-words';
import type { TypedQuestion } from './question';
import { emptyDraft, type QuestionDraft, takeMeaning, takePeriod } from './question-draft';
import { questionOf } from './question-of';
import type { Clock, TimePhrase } from './recogniser';
import { type Named, namedAt } from './own-values';
import { nearest } from './spelling';
import { timePhraseAt } from './time-phrases';
import { type Typed, typedWords } from './typed-words';
import { FILLERS } from './vocabulary/asking';
import type { Meaning } from './vocabulary/meaning';
import type { Sense, Vocabulary } from './vocabulary/phrases';
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
  // `produits qui ne se vendent pas`: what is denied of nothing that follows is not read as its contrary.
  if (draft.excepting && !draft.why)
    draft.unknown.push({ word: words.findLast(({ plain }) => EXCEPTING.has(plain))?.plain ?? '', nearest: [] });
  return questionOf(draft, clock);
}

/** Takes what begins at a word into the draft; answers with how many words it was. */
function takeAt(at: number, { text, words, draft, vocabulary, clock }: Reading): number {
  const here = words.slice(at);
  const rest = here.map(({ meant }) => meant);
  const [word = ''] = rest;
  const before = words[at - 1]?.meant ?? '';
  const named = namedWithKind(here, vocabulary);
  if (named !== null) return takeNamed(named, here, draft);
  // `la semaine du 12 octobre` is no week 12.
  if (times.UNITS[word] === 'week' && FROM_A_DAY.has(words[at + 1]?.tie ?? ''))
    return weekOf(rest.slice(1), draft, clock);
  const each =
    times.EACH.has(word) && draft.metrics.length > 0
      ? meaningAt(here.slice(1), ({ meant }) => meant, vocabulary, true)
      : null;
  if (each?.meaning.kind === 'metric') {
    draft.unknown.push({
      word: here
        .slice(0, each.words + 1)
        .map(({ plain }) => plain)
        .join(' '),
      nearest: [],
    });
    return each.words + 1;
  }
  if (times.COMPARE.has(word) && !times.BESIDE.has(rest[1] ?? '') && draft.periods.length === 0) {
    draft.compared = true;
    return 1;
  }
  const compared = comparisonAt(rest, draft);
  if (compared > 0) return compared;
  const along = times.EACH.has(word) ? weekdayAt(here.slice(1), vocabulary) : weekdayAt(here, vocabulary);
  if (along > 0) {
    draft.weekdays = true;
    return along + (times.EACH.has(word) ? 1 : 0);
  }
  const time = timePhraseAt(rest, clock, draft.compared);
  const current = time === null ? currentUnit(words, at, draft, clock) : null;
  const step = current === null ? stepAt(rest, draft) : 0;
  const isAlong = times.EACH.has(before) || times.EACH.has(words[at]?.tie ?? '');
  // What was typed comes first: a campaign may be called by a word that looks like a slip.
  const said =
    meaningAt(here, ({ plain }) => plain, vocabulary, isAlong) ??
    meaningAt(here, ({ meant }) => meant, vocabulary, isAlong);
  const found = said?.meaning.kind === 'asking' && said.meaning.asking === 'weekday' ? null : said;
  if (time !== null && found !== null && isNamed(found.meaning, { text, draft, time: time.words, words: found.words }))
    return taken(found, draft);
  // `trafic dans le temps`, `how many times` ask for no time that was spent.
  if (OF_TIME.has(word) && (word === 'times' || OVER.test(words[at]?.tie ?? ''))) return 1;
  if (time !== null && time.words >= Math.max(step, found?.words ?? 0)) {
    if (time.occasion !== undefined && found?.meaning.kind === 'segment')
      draft.namesake = { dimension: found.meaning.dimension, value: found.meaning.value };
    if (draft.excepting || times.BEFORE_A_DAY.has(before) || times.BEFORE_A_DAY.has(words[at - 2]?.meant ?? ''))
      leaveOut(before, draft);
    else if (!takePeriod(time, draft))
      draft.unknown.push({
        word: here
          .slice(0, time.words)
          .map(({ plain }) => plain)
          .join(' '),
        nearest: [],
      });
    return time.words;
  }
  if (current !== null && current.words >= (found?.words ?? 0)) {
    takePeriod(current, draft);
    return current.words;
  }
  if (found !== null && found.words >= step) {
    const length = taken(found, draft);
    return length + unitAfterOrder(here.slice(length), found.meaning, draft, vocabulary);
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
  // `visits before they buy`: what is counted up to something is not what is counted.
  if (
    ROUND_SOMETHING.has(word) &&
    meaningAt(here.slice(1), ({ meant }) => meant, vocabulary, false)?.meaning.kind === 'metric'
  )
    draft.unknown.push({ word: typed, nearest: [] });
  if (isSoft(word) || (draft.why && DENIED.has(word)) || isSizeOfAList(rest, vocabulary)) return 1;
  const own = namedAt(here, vocabulary.own, null, (each) => isTelling(each, vocabulary));
  if (own !== null) return takeNamed(own, here, draft);
  draft.unknown.push({ word: typed, nearest: nearest(typed, vocabulary.words) });
  return 1;
}

/** `la semaine du 12 octobre`: the week that holds it; `du 12 au 18` says its days itself. */
function weekOf(rest: readonly string[], draft: QuestionDraft, clock: Clock): number {
  const day = timePhraseAt(rest, clock);
  if (day === null || day.period.from !== day.period.to) return 1;
  takePeriod({ ...day, period: unitAround(day.period.from, 'week') }, draft);
  return day.words + 1;
}

/** `du mois`, `de l’année`, `of the week`: the one that is running; `le mois` too, where its end is asked for. */
function currentUnit(words: readonly Typed[], at: number, draft: QuestionDraft, { today }: Clock): TimePhrase | null {
  const { meant: word = '', tie = '' } = words[at] ?? {};
  const unit = times.UNITS[word];
  const next = words[at + 1];
  const isOne = unit !== undefined && !times.ADVERBS.has(word) && (word === 'mois' || !word.endsWith('s'));
  const isSaid = OF_THE.has(tie) && (unit !== 'day' || tie === 'du' || tie.endsWith('of the'));
  const isItsEnd = draft.ahead && THE.has(tie);
  if (!isOne || !(isSaid || isItsEnd) || times.MONTHS[next?.meant ?? ''] !== undefined) return null;
  return { words: 1, period: unitAround(today, unit) };
}

const OF_THE = new Set([
  'du',
  'de la',
  'de l',
  'of the',
  'in the',
  'on the',
  'for the',
  'pour le',
  'pour la',
  'sur le',
  'sur la',
  'dans le',
  'dans la',
]);
const THE = new Set(['le', 'la', 'l', 'the']);
const EXCEPTING = new Set('pas not sans without sauf except hors'.split(' '));
/** `why isnt email selling`: the reason is that of its selling little. */
const DENIED = new Set('don dont doesn doesnt didn didnt isn isnt aren arent wasn wasnt'.split(' '));
const ROUND_SOMETHING = new Set('avant before apres after'.split(' '));
const FROM_A_DAY = new Set(['du', 'of', 'of the']);
const OVER = /\b(?:over|du|dans le)\b/;
const OF_TIME = new Set(['temps', 'time', 'times']);

/** A word that the vocabulary does not have: by one that it has, something else is meant. */
const isTelling = (word: string, { words, exact, settled }: Vocabulary) =>
  !words.has(word) && !exact.has(word) && !settled.has(word) && !FILLERS.has(word) && times.UNITS[word] === undefined;

/** Longer than this no name is typed. */
const WORDS_OF_A_NAME = 4;

/** `campagne soldes ete`, `black friday campaign`: a name beside the word for its kind. */
function namedWithKind(here: readonly Typed[], vocabulary: Vocabulary): Named | null {
  const telling = (word: string) => isTelling(word, vocabulary);
  const kindAt = (at: number) => {
    const word = here[at];
    const senses = word && (vocabulary.exact.get(word.plain) ?? vocabulary.singular.get(singular(word.plain)));
    return senses?.find(({ meaning }) => meaning.kind === 'dimension')?.meaning ?? null;
  };
  const first = kindAt(0);
  if (first?.kind === 'dimension') {
    const named = namedAt(here.slice(1), vocabulary.own, first.dimension, telling);
    return named && { ...named, words: named.words + 1 };
  }
  for (let length = WORDS_OF_A_NAME; length > 0; length--) {
    const kind = kindAt(length);
    const named =
      kind?.kind === 'dimension' ? namedAt(here.slice(0, length), vocabulary.own, kind.dimension, telling) : null;
    if (named !== null && named.words === length) return { ...named, words: length + 1 };
  }
  return null;
}

function takeNamed({ words, values }: Named, here: readonly Typed[], draft: QuestionDraft): number {
  draft.named.push({
    typed: here
      .slice(0, words)
      .map(({ plain }) => plain)
      .join(' '),
    values,
  });
  return words;
}

/** `jour de la semaine`, `day of the week`, `le lundi`, `sundays`: the days of every week; how many words say so. */
function weekdayAt(here: readonly Typed[], { exact }: Vocabulary): number {
  const [first, second] = here;
  if (first === undefined) return 0;
  const isEvery =
    times.WEEKDAYS[singular(first.plain)] !== undefined &&
    first.plain.endsWith('s') &&
    times.WEEKDAYS[first.plain] === undefined;
  const isSaidSo = first.tie === 'le' && times.WEEKDAYS[first.plain] !== undefined && !isDate(second);
  if (isEvery || isSaidSo) return 1;
  for (const length of [LONGEST_WEEKDAY, 2, 1]) {
    const words = here.slice(0, length);
    const isWeekday = exact
      .get(words.map(({ meant }) => meant).join(' '))
      ?.some(({ meaning }) => meaning.kind === 'asking' && meaning.asking === 'weekday');
    // `par jour la semaine dernière`: nothing ties the one to the other.
    if (isWeekday && words.length === length && !THE.has(words.at(-1)?.tie ?? '')) return length;
  }
  return 0;
}

const LONGEST_WEEKDAY = 3;
const isDate = (word: Typed | undefined) =>
  word !== undefined && (/^\d/.test(word.plain) || times.LAST.has(word.plain) || times.PREVIOUS.has(word.plain));

/** `5 meilleures pages`, `les 10 produits`. */
function isSizeOfAList(
  [number = '', next = '']: readonly string[],
  { exact, singular: bySingular }: Vocabulary,
): boolean {
  const senses = exact.get(next) ?? bySingular.get(singular(next)) ?? [];
  return (
    /^\d{1,2}$/.test(number) && senses.some(({ meaning }) => meaning.kind === 'asking' || meaning.kind === 'dimension')
  );
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
function unitAfterOrder(
  here: readonly Typed[],
  meaning: Meaning,
  draft: QuestionDraft,
  vocabulary: Vocabulary,
): number {
  const [word = '', next = ''] = here.map(({ meant }) => meant);
  if (meaning.kind !== 'asking' || draft.order === null) return 0;
  // `meilleur jour de la semaine`
  if (weekdayAt(here, vocabulary) > 0) return 0;
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

interface Found {
  readonly meaning: Meaning;
  readonly words: number;
}

function meaningAt(
  words: readonly Typed[],
  read: (word: Typed) => string,
  { exact, singular: bySingular, longest }: Vocabulary,
  isAlong: boolean,
): Found | null {
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
