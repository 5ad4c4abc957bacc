/** Days, periods and durations in words. Days are calendar days: no time zone plays a part. */
import { type Day, dayNumber, DAYS_A_MONTH, daysBetween, MILLISECONDS_A_DAY } from '@/lib/model/day';
import { clockOf, dayOfHour, daysOf, type Hour, type HourRange } from '@/lib/model/hour';
import type { Period } from '@/lib/model/period';
import type { DateWords, SpellOut } from './catalogue/dates';
import { dayWord, partOf } from './day-range';
import { aroundOf, type DayNames, sinceAroundOf } from './range-words';

/** Younger than this, a date says more than a count of months. */
const COUNT_MONTHS_FROM_DAYS = 60;
/** Older than this, a month's name says more than a count. */
const NAME_MONTH_FROM_MONTHS = 12;

/** In months: three years without a leap day are still three years. */
const LEAP_DAYS = 0.1;

export interface Dates extends DayNames {
  /** `3 novembre 2026` */
  day(day: Day): string;
  /** `3 nov.`: for charts and tables. */
  abbreviated(day: Day): string;
  /** `avr.`, and `2026` for January: the tick of a time axis. */
  monthTick(day: Day): string;
  /** `3e trimestre 2026`: the one that holds the day. */
  quarter(day: Day): string;
  /** `du 1er au 30 novembre 2026` */
  period(period: Period): string;
  /** `du 23 octobre au 19 novembre`, with the year only when it is not that of `beside`; both where they differ. */
  shortPeriod(period: Period, beside: Day): string;
  /** `du 12 octobre, 14 h, au 13 octobre, 9 h`; `depuis le 12 octobre, 14 h`. The year as in `shortPeriod`. */
  hourRange(range: HourRange, beside: Day): string;
  /** `sept heures` */
  hours(hours: number): string;
  /** `entre le 3 mars et le 12 juin 2026` */
  between(period: Period): string;
  /** `dix-huit jours`, whatever their number. */
  days(days: number): string;
  /** `sept mois`, `cinq semaines`: from a number of days. */
  duration(days: number): string;
  /** The same, never longer than it was: what has lasted "at least" so long. */
  leastDuration(days: number): string;
  /** `un mois` */
  months(months: number): string;
  /** `trois ans`, `un an` */
  years(years: number): string;
  /** `cinq semaines` */
  weeks(weeks: number): string;
  /** `sept`, `13`: small numbers in letters, larger ones in figures, as print does. */
  spelled(count: number): string;
  /** `depuis sept mois`, `depuis le 3 septembre`, `depuis avril 2025`. */
  since(day: Day, asOf: Day): string;
  /** `3 septembre`, `fin septembre`, `septembre`, `entre juin et octobre`: a day of which a range is known. */
  around(day: Day, range: Period, beside: Day): string;
  /** The same after `depuis`. */
  sinceAround(day: Day, range: Period, asOf: Day): string;
  /** `fin décembre`, `en février`: a day to come, the vaguer the further. */
  by(day: Day, asOf: Day): string;
}

const COUNT_YEARS_FROM = 3;

/**
 * The dates of one language.
 *
 * @param locale - BCP 47
 * @example datesOf('fr-FR', dates).period({ from: '2026-11-01', to: '2026-11-30' }) // 'du 1er au 30 novembre 2026'
 */
export function datesOf(locale: string, words: DateWords): Dates {
  const print = datePrinter(locale, words);
  const spelled: SpellOut = (count) => words.smallNumbers[count] ?? String(count);
  const year = (day: Day) => day.slice(0, 4);
  const longDuration = (months: number) => {
    const years = Math.round(months / 12);
    const isWholeYears = years >= 2 && Math.abs(months - 12 * years) <= 1;
    return isWholeYears ? words.years(years, spelled) : words.months(months, spelled);
  };
  const leastDuration = (days: number) => {
    if (days < COUNT_MONTHS_FROM_DAYS)
      return days >= 14 ? dates.weeks(Math.floor(days / 7)) : words.days(Math.floor(days), spelled);
    const months = Math.floor(days / DAYS_A_MONTH + LEAP_DAYS);
    const years = Math.floor(months / 12);
    // Three years and more are told in years: nobody counts to 38 months, nor reads each month that it is one more.
    return years >= COUNT_YEARS_FROM || (years >= 2 && months % 12 <= 1)
      ? words.years(years, spelled)
      : words.months(months, spelled);
  };
  const duration = (days: number) => {
    if (days >= COUNT_MONTHS_FROM_DAYS) return longDuration(Math.round(days / DAYS_A_MONTH));
    return days >= 14 ? dates.weeks(Math.round(days / 7)) : words.days(Math.round(days), spelled);
  };

  const names: DayNames = {
    shortDay: (day, beside) =>
      print(day, { day: 'numeric', month: 'long', ...(year(day) === year(beside) ? {} : { year: 'numeric' }) }),
    month: (day) => print(day, { month: 'long', year: 'numeric' }),
    shortMonth: (day, beside) =>
      print(day, { month: 'long', ...(year(day) === year(beside) ? {} : { year: 'numeric' }) }),
  };
  const dates: Dates = {
    ...names,
    day: (day) => print(day, { day: 'numeric', month: 'long', year: 'numeric' }),
    abbreviated: (day) => print(day, { day: 'numeric', month: 'short' }),
    monthTick: (day) => (day.slice(5, 7) === '01' ? year(day) : print(day, { month: 'short' })),
    quarter: (day) => words.quarter(Math.ceil(Number(day.slice(5, 7)) / 3), year(day)),
    period({ from, to }) {
      if (from === to) return words.on(dates.day(to));
      if (from.slice(0, 7) === to.slice(0, 7)) return words.fromTo(print(from, { day: 'numeric' }), dates.day(to));
      return words.fromTo(year(from) === year(to) ? dates.shortDay(from, to) : dates.day(from), dates.day(to));
    },
    shortPeriod({ from, to }, beside) {
      if (from === to) return words.on(dates.shortDay(to, beside));
      if (from.slice(0, 7) === to.slice(0, 7))
        return words.fromTo(print(from, { day: 'numeric' }), dates.shortDay(to, beside));
      // One year named beside one that is not would leave the reader to guess the other.
      if (year(from) !== year(to)) return words.fromTo(dates.day(from), dates.day(to));
      return words.fromTo(print(from, { day: 'numeric', month: 'long' }), dates.shortDay(to, beside));
    },
    hourRange(range, beside) {
      const { from, to } = range;
      const day = (hour: Hour) => dates.shortDay(dayOfHour(hour), beside);
      const at = (hour: Hour) => words.atHour(day(hour), words.clock(clockOf(hour)));
      if (to === undefined) return words.sinceDay(at(from));
      if (daysOf(range, beside).to !== dayOfHour(from)) return words.fromHourToHour(at(from), at(to));
      return words.hoursOfDay(day(from), words.clock(clockOf(from)), clockOf(to) === 0 ? '' : words.clock(clockOf(to)));
    },
    hours: (hours) => words.hours(hours, spelled),
    between: ({ from, to }) => words.between(dates.shortDay(from, to), dates.day(to)),
    days: (days) => words.days(days, spelled),
    duration,
    leastDuration,
    months: (months) => words.months(months, spelled),
    years: (years) => words.years(years, spelled),
    weeks: (weeks) => words.weeks(weeks, spelled),
    spelled,
    since(day, asOf) {
      const days = daysBetween(day, asOf);
      if (days < COUNT_MONTHS_FROM_DAYS) return words.sinceDay(dates.shortDay(day, asOf));
      if (days < NAME_MONTH_FROM_MONTHS * DAYS_A_MONTH) return words.forDuration(duration(days));
      return words.sinceMonth(dates.shortMonth(day, asOf));
    },
    around: (day, range, beside) => aroundOf(dayWord(day, range), beside, names, words),
    sinceAround: (day, range, asOf) => sinceAroundOf(dayWord(day, range), asOf, names, words),
    by: (day, asOf) =>
      daysBetween(asOf, day) < COUNT_MONTHS_FROM_DAYS
        ? words.by(aroundOf({ kind: partOf(day), day }, asOf, names, words), 'part')
        : words.by(dates.shortMonth(day, asOf), 'month'),
  };
  return dates;
}

function datePrinter(locale: string, words: DateWords) {
  const known = new Map<string, Intl.DateTimeFormat>();
  return (day: Day, options: Intl.DateTimeFormatOptions): string => {
    const key = JSON.stringify(options);
    const formatter = known.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    known.set(key, formatter);
    return words.dayOfMonth(formatter.format(dayNumber(day) * MILLISECONDS_A_DAY));
  };
}
