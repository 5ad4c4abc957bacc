import { addDays, Day } from '@/lib/model/day';
import { calendarMonth, lastCompleteMonth, type Period } from '@/lib/model/period';
import {
  dayNamed,
  firstOf,
  inYear,
  monthNamed,
  monthsIn,
  monthsFrom,
  quarterNamed,
  unitAround,
} from './calendar-periods';
import { dayInFigures, halfYear, NAMED_DAYS, occasion, partOfMonth } from './named-days';
import { partOf } from './parts-of-a-stretch';
import { type Clock, longest, numberOf, type Recogniser, type TimePhrase, whole, yearAt } from './recogniser';
import * as times from './vocabulary/times';

/**
 * The stretch of time that these words begin with; the longest reading holds.
 *
 * @param isCompared what stands on both sides of an `and` is set side by side, and no range
 */
export function timePhraseAt(words: readonly string[], clock: Clock, isCompared = false): TimePhrase | null {
  const recognisers = isCompared ? SINGLE : [since, rangeOfDays, rangeOfMonths, rangeOfPhrases, ...SINGLE];
  return longest(recognisers.map((recognise) => recognise(words, clock)));
}

/** `7 derniers jours`, `last 30 days`, `12 mois`: complete ones, for what is not over counts for nothing yet. */
const lastNumber: Recogniser = (words, { today, asOf }) => {
  let at = 0;
  let said = 0;
  while (times.LAST.has(words[at] ?? '')) [at, said] = [at + 1, said + 1];
  const number = numberOf(words[at]);
  if (number === null || number < 1) return null;
  at++;
  while (times.LAST.has(words[at] ?? '')) [at, said] = [at + 1, said + 1];
  const unit = times.UNITS[words[at] ?? ''];
  // `2e trimestre` is the second one; `2 trimestres` are the last two.
  if (unit === undefined || (said === 0 && !words[at]?.endsWith('s'))) return null;
  at++;
  if (times.LAST.has(words[at] ?? '')) at++;
  return { words: at, period: lastUnits(number, unit, today, asOf) };
};

function lastUnits(number: number, unit: times.TimeUnit, today: Day, asOf: Day): Period {
  if (unit === 'day') return { from: addDays(asOf, 1 - number), to: asOf };
  if (unit === 'week') {
    const thisWeek = unitAround(asOf, 'week');
    const to = thisWeek.to === asOf ? asOf : addDays(thisWeek.from, -1);
    return { from: addDays(to, 1 - 7 * number), to };
  }
  if (unit === 'month') {
    const { from, to } = lastCompleteMonth(asOf);
    return { from: monthsFrom(firstOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)) - number + 1), 1).from, to };
  }
  return { from: unitAround(today, unit, -number).from, to: unitAround(today, unit, -1).to };
}

/** `last week`, `semaine dernière`, `this month`, `l’an dernier`, `mois en cours`. */
const lastOrThis: Recogniser = (words, { today }) => {
  for (const [unitAt, saidAt] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const unit = times.UNITS[words[unitAt] ?? ''];
    const said = words[saidAt] ?? '';
    if (unit === undefined || times.ADVERBS.has(words[unitAt] ?? '')) continue;
    // `best day last month`: in English these stand before what they tell.
    if (saidAt === 1 && times.ENGLISH_LAST.has(said)) continue;
    // `le mois d’avant`, and nothing after it.
    const isBefore = said === 'avant' && saidAt === 1 && words.length === 2;
    if (
      isBefore ||
      times.LAST.has(said) ||
      (times.PREVIOUS.has(said) && said !== 'ago' && said !== 'before' && said !== 'avant')
    )
      return { words: 2, period: unitAround(today, unit, -1), unit };
    if (times.NEXT.has(said)) return { words: 2, period: unitAround(today, unit, 1), unit };
    if (times.THIS.has(said)) return { words: 2, period: unitAround(today, unit), unit };
  }
  return null;
};

const namedDay: Recogniser = (words, { today }) => {
  const [first, second] = words;
  const on = (moved: number, length: number) => ({ words: length, period: unitAround(today, 'day', moved) });
  if (first === 'today' || first === 'aujourdhui' || first === 'ajd' || first === 'auj') return on(0, 1);
  if (first === 'aujourd' && second === 'hui') return on(0, 2);
  if (first === 'hier' || first === 'yesterday') return on(-1, 1);
  if (first === 'demain' || first === 'tomorrow') return on(1, 1);
  return first === 'avant' && second === 'hier' ? on(-2, 2) : null;
};

/** `3 mars`, `March 3 2026`, `2026-03-03`, `03/03/2026`. */
const date: Recogniser = (words, { today }) => {
  const [first = '', second = '', third] = words;
  const written = dayInFigures(first, today) ?? first;
  if (Day.safeParse(written).success) return whole(written, written, 1);
  // `mardi 24 novembre`
  const dated = times.WEEKDAYS[first] === undefined ? null : date(words.slice(1), { today, asOf: today });
  if (dated !== null) return { ...dated, words: dated.words + 1 };
  for (const [dateWord, monthWord] of [
    [first, second],
    [second, first],
  ] as const) {
    const month = times.MONTHS[monthWord];
    const number = dateWord === 'premier' ? '1' : dateWord;
    if (month === undefined || !/^\d{1,2}$/.test(number)) continue;
    const year = yearAt(third);
    const day = dayNamed(Number(number), month, year, today);
    if (day !== null) return whole(day, day, year === null ? 2 : 3);
  }
  return null;
};

const month: Recogniser = (words, { today }) => {
  const number = times.MONTHS[words[0] ?? ''];
  if (number === undefined) return null;
  const year = yearAt(words[1]);
  if (year !== null) return { words: 2, period: monthNamed(number, year, today) };
  const named = monthNamed(number, null, today);
  const isLastYears = times.UNITS[words[1] ?? ''] === 'year' || times.LAST.has(words[1] ?? '');
  const isLast = isLastYears && times.LAST.has(words[1] ?? '');
  return { words: isLast ? 2 : 1, period: named, yearless: !isLast };
};

/** `Q3`, `T1 2026`, `premier trimestre 2026`, `third quarter`. */
const quarter: Recogniser = (words, { today }) => {
  const short = /^[qt]([1-4])$/.exec(words[0] ?? '');
  const long = times.UNITS[words[1] ?? ''] === 'quarter' && !times.LAST.has(words[0] ?? '') ? numberOf(words[0]) : null;
  const number = short ? Number(short[1]) : long;
  if (number === null || number < 1 || number > 4) return null;
  const length = short ? 1 : 2;
  const year = yearAt(words[length]);
  return { words: length + (year === null ? 0 : 1), period: quarterNamed(number, year, today) };
};

const year: Recogniser = (words) => {
  const at = times.UNITS[words[0] ?? ''] === 'year' && yearAt(words[1]) !== null ? 1 : 0;
  const number = yearAt(words[at]);
  return number === null ? null : { words: at + 1, period: monthsFrom(firstOf(number, 1), 12) };
};

/** `year to date`, `ytd`, `début d’année`: from its first day until now. */
const toDate: Recogniser = (words, { today }) => {
  const first = words[0] ?? '';
  const short = /^([ymwq])td$/.exec(first)?.[1];
  if (short) return untilToday({ y: 'year', m: 'month', w: 'week', q: 'quarter' }[short] as times.TimeUnit, today, 1);
  const unit = times.UNITS[first];
  if (unit !== undefined && words[1] === 'to' && words[2] === 'date') return untilToday(unit, today, 3);
  const begun = times.UNITS[words[1] ?? ''];
  if (times.START.has(first) && begun !== undefined) return untilToday(begun, today, 2);
  return null;
};

function untilToday(unit: times.TimeUnit, today: Day, words: number): TimePhrase {
  return { words, period: { from: unitAround(today, unit).from, to: today } };
}

const WHOLE: readonly Recogniser[] = [
  lastNumber,
  lastOrThis,
  namedDay,
  date,
  month,
  quarter,
  year,
  toDate,
  ...NAMED_DAYS,
];
const STRETCHES: readonly Recogniser[] = [month, quarter, year, halfYear, occasion, lastOrThis];
const stretch: Recogniser = (words, clock) => longest(STRETCHES.map((recognise) => recognise(words, clock)));
const SINGLE: readonly Recogniser[] = [...WHOLE, partOf(stretch)];

/** `depuis janvier`, `since 1 March`, `from last month`: until now. */
const since: Recogniser = (words, clock) => {
  let at = 0;
  while (times.SINCE.has(words[at] ?? '')) at++;
  if (at === 0) return null;
  if (times.UNTIL.has(words[at] ?? '')) at++;
  const back = backFromToday(words.slice(at), clock);
  if (back !== null) return { ...back, words: at + back.words };
  const start = longest(SINGLE.map((recognise) => recognise(words.slice(at), clock)));
  if (start === null) return null;
  const { from, to } = start.period;
  // `after August` begins with September; `after 3 March` is said of that day too.
  const isAfter = from < to && times.AFTER.has(words[at - 1] ?? '');
  return whole(isAfter ? addDays(to, 1) : from, clock.today, at + start.words);
};

/** `depuis 3 mois`: back from today, by the calendar. */
function backFromToday([first, second = '']: readonly string[], { today }: Clock): TimePhrase | null {
  const number = numberOf(first);
  const unit = times.UNITS[second];
  if (number === null || number < 1 || unit === undefined || unit === 'quarter') return null;
  if (unit === 'day' || unit === 'week') return whole(addDays(today, -number * (unit === 'week' ? 7 : 1)), today, 2);
  const then = firstOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - number * (unit === 'year' ? 12 : 1));
  const last = calendarMonth(then).to;
  const same = `${then.slice(0, 8)}${today.slice(8)}`;
  return whole(same > last ? last : same, today, 2);
}

/** `du 1er au 15 mars`, `3 mars au 12 juin 2026`, `between 2026-03-01 and 2026-03-15`. */
const rangeOfDays: Recogniser = (words, clock) => {
  let at = times.SINCE.has(words[0] ?? '') ? 1 : 0;
  // `du samedi 14 au dimanche 15 novembre`
  if (times.WEEKDAYS[words[at] ?? ''] !== undefined && /^\d{1,2}$/.test(words[at + 1] ?? '')) at++;
  const start = date(words.slice(at), clock);
  const alone = start === null && /^\d{1,2}$/.test(words[at] ?? '') ? Number(words[at]) : null;
  if (start === null && alone === null) return null;
  at += start?.words ?? 1;
  const until = untilAt(words, at);
  if (until === 0) return null;
  const end = date(words.slice(at + until), clock);
  if (end === null) return null;
  const { to } = end.period;
  const [of, inMonth] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))];
  let from = start?.period.from ?? dayNamed(alone ?? 0, inMonth, of, clock.today);
  // `3 mars au 12 juin 2025`: the year of the end holds for the beginning.
  if (from !== null && from > to) from = dayNamed(Number(from.slice(8)), Number(from.slice(5, 7)), of, clock.today);
  return from === null ? null : whole(from, to, at + until + end.words);
};

/** `de janvier à mars 2026`, `January to March`. */
const rangeOfMonths: Recogniser = (words, clock) => {
  const skip = times.SINCE.has(words[0] ?? '') ? 1 : 0;
  const start = month(words.slice(skip), clock);
  if (start === null) return null;
  const until = untilAt(words, skip + start.words);
  const end = until === 0 ? null : month(words.slice(skip + start.words + until), clock);
  if (end === null) return null;
  const { to } = end.period;
  const last = Number(to.slice(0, 4));
  const first = Number(start.period.from.slice(5, 7));
  const hasYear = start.words === 2;
  const from = hasYear ? start.period.from : firstOf(first <= Number(to.slice(5, 7)) ? last : last - 1, first);
  const period = { from, to };
  return from <= to && monthsIn(period) <= 60 ? { words: skip + start.words + until + end.words, period } : null;
};

/** `de janvier à aujourd’hui`, `mid-March to mid-April`, `depuis le 1er mars jusqu’à fin août`. */
const rangeOfPhrases: Recogniser = (words, clock) => {
  let at = 0;
  while (times.SINCE.has(words[at] ?? '')) at++;
  const endAt = (from: number) => {
    const end = longest(ENDS.map((recognise) => recognise(words.slice(from), clock)));
    // A range begins or ends in the middle of a month, and not around it.
    const isMiddle = end !== null && times.MIDDLE.has(words[from] ?? '');
    const middle = isMiddle ? `${end.period.from.slice(0, 8)}15` : null;
    return end && middle ? { ...end, period: { from: middle, to: middle } } : end;
  };
  const start = endAt(at);
  if (start === null || isDayByName(words[at])) return null;
  const until = untilAt(words, at + start.words);
  const end = until === 0 ? null : (endAt(at + start.words + until) ?? nowAt(words[at + start.words + until], clock));
  if (end === null) return null;
  const { to } = end.period;
  const { from } = start.period;
  const earlier = from <= to ? from : inYear(Number(from.slice(0, 4)) - 1, start.period).from;
  return whole(earlier, to, at + start.words + until + end.words);
};

const ENDS: readonly Recogniser[] = [date, month, partOfMonth, namedDay];
const isDayByName = (word = '') => DAYS_BY_NAME.has(word);
const DAYS_BY_NAME = new Set([
  'today',
  'yesterday',
  'tomorrow',
  'hier',
  'demain',
  'avant',
  'aujourd',
  'aujourdhui',
  'ajd',
  'auj',
]);
const nowAt = (word: string | undefined, { today }: Clock) =>
  word === 'now' || word === 'maintenant' ? whole(today, today, 1) : null;

/** How many words stand between the two ends of a range: `à`, `until`, `jusqu’au`; none where it is no range. */
function untilAt(words: readonly string[], at: number): number {
  const [first = '', second = ''] = words.slice(at);
  if (!times.UNTIL.has(first)) return 0;
  return TO_THE_END.has(first) && (second === 'a' || second === 'au') ? 2 : 1;
}
const TO_THE_END = new Set(['jusqu', 'jusque']);
