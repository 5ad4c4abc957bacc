import { unitAround } from './calendar-periods';
import { comparisonAt, stepAt } from './comparisons-and-steps';
import {
  asks,
  dividedAt,
  isOfChange,
  isOneOfMany,
  isNoMore,
  isNoneOn,
  isSinceThat,
  isSizeOfAList,
  tellsFromWhen,
  isUnitedStates,
  isOriginSaid,
  isShareOfNothing,
  isTrafficOf,
  isWhoseFigure,
} from './in-context';
import { meaningAt } from './meaning-at';
import { isTelling, namedWithKind, takeNamed } from './named-with-kind';
import { namedAt } from './own-values';
import type { TypedQuestion } from './question';
import { emptyDraft, type QuestionDraft, takeMeaning, takePeriod, textOf } from './question-draft';
import { questionOf } from './question-of';
import type { Clock } from './recogniser';
import { nearest } from './spelling';
import { timePhraseAt } from './time-phrases';
import { type Typed, typedWords } from './typed-words';
import { FILLERS } from './vocabulary/asking';
import type { Meaning } from './vocabulary/meaning';
import type { Vocabulary } from './vocabulary/phrases';
import { currentUnit, daysByName, seasonAt, weekdayAt } from './unit-phrases';
import * as times from './vocabulary/times';

interface Reading {
  readonly original: string;
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
  const reading = { original: text, text: text.toLowerCase(), words, draft, vocabulary, clock };
  for (let at = 0; at < words.length;) at += takeAt(at, reading);
  // `produits qui ne se vendent pas`: what is denied of nothing that follows is not read as its contrary.
  if (draft.excepting && !draft.why) draft.unknown.push({ word: draft.denial, nearest: [] });
  // `remboursements en %`: of nothing that was named, no share is told.
  if (isShareOfNothing(draft)) draft.unknown.push({ word: '%', nearest: [] });
  // `the week with the biggest drop`: weeks are put in order by what they came to, and not by how they moved.
  if (draft.direction !== null && draft.order !== null && (draft.step ?? draft.unit) !== null)
    draft.unknown.push({
      word: words.find(({ meant }) => asks(meant, ['up', 'down'], vocabulary))?.plain ?? '',
      nearest: [],
    });
  return questionOf(draft, clock);
}

/** Takes what begins at a word into the draft; answers with how many words it was. */
function takeAt(at: number, { original, text, words, draft, vocabulary, clock }: Reading): number {
  const here = words.slice(at);
  const rest = here.map(({ meant }) => meant);
  const [word = ''] = rest;
  const before = words[at - 1]?.meant ?? '';
  const named = namedWithKind(here, vocabulary);
  if (named !== null) return takeNamed(named, here, draft);
  const days = daysByName(words, at, draft, clock);
  if (days > 0) return days;
  // `ai-je vendu`, `j’ai vendu`: nobody asks for assistants so.
  if (word === 'ai' && (rest[1] === 'je' || before === 'j')) return 1;
  if (word === 'j' && rest[1] === 'ai') return 2;
  // `combien de ventes`, `how many sales`: of how many, and not of how much.
  if (COUNTED_SALES.has(word) && HOW_MANY.test(here[0]?.tie ?? '')) {
    takeMeaning({ kind: 'metric', metric: 'ecommercePurchases' }, draft);
    return 1;
  }
  // `finit en achat`, `finit par acheter`: of visits, and not of the month.
  if (word === 'finit' && (words[at + 1]?.tie === 'en' || rest[1] === 'par')) return 1;
  if (word === 'us' && !isUnitedStates(words, at, original, vocabulary)) return 1;
  // `visitors en provenance de Belgique` are not asked for by source.
  if (word === 'provenance' && here[0]?.tie === 'en') return 1;
  if (isNoMore(words, at)) {
    takeMeaning({ kind: 'asking', asking: 'down' }, draft);
    return 1;
  }
  if (isOneOfMany(words, at)) return takeUnknown(here.slice(0, 1), draft);
  const divided = dividedAt(here, draft, vocabulary);
  if (divided > 0) return takeUnknown(here.slice(0, divided), draft);
  if (times.COMPARE.has(word) && !times.BESIDE.has(rest[1] ?? '') && draft.periods.length === 0) {
    draft.compared = true;
    return 1;
  }
  const compared = comparisonAt(rest, draft);
  if (compared > 0) return compared;
  const isEach = times.EACH.has(word) && times.WEEKDAYS[rest[1] ?? ''] !== undefined;
  const along = isEach ? 1 : weekdayAt(times.EACH.has(word) ? here.slice(1) : here, vocabulary);
  if (along > 0) {
    draft.weekdays = true;
    if (draft.ofAWeek) draft.periods = [];
    return along + (times.EACH.has(word) ? 1 : 0);
  }
  // `how many days without a sale`: days are not counted, and what they came to is no answer.
  const isCounted = HOW_MANY.test(here[0]?.tie ?? '') || (NUMBER.has(before) && here[0]?.tie !== '');
  if (times.UNITS[word] !== undefined && isCounted) return takeUnknown(here.slice(0, 1), draft);
  const time = timePhraseAt(rest, clock, draft.compared) ?? seasonAt(here, before, clock);
  if (time !== null && isOfChange(time, words, at)) {
    const { from, to } = time.period;
    const [earlier, later] = [unitAround(from, 'month'), unitAround(to, 'month')];
    draft.periods.push(later);
    draft.comparedWith = earlier;
    return time.words;
  }
  // `meilleur samedi de l’année`: days are put in order all together, and not those of one weekday.
  if (time?.isOfAWeek === true && asks(before, ['best', 'worst'], vocabulary))
    return takeUnknown(here.slice(0, time.words), draft);
  // `en semaine vs le week-end`, `le lundi vs samedi`: the one beside the others, and not the last one.
  if (time?.isOfAWeek === true && draft.weekdays && !isSaidLast(rest, time.words)) return time.words;
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
    else if (!takePeriod(time, draft)) takeUnknown(here.slice(0, time.words), draft);
    return time.words;
  }
  if (current !== null && current.words >= (found?.words ?? 0)) {
    takePeriod(current, draft);
    return current.words;
  }
  if (found !== null && time === null && isSinceThat(words, at, found))
    return takeUnknown(here.slice(0, found.words), draft);
  // `revenue from new customers`: orders are not told apart by whether a buyer is new, and both side by side say nothing of it.
  if (
    found !== null &&
    (isWhoseFigure(found.meaning, here[0], before, draft) || isNoneOn(found.meaning, before, draft))
  )
    return takeUnknown(here.slice(0, found.words), draft);
  // `visites sans le trafic direct`: what is left out is the channel, of which the traffic is another word.
  if (draft.excepting && draft.metrics.length > 0 && found !== null && isTrafficOf(found, here, vocabulary))
    return found.words;
  if (found !== null && isOriginSaid(found, here, vocabulary)) return found.words;
  if (found !== null && found.words >= step) {
    if (found.meaning.kind === 'asking' && found.meaning.asking === 'except')
      draft.denial = textOf(here.slice(0, found.words));
    const length = taken(found, draft);
    return length + unitAfterOrder(here.slice(length), found.meaning, draft, vocabulary);
  }
  if (step > 0) return step;
  if (draft.order !== null && times.UNITS[word] === 'year') {
    takePeriod({ words: 1, period: unitAround(clock.today, 'year') }, draft);
    return 1;
  }
  const unit = word === 'quand' || word === 'when' ? 'day' : times.UNITS[word];
  if (unit !== undefined && unit !== 'year') {
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
    takeUnknown(here.slice(0, 1), draft);
  if (isSizeOfAList(rest, vocabulary)) {
    // `le 2e meilleur mois` is one of them.
    if (here[0]?.accented !== word) return takeUnknown(here.slice(0, 1), draft);
    draft.most = Number(word) || null;
    return 1;
  }
  if (isSoft(word) || (draft.why && DENIED.has(word))) return 1;
  // `depuis la rentrée` tells from when, and is no campaign of that name.
  if (tellsFromWhen(before)) return takeUnknown(here.slice(0, 1), draft);
  const own = namedAt(here, vocabulary.own, null, (each) => isTelling(each, vocabulary));
  // `ca par marque` splits by brands, and is no campaign of that name.
  if (own !== null && times.EACH.has(before)) return takeUnknown(here.slice(0, own.words), draft);
  if (own !== null) return takeNamed(own, here, draft);
  draft.unknown.push({ word: typed, nearest: nearest(typed, vocabulary.words) });
  return 1;
}

/** `why isnt email selling`: the reason is that of its selling little. */
const DENIED = new Set('don dont doesn doesnt didn didnt isn isnt aren arent wasn wasnt'.split(' '));
const ROUND_SOMETHING = new Set('avant before apres after'.split(' '));
const NUMBER = new Set(['nombre', 'number']);
const COUNTED_SALES = new Set(['ventes', 'vente', 'sales', 'sale']);
const HOW_MANY = /(?:^| )(?:combien de|combien d|how many)$/;
const OVER = /\b(?:over|du|dans le)\b/;
const OF_TIME = new Set(['temps', 'time', 'times']);

/** `samedi dernier` is one of them. */
const isSaidLast = (words: readonly string[], length: number) =>
  words.slice(0, length).some((word) => times.LAST.has(word) || times.THIS.has(word));

function takeUnknown(words: readonly Typed[], draft: QuestionDraft): number {
  draft.unknown.push({ word: textOf(words), nearest: [] });
  return words.length;
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
  // `top 3 days`: of these, and not the last three.
  const isCounted = /^\d{1,2}$/.test(word);
  const unit = times.UNITS[isCounted ? next : word];
  // `meilleur mois de l’année` names the year; `meilleure année` is one of them.
  if (unit !== undefined && (unit !== 'year' || isCounted || here[0]?.tie === '')) {
    draft.step = unit;
    if (isCounted) draft.most = Number(word) || null;
    return isCounted ? 2 : 1;
  }
  const isNumber = /^\d{1,2}$/.test(word) && times.UNITS[next] === undefined && times.MONTHS[next] === undefined;
  if (isNumber && Number(word) > 0) draft.most = Number(word);
  return isNumber ? 1 : 0;
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
