/** A day of which a range is known, in the words of one language. */
import type { Day } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { DateWords } from './catalogue/dates';
import type { DayWord } from './day-range';

/** Days and months by name. */
export interface DayNames {
  /** `3 novembre`, with the year only when it is not that of `beside`. */
  shortDay(day: Day, beside: Day): string;
  /** `novembre 2026` */
  month(day: Day): string;
  /** `novembre`, with the year only when it is not that of `beside`. */
  shortMonth(day: Day, beside: Day): string;
}

/** `3 septembre`, `fin septembre`, `septembre`, `troisième trimestre`, `entre juin et octobre` */
export function aroundOf(word: DayWord, beside: Day, names: DayNames, words: DateWords): string {
  switch (word.kind) {
    case 'day':
      return names.shortDay(word.day, beside);
    case 'month':
      return names.shortMonth(word.day, beside);
    case 'quarter':
    case 'half':
      return words.partOfYear(word.kind, word.count, yearBeside(word.day, beside));
    case 'between':
      return words.betweenMonths(...endsOf(word, beside, names));
    default:
      return words.partOfMonth[word.kind](names.shortMonth(word.day, beside));
  }
}

/** `depuis le 3 septembre`, `depuis fin septembre`, `depuis le troisième trimestre` */
export function sinceAroundOf(word: DayWord, asOf: Day, names: DayNames, words: DateWords): string {
  if (word.kind === 'between') return words.sinceBetween(...endsOf(word, asOf, names));
  const told = aroundOf(word, asOf, names, words);
  if (word.kind === 'day') return words.sinceDay(told);
  return word.kind === 'quarter' || word.kind === 'half' ? words.sincePart(told) : words.sinceMonth(told);
}

const yearOf = (day: Day) => day.slice(0, 4);
const yearBeside = (day: Day, beside: Day) => (yearOf(day) === yearOf(beside) ? '' : yearOf(day));

/** Both months, each with its year where these differ: one year alone would leave the reader to guess the other. */
function endsOf({ from, to }: Period, beside: Day, { month, shortMonth }: DayNames): [string, string] {
  return yearOf(from) === yearOf(to) ? [shortMonth(from, to), shortMonth(to, beside)] : [month(from), month(to)];
}
