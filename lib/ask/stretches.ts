import { addDays, Day } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import { dayNamed, firstOf, lastWhole, monthNamed, monthsFrom, quarterNamed, unitAround } from './calendar-periods';
import { dayInFigures, halfYear, NAMED_DAYS, occasion } from './named-days';
import { partOf } from './parts-of-a-stretch';
import { longest, numberOf, type Recogniser, type TimePhrase, whole, yearAt } from './recogniser';
import * as times from './vocabulary/times';

/** `7 derniers jours`, `last 30 days`, `12 mois`: complete ones, for what is not over counts for nothing yet. */
const lastNumber: Recogniser = (words, { today, asOf }) => {
  let at = 0;
  let said = 0;
  while (times.LAST.has(words[at] ?? '')) [at, said] = [at + 1, said + 1];
  const number = numberOf(words[at]);
  if (number === null || number < 1) return null;
  at++;
  while (times.LAST.has(words[at] ?? '')) [at, said] = [at + 1, said + 1];
  if (times.WHOLE.has(words[at] ?? '')) at++;
  const unit = times.UNITS[words[at] ?? ''];
  // `2e trimestre` is the second one; `2 trimestres` are the last two.
  if (unit === undefined || (said === 0 && !words[at]?.endsWith('s'))) return null;
  at++;
  if (times.LAST.has(words[at] ?? '')) at++;
  if (times.WHOLE.has(words[at] ?? '')) at++;
  return { words: at, period: lastUnits(number, unit, today, asOf) };
};

function lastUnits(number: number, unit: times.TimeUnit, today: Day, asOf: Day): Period {
  if (unit === 'day') return { from: addDays(asOf, 1 - number), to: asOf };
  if (unit === 'week' || unit === 'month') return lastWhole(unit, asOf, number);
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

/** `the week before last`, `avant-dernière semaine`. */
const beforeLast: Recogniser = ([first = '', second = '', third = ''], { today }) => {
  const isEnglish = second === 'before' && third === 'last';
  const unit = times.UNITS[isEnglish ? first : first === 'avant' && times.LAST.has(second) ? third : ''];
  return unit === undefined ? null : { words: 3, period: unitAround(today, unit, -2) };
};

export const namedDay: Recogniser = (words, { today }) => {
  const [first, second] = words;
  const on = (moved: number, length: number) => ({ words: length, period: unitAround(today, 'day', moved) });
  if (first === 'today' || first === 'aujourdhui' || first === 'ajd' || first === 'auj') return on(0, 1);
  if (first === 'aujourd' && second === 'hui') return on(0, 2);
  if (first === 'hier' || first === 'yesterday') return on(-1, 1);
  if (first === 'demain' || first === 'tomorrow') return on(1, 1);
  return first === 'avant' && second === 'hier' ? on(-2, 2) : null;
};

/** `3 mars`, `March 3 2026`, `2026-03-03`, `03/03/2026`. */
export const date: Recogniser = (words, { today }) => {
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

export const month: Recogniser = (words, { today }) => {
  const number = times.MONTHS[words[0] ?? ''];
  if (number === undefined) return null;
  const year = yearAt(words[1]);
  if (year !== null) return { words: 2, period: monthNamed(number, year, today) };
  const named = monthNamed(number, null, today);
  const isLastYears = times.UNITS[words[1] ?? ''] === 'year' || times.LAST.has(words[1] ?? '');
  const isLast = isLastYears && times.LAST.has(words[1] ?? '');
  return { words: isLast ? 2 : 1, period: isLast ? beforeThis(named, today) : named, yearless: !isLast };
};

/** `last November`, said in November, is that of the year before. */
const lastMonthNamed: Recogniser = ([first = '', second = ''], { today }) => {
  const number = times.MONTHS[second];
  if (!times.ENGLISH_LAST.has(first) || number === undefined) return null;
  return { words: 2, period: beforeThis(monthNamed(number, null, today), today) };
};

const beforeThis = (named: Period, today: Day) =>
  named.from <= today && today <= named.to ? unitAround(named.from, 'month', -12) : named;

/** `Q3`, `T1 2026`, `premier trimestre 2026`, `third quarter`. */
export const quarter: Recogniser = (words, { today }) => {
  const short = /^[qt]([1-4])$/.exec(words[0] ?? '');
  const long = times.UNITS[words[1] ?? ''] === 'quarter' && !times.LAST.has(words[0] ?? '') ? numberOf(words[0]) : null;
  const number = short ? Number(short[1]) : long;
  if (number === null || number < 1 || number > 4) return null;
  const length = short ? 1 : 2;
  const year = yearAt(words[length]);
  return {
    words: length + (year === null ? 0 : 1),
    period: quarterNamed(number, year, today),
    yearless: year === null,
  };
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
  beforeLast,
  namedDay,
  date,
  month,
  lastMonthNamed,
  quarter,
  year,
  toDate,
  ...NAMED_DAYS,
];
const STRETCHES: readonly Recogniser[] = [month, quarter, year, halfYear, occasion, lastOrThis];
const stretch: Recogniser = (words, clock) => longest(STRETCHES.map((recognise) => recognise(words, clock)));
export const SINGLE: readonly Recogniser[] = [...WHOLE, partOf(stretch)];
