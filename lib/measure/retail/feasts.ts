import { weekdayOf } from '@/lib/model/day';
import { dateNumber, easterSunday, orthodoxEaster } from './calendar-rules';
import table from './feasts.json' with { type: 'json' };

/** The public holidays of a year, as day numbers. */
export interface Feasts {
  /** In the whole country. */
  readonly all: readonly number[];
  /** In a part of it, for banks alone, or a day off from one that the moon or a government sets. */
  readonly some: readonly number[];
}

const NONE: Feasts = { all: [], some: [] };
const known = new Map<string, Feasts>();

/**
 * The public holidays of a country in a year; none where the country is not known. From date-holidays 3.37.0 by commenthol
 * and others (CC BY 3.0), put right where it errs, and written as rules (`test/generate/feasts.ts`): those in the whole
 * country, `|`, those in a part of it.
 *
 * | | |
 * |---|---|
 * | `0721` | every 21 July |
 * | `1122>4` | the Thursday on or after 22 November |
 * | `e39`, `o-48` | days after Easter of the western, of the eastern churches |
 * | `0619@2021-` | from 2021 on; `@-2023` to 2023 |
 * | `2026:0216,0217` | these days of 2026, which follow no rule: the moon's, or moved from a weekend |
 *
 * @example feastsOf('BE', 2026).all.map(dayFromNumber).includes('2026-07-21') // true
 */
export function feastsOf(country: string | undefined, year: number): Feasts {
  const rules = country === undefined ? undefined : (table as Readonly<Record<string, string>>)[country];
  if (rules === undefined) return NONE;
  const key = `${country}${year}`;
  const found = known.get(key) ?? feastsBy(rules, year);
  known.set(key, found);
  return found;
}

function feastsBy(rules: string, year: number): Feasts {
  const [all = [], some = []] = rules.split('| ').map((part) => part.split(' ').map((word) => daysBy(word, year)));
  return {
    all: all.flatMap(({ days }) => days),
    some: [...some.flatMap(({ days }) => days), ...all.flatMap(({ days, beside }) => (beside ? besideOf(days) : []))],
  };
}

const besideOf = (days: readonly number[]) => days.flatMap((day) => [day - 1, day + 1]);

/** The days of a year that a word names, and whether they may come a day sooner or later. */
function daysBy(word: string, year: number): { readonly days: readonly number[]; readonly beside: boolean } {
  const [rule = '', list] = word.split(':');
  if (list !== undefined)
    return { days: Number(rule) === year ? list.split(',').map((date) => dayInYear(date, year)) : [], beside: true };
  const [name = '', years = '-'] = rule.split('@');
  const [from = '', to = ''] = years.split('-');
  const holds = name !== '' && year >= Number(from || -Infinity) && year <= Number(to || Infinity);
  return { days: holds ? [dayInYear(name, year)] : [], beside: false };
}

/**
 * Day number in a year of one rule, without its years.
 *
 * @example dayFromNumber(dayInYear('1122>4', 2026)) // '2026-11-26'
 */
export function dayInYear(rule: string, year: number): number {
  const days = Number(rule.slice(1));
  if (rule.startsWith('e')) return easterSunday(year) + days;
  if (rule.startsWith('o')) return orthodoxEaster(year) + days;
  const date = dateNumber(year, Number(rule.slice(0, 2)), Number(rule.slice(2, 4)));
  return rule[4] === '>' ? date + ((Number(rule[5]) - weekdayOf(date) + 7) % 7) : date;
}
