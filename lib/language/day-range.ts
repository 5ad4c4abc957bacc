/** A day that is known to lie in a range of days: the wider the range, the vaguer the word. */
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { firstOfMonth } from '@/lib/model/first-day';
import type { Period } from '@/lib/model/period';

type PartOfMonth = 'early' | 'mid' | 'late';
type PartOfYear = 'quarter' | 'half';

/** The narrowest word that a range fits in, and what it is said of. */
export type DayWord =
  | { readonly kind: 'day' | 'month' | PartOfMonth; readonly day: Day }
  | { readonly kind: PartOfYear; readonly day: Day; readonly count: number }
  | { readonly kind: 'between'; readonly from: Day; readonly to: Day };

/**
 * How far a range may reach beyond the days that a word names, on either side: a sixth of the word's own length and more
 * for a day and a part of a month, which are said of about that time.
 */
const REACH = { day: 3, part: 5, month: 7, quarter: 15, half: 30 } as const;

/** Last days of the first and of the second part of a month. */
const EARLY_TO = 10;
const MID_TO = 20;
const MONTHS = { month: 1, quarter: 3, half: 6 } as const;

/**
 * The narrowest word that a range of days fits in: a day, a third of a month, a month, a quarter, half a year; else the
 * months between which it lies. No seasons: half of the world has the others.
 *
 * @param at the likeliest day; taken into the range where it lies outside
 * @example dayWord('2026-09-25', { from: '2026-09-19', to: '2026-10-03' }) // { kind: 'late', day: '2026-09-25' }
 */
export function dayWord(at: Day, range: Period): DayWord {
  const day = at < range.from ? range.from : at > range.to ? range.to : at;
  const fits = ({ from, to }: Period, reach: number) =>
    daysBetween(range.from, from) <= reach && daysBetween(to, range.to) <= reach;
  if (fits({ from: day, to: day }, REACH.day)) return { kind: 'day', day };
  const part = partOf(day);
  if (fits(daysOf(part, day), REACH.part)) return { kind: part, day };
  if (fits(monthsAround(day, MONTHS.month), REACH.month)) return { kind: 'month', day };
  for (const kind of ['quarter', 'half'] as const)
    if (fits(monthsAround(day, MONTHS[kind]), REACH[kind]))
      return { kind, day, count: Math.floor(monthOfYear(day) / MONTHS[kind]) };
  return { kind: 'between', from: range.from, to: range.to };
}

/** The third of its month that a day lies in. */
export function partOf(day: Day): PartOfMonth {
  const number = Number(day.slice(8));
  if (number <= EARLY_TO) return 'early';
  return number <= MID_TO ? 'mid' : 'late';
}

function daysOf(part: PartOfMonth, day: Day): Period {
  const { from, to } = monthsAround(day, 1);
  if (part === 'early') return { from, to: addDays(from, EARLY_TO - 1) };
  return part === 'mid'
    ? { from: addDays(from, EARLY_TO), to: addDays(from, MID_TO - 1) }
    : { from: addDays(from, MID_TO), to };
}

/** So many months of a year that is cut into pieces of them. */
function monthsAround(day: Day, months: number): Period {
  const from = firstOfMonth(day, -(monthOfYear(day) % months));
  return { from, to: addDays(firstOfMonth(from, months), -1) };
}

/** 0 of January. */
const monthOfYear = (day: Day) => Number(day.slice(5, 7)) - 1;
