import { addDays, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import { lengthInDays } from '@/lib/model/period';
import { lastWhole, unitAround, weekBefore, yearBefore } from './calendar-periods';
import { dayOfOccasion } from './occasions';
import { singular } from './plain-words';
import { type QuestionDraft, takePeriod } from './question-draft';
import { type Clock, type TimePhrase, yearAt } from './recogniser';
import { timePhraseAt } from './time-phrases';
import type { Typed } from './typed-words';
import type { Vocabulary } from './vocabulary/phrases';
import * as times from './vocabulary/times';

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
const OF_A_DAY = new Set(['le', 'du', 'pour le', 'sur le', 'the', 'on the', 'for the', 'of the']);
const OF_AN_OCCASION = new Set(['du', 'de', 'des', 'd', 'of', 'of the', 'de la']);
const THE = new Set(['le', 'la', 'l', 'the']);

/** Days that are called by a name or by a day within them; how many words name them. */
export function daysByName(words: readonly Typed[], at: number, draft: QuestionDraft, clock: Clock): number {
  const here = words.slice(at);
  const rest = here.map(({ meant }) => meant);
  const before = words[at - 1]?.meant ?? '';
  // `la semaine du 12 octobre` is no week 12; `la semaine de Noël` is not the running one.
  if (times.UNITS[rest[0] ?? ''] === 'week' && OF_AN_OCCASION.has(here[1]?.tie ?? '')) {
    const phrase = timePhraseAt(rest.slice(1), clock);
    const day = phrase?.occasion ? dayOfOccasion(phrase.occasion, phrase.period) : dayAlone(phrase);
    if (phrase !== null && day !== null) {
      const { words: length, yearless = false } = phrase;
      takePeriod({ words: length, yearless, period: unitAround(day, 'week') }, draft);
      return phrase.words + 1;
    }
    if (FROM_A_DAY.has(here[1]?.tie ?? '')) return 1;
  }
  const named =
    newYearsDay(here, clock) ?? weekendOf(here, clock) ?? dayBesideAName(here, clock) ?? dayNamedAfter(here, clock);
  if (named !== null) {
    takePeriod(named, draft);
    return named.words;
  }
  const same = sameOfBefore(rest, draft, clock);
  if (same > 0) return same;
  // `sur un an`, `over a year`: the last that is whole; of what evolves, beside the one before it.
  const unit = times.UNITS[rest[0] ?? ''];
  const isOver =
    /(?:^| )(?:sur|dans) une?$/.test(here[0]?.tie ?? '') || (before === 'a' && words[at - 1]?.tie === 'over');
  if (isOver && draft.periods.length === 0 && (unit === 'week' || unit === 'month' || unit === 'year')) {
    const period = unit === 'year' ? lastWhole('month', clock.asOf, 12) : lastWhole(unit, clock.asOf);
    takePeriod({ words: 1, period }, draft);
    if (draft.trend || words.some(({ plain }) => plain === 'evolution')) draft.comparedWith ??= 'year';
    return 1;
  }
  // `novembre n-1`: that of the year before, and `novembre vs n-1` beside it.
  const isOfTheYear = draft.yearless && !draft.versus && times.MONTHS[before] !== undefined;
  if (rest[0] === 'n' && rest[1] === '1' && isOfTheYear) {
    takePeriod({ words: 2, period: unitAround(clock.today, 'year', -1), unit: 'year' }, draft);
    return 2;
  }
  // `à date`: since the year began, where no other days are named.
  if (here[0]?.accented !== 'à' || rest[1] !== 'date') return 0;
  const sinceItBegan = { from: unitAround(clock.today, 'year').from, to: clock.today };
  if (draft.periods.length === 0) takePeriod({ words: 2, period: sinceItBegan }, draft);
  return 2;
}
const FROM_A_DAY = new Set(['du', 'of', 'of the']);

/** Where the days that were named are one. */
const dayAlone = (phrase: TimePhrase | null) =>
  phrase !== null && phrase.period.from === phrase.period.to ? phrase.period.from : null;

/** `même semaine l’an dernier`: that one alone, or beside the days that were named; `same day last week` beside them. */
function sameOfBefore([same = '', ...rest]: readonly string[], draft: QuestionDraft, { today }: Clock): number {
  const [unit, ...of] = rest.slice(0, 3).map((word) => times.UNITS[word]);
  if (!times.SAME.has(same) || unit === undefined || !rest.slice(1, 3).some((word) => times.LAST.has(word))) return 0;
  const [named] = draft.periods;
  // `yesterday vs same day last week`
  if (unit === 'day' && of.includes('week') && named !== undefined) {
    draft.comparedWith = weekBefore(named);
    return 4;
  }
  if (unit === 'year' || !of.includes('year')) return 0;
  if (named !== undefined) draft.comparedWith = 'year';
  else takePeriod({ words: 4, period: yearBefore(unitAround(today, unit), DAYS_OF_52_WEEKS) }, draft);
  return 4;
}

/** `le lendemain de Noël`, `the day before Black Friday`: a day beside the one that bears the name. */
function dayBesideAName(here: readonly Typed[], clock: Clock): TimePhrase | null {
  const [first = '', second = ''] = here.map(({ meant }) => meant);
  const isTwo = times.UNITS[first] === 'day';
  const moved = isTwo ? BESIDE_THE_DAY[second] : DAY_BESIDE[first];
  if (moved === undefined) return null;
  const skipped = isTwo ? 2 : 1;
  const phrase = timePhraseAt(
    here.slice(skipped).map(({ meant }) => meant),
    clock,
  );
  const day = (phrase?.occasion && dayOfOccasion(phrase.occasion, phrase.period)) ?? dayAlone(phrase);
  if (!phrase || !day) return null;
  const on = addDays(day, moved);
  return { words: skipped + phrase.words, period: { from: on, to: on } };
}
/** By how many days: of one word, and of what follows `day`. */
const DAY_BESIDE: Readonly<Record<string, number>> = { veille: -1, eve: -1, lendemain: 1 };
const BESIDE_THE_DAY: Readonly<Record<string, number>> = { before: -1, avant: -1, after: 1, apres: 1 };

/** `le jour de l’an`, `premier de l’an`. */
function newYearsDay([first, second, third]: readonly Typed[], { today }: Clock): TimePhrase | null {
  const isNamed =
    (first?.plain === 'jour' || first?.plain === 'premier' || first?.plain === '1') && second?.plain === 'an';
  if (!isNamed || second.tie !== 'de l') return null;
  const year = yearAt(third?.plain);
  const day = `${year ?? today.slice(0, 4)}-01-01`;
  return { words: year === null ? 2 : 3, period: { from: day, to: day }, yearless: year === null };
}

/** `le week-end du 14 novembre`, `weekend of 14 November`: the Saturday and the Sunday of that week. */
function weekendOf(here: readonly Typed[], clock: Clock): TimePhrase | null {
  const [first, second] = here.map(({ plain }) => plain);
  const length = first === 'weekend' ? 1 : first === 'week' && second === 'end' ? 2 : 0;
  if (length === 0 || !OF_AN_OCCASION.has(here[length]?.tie ?? '')) return null;
  const day = timePhraseAt(
    here.slice(length).map(({ meant }) => meant),
    clock,
  );
  if (day === null || lengthInDays(day.period) > 2) return null;
  const { to } = unitAround(day.period.from, 'week');
  return { words: length + day.words, period: { from: addDays(to, -1), to } };
}

/** `le jour du Black Friday`, `Christmas day`: the day that bears the name; `quel jour du Black Friday` asks for one of many. */
function dayNamedAfter(here: readonly Typed[], clock: Clock): TimePhrase | null {
  const [first, second] = here;
  const isDay = (word: Typed | undefined) => times.UNITS[word?.meant ?? ''] === 'day' && !word?.meant.endsWith('s');
  const isBefore = isDay(first) && OF_A_DAY.has(first?.tie ?? '') && OF_AN_OCCASION.has(second?.tie ?? '');
  const phrase = timePhraseAt(
    here.slice(isBefore ? 1 : 0).map(({ meant }) => meant),
    clock,
  );
  const { occasion } = phrase ?? {};
  const next = here[phrase?.words ?? 0];
  const isAfter = !isBefore && isDay(next) && next?.tie === '' && next.plain === 'day';
  const day = phrase && occasion && (isBefore || isAfter) ? dayOfOccasion(occasion, phrase.period) : null;
  return phrase && day ? { ...phrase, words: phrase.words + 1, period: { from: day, to: day } } : null;
}

/** `hiver`, `en été`, `in the spring`: the last that has begun. `A été` is a verb, and a spring may be a thing that is sold. */
export function seasonAt([first]: readonly Typed[], before: string, clock: Clock): TimePhrase | null {
  if (first === undefined || times.SEASONS[first.plain] === undefined) return null;
  if (IS_MORE_THAN_A_SEASON.has(first.plain) && !OF_A_SEASON.test(first.tie) && before !== 'au') return null;
  const season = timePhraseAt(['last', first.plain], clock);
  return season && { ...season, words: 1, yearless: true };
}
const IS_MORE_THAN_A_SEASON = new Set(['ete', 'spring']);
const OF_A_SEASON = /(?:^| )(?:en|l|in|the)$/;

/** `du mois`, `de l’année`, `of the week`: the one that is running; `le mois` too, where its end is asked for. */
export function currentUnit(
  words: readonly Typed[],
  at: number,
  draft: QuestionDraft,
  { today }: Clock,
): TimePhrase | null {
  const { meant: word = '', tie = '' } = words[at] ?? {};
  const unit = times.UNITS[word];
  const next = words[at + 1];
  const isOne = unit !== undefined && !times.ADVERBS.has(word) && (word === 'mois' || !word.endsWith('s'));
  const isSaid = OF_THE.has(tie) && (unit !== 'day' || tie === 'du' || tie.endsWith('of the'));
  const isItsEnd = draft.ahead && THE.has(tie);
  if (!isOne || !(isSaid || isItsEnd) || times.MONTHS[next?.meant ?? ''] !== undefined) return null;
  return { words: 1, period: unitAround(today, unit) };
}

/** `jour de la semaine`, `day of the week`, `le lundi`, `sundays`: the days of every week; how many words say so. */
export function weekdayAt(here: readonly Typed[], { exact }: Vocabulary): number {
  const [first, second] = here;
  if (first === undefined) return 0;
  const isEvery =
    times.WEEKDAYS[singular(first.plain)] !== undefined &&
    first.plain.endsWith('s') &&
    times.WEEKDAYS[first.plain] === undefined;
  // `le week-end vs en semaine`
  if (first.tie === 'en' && times.UNITS[first.plain] === 'week') return 1;
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
