import { addDays, type Day, dayNumber, weekdayOf } from '@/lib/model/day';
import { dayNamed, firstOf, monthNamed, monthsFrom, unitAround } from './calendar-periods';
import { latestOccasion, OCCASION_PHRASES, type OccasionName, occasionIn, seasonOfSales } from './occasions';
import { numberOf, type Recogniser, type TimePhrase, yearAt } from './recogniser';
import * as times from './vocabulary/times';

const DAYS_OF_A_FORTNIGHT: Readonly<Record<string, number>> = { quinzaine: 15, fortnight: 14 };
const LONGEST_NAME = 2;
const REST_OF = new Set(['reste', 'rest', 'remaining']);
const EVER = new Set([
  'all time',
  'ever',
  'tous temps',
  'histoire',
  'depuis toujours',
  'depuis debut',
  'since beginning',
  'historique complet',
  'all history',
]);
/** Before the first web analytics. */
export const BEFORE_EVERYTHING = '1990-01-01';
const UNTIL_THEN = new Set([...REST_OF, 'ici', 'by', 'until', 'before', 'avant']);
const SATURDAY = 6;
const isSaid = (word: string | undefined) => times.LAST.has(word ?? '') || times.PREVIOUS.has(word ?? '');

/** `black friday 2025`, `soldes d’hiver`, `noël dernier`, `last easter`: what moves with the year. */
export const occasion: Recogniser = (words, { today }) => {
  const before = isSaid(words[0]) || times.THIS.has(words[0] ?? '') ? 1 : 0;
  for (let length = LONGEST_NAME; length > 0; length--) {
    const name = OCCASION_PHRASES[words.slice(before, before + length).join(' ')];
    if (name === undefined) continue;
    const end = before + length;
    const season = name === 'sales' ? seasonOfSales(today, yearAt(words[end])) : name;
    return occasionSaid(season, words, before, end, today);
  }
  return null;
};

function occasionSaid(
  name: OccasionName,
  words: readonly string[],
  before: number,
  end: number,
  today: Day,
): TimePhrase {
  const year = yearAt(words[end]);
  if (year !== null) return { words: end + 1, period: occasionIn(name, year), occasion: name };
  // `black friday last year`
  if (isSaid(words[end]) && times.UNITS[words[end + 1] ?? ''] === 'year')
    return { words: end + 2, period: occasionIn(name, Number(today.slice(0, 4)) - 1), occasion: name };
  const after = isSaid(words[end]) ? 1 : 0;
  const isOver = after === 1 || isSaid(words[before - 1]);
  return { words: end + after, period: latestOccasion(name, today, isOver), occasion: name, yearless: !isOver };
}

/** `lundi`, `last friday`: the latest before today; `mardi 24 novembre` is the date that follows. */
const weekday: Recogniser = (words, { today }) => {
  const before = isSaid(words[0]) || times.THIS.has(words[0] ?? '') ? 1 : 0;
  const named = times.WEEKDAYS[words[before] ?? ''];
  if (named === undefined) return null;
  const back = (weekdayOf(dayNumber(today)) - named + 6) % 7;
  const day = addDays(today, -back - 1);
  return { words: before + 1 + (isSaid(words[before + 1]) ? 1 : 0), period: { from: day, to: day }, isOfAWeek: true };
};

/** `ce week-end`, `last weekend`: the latest that has begun. */
const weekend: Recogniser = (words, { today }) => {
  let at = isSaid(words[0]) || times.THIS.has(words[0] ?? '') ? 1 : 0;
  if (words[at] === 'weekend') at++;
  else if (words[at] === 'week' && words[at + 1] === 'end') at += 2;
  else return null;
  if (isSaid(words[at])) at++;
  const saturday = addDays(today, -((weekdayOf(dayNumber(today)) - SATURDAY + 7) % 7));
  return { words: at, period: { from: saturday, to: addDays(saturday, 1) }, isOfAWeek: true };
};

/** `il y a 2 semaines`, `3 days ago`: the day, week or month that was then. */
const ago: Recogniser = (words, { today }) => {
  let at = words[0] === 'il' ? 1 : 0;
  const isFrench = words[at] === 'y' && words[at + 1] === 'a';
  at = isFrench ? at + 2 : 0;
  // `a month ago`; a year ago is what something is compared with.
  const isOne = !isFrench && (words[at] === 'a' || words[at] === 'an') && times.UNITS[words[at + 1] ?? ''] !== 'year';
  const number = isOne ? 1 : numberOf(words[at]);
  const unit = times.UNITS[words[number === null ? at : at + 1] ?? ''];
  at += number === null ? 1 : 2;
  if (unit === undefined || (!isFrench && (number === null || words[at] !== 'ago'))) return null;
  return { words: isFrench ? at : at + 1, period: unitAround(today, unit, -(number ?? 1)) };
};

/** `S1`, `H2 2025`, `premier semestre`, `first half`. */
export const halfYear: Recogniser = (words, { today }) => {
  const short = /^[sh]([12])$/.exec(words[0] ?? '');
  const isLong = words[1] === 'semestre' || words[1] === 'half';
  const number = short ? Number(short[1]) : isLong ? numberOf(words[0]) : null;
  if (number !== 1 && number !== 2) return null;
  const length = short ? 1 : 2;
  const said = yearAt(words[length]);
  const first = number * 6 - 5;
  const year = said ?? Number(today.slice(0, 4)) - (firstOf(Number(today.slice(0, 4)), first) > today ? 1 : 0);
  const period = monthsFrom(firstOf(year, first), 6);
  return { words: length + (said === null ? 0 : 1), period, yearless: said === null };
};

/** `semaine 47`, `week 12 2026`, `S47`: of ISO 8601, whose first week holds 4 January. */
const weekNumber: Recogniser = (words, { today }) => {
  const short = /^[sw](\d{1,2})$/.exec(words[0] ?? '');
  const isLong = times.UNITS[words[0] ?? ''] === 'week' && /^\d{1,2}$/.test(words[1] ?? '');
  const number = short ? Number(short[1]) : isLong ? Number(words[1]) : 0;
  if (number < 1 || number > 53 || (short && number < 3)) return null;
  const length = short ? 1 : 2;
  const said = yearAt(words[length]);
  const inYear = (year: number) => unitAround(firstOf(year, 1).replace(/01$/, '04'), 'week', number - 1);
  const thisYear = inYear(Number(today.slice(0, 4)));
  const period =
    said !== null ? inYear(said) : thisYear.from > today ? inYear(Number(today.slice(0, 4)) - 1) : thisYear;
  return { words: length + (said === null ? 0 : 1), period };
};

/** `début novembre`, `mid-October 2025`, `fin octobre`: a third of the month. */
export const partOfMonth: Recogniser = (words, { today }) => {
  const [part = '', name = ''] = words;
  const third = times.START.has(part) ? 0 : times.MIDDLE.has(part) ? 1 : times.END.has(part) ? 2 : null;
  const number = times.MONTHS[name];
  if (third === null || number === undefined) return null;
  const year = yearAt(words[2]);
  const { from, to } = monthNamed(number, year, today);
  return {
    words: year === null ? 2 : 3,
    period: { from: addDays(from, third * 10), to: third === 2 ? to : addDays(from, third * 10 + 9) },
    yearless: year === null,
  };
};

/** `été 2026`, `last summer`, `cet hiver`: three whole months. `Été` alone is a verb as well. */
const season: Recogniser = (words, { today }) => {
  const before = isSaid(words[0]) || times.THIS.has(words[0] ?? '') ? 1 : 0;
  const first = times.SEASONS[words[before] ?? ''];
  if (first === undefined) return null;
  const said = yearAt(words[before + 1]);
  // `hiver 2025-2026` ends in the second.
  const isOfTwo = said !== null && first === 12 && yearAt(words[before + 2]) === said + 1;
  const year = said !== null && isOfTwo ? said + 1 : said;
  const after = year !== null || isSaid(words[before + 1]) ? (isOfTwo ? 2 : 1) : 0;
  if (before + after === 0) return null;
  const from = year === null ? monthNamed(first, null, today).from : firstOf(first === 12 ? year - 1 : year, first);
  return { words: before + 1 + after, period: monthsFrom(from, 3) };
};

/** `11/2025`: a month in figures. */
const monthInFigures: Recogniser = ([first = ''], { today }) => {
  const [, month, year] = /^(\d{1,2})\/(\d{4})$/.exec(first) ?? [];
  const number = Number(month);
  return number >= 1 && number <= 12 ? { words: 1, period: monthNamed(number, Number(year), today) } : null;
};

const fortnight: Recogniser = (words, { asOf }) => {
  const before = isSaid(words[0]) ? 1 : 0;
  const days = DAYS_OF_A_FORTNIGHT[words[before] ?? ''];
  return days === undefined ? null : { words: before + 1, period: { from: addDays(asOf, 1 - days), to: asOf } };
};

/** `d’ici la fin de l’année`, `by the end of the month`, `year end`, `reste du trimestre`: from today on. */
const untilEnd: Recogniser = (words, { today }) => {
  const at = UNTIL_THEN.has(words[0] ?? '') ? 1 : 0;
  const [first = '', second = ''] = words.slice(at);
  const isEnd = (word: string) => times.END.has(word) || word === 'end';
  const [unitWord, length] = isEnd(first) ? [second, 2] : isEnd(second) ? [first, 2] : [first, 1];
  const unit = times.UNITS[unitWord];
  const hasEnd = length === 2 || REST_OF.has(words[0] ?? '');
  if (!hasEnd || unit === undefined || unit === 'day' || yearAt(words[at + length]) !== null) return null;
  // `week end`
  if (unit === 'week' && length === 2 && isEnd(second)) return null;
  return { words: at + length, period: { from: today, to: unitAround(today, unit).to }, ahead: true };
};

/** `saint-valentin 2026`, `Halloween`: a day of the calendar that bears a name. */
const feast: Recogniser = (words, { today }) => {
  for (let length = 3; length > 0; length--) {
    const day = FEASTS[words.slice(0, length).join(' ')];
    if (day === undefined) continue;
    const year = yearAt(words[length]);
    const [month, date] = day;
    const on = dayNamed(date, month, year, today);
    return on === null
      ? null
      : { words: length + (year === null ? 0 : 1), period: { from: on, to: on }, yearless: year === null };
  }
  return null;
};
/** Month and day of those that every year has on the same one. */
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'saint valentin': [2, 14],
  valentine: [2, 14],
  'valentine day': [2, 14],
  valentines: [2, 14],
  'valentines day': [2, 14],
  halloween: [10, 31],
  toussaint: [11, 1],
  'nouvel an': [1, 1],
  'new year day': [1, 1],
  'new years day': [1, 1],
  'saint sylvestre': [12, 31],
  'new year eve': [12, 31],
  'new years eve': [12, 31],
};

/** `all time`, `depuis toujours`: whatever is kept. */
const ever: Recogniser = (words, { today }) => {
  const length = [2, 1].find((count) => EVER.has(words.slice(0, count).join(' ')));
  return length === undefined ? null : { words: length, period: { from: BEFORE_EVERYTHING, to: today } };
};

export const NAMED_DAYS: readonly Recogniser[] = [
  ever,
  feast,
  untilEnd,
  occasion,
  weekday,
  weekend,
  ago,
  halfYear,
  weekNumber,
  partOfMonth,
  season,
  monthInFigures,
  fortnight,
];

/** `03/03/2026`, `12.11.26`, `12/11`: the day first, unless it can only be the month. */
export function dayInFigures(word: string, today: Day): Day | null {
  const [, first, second, year] = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?$/.exec(word) ?? [];
  if (first === undefined || second === undefined) return null;
  const [day, month] = Number(second) > 12 ? [Number(second), Number(first)] : [Number(first), Number(second)];
  if (month < 1 || month > 12) return null;
  return dayNamed(day, month, year === undefined ? null : Number(year.slice(-2)) + 2000, today);
}
