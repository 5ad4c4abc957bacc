/** A day that is known to lie in a range of days: the wider the range, the vaguer the word. */
import { type Day, daysBetween } from '@/lib/model/day';
import { calendarMonth, type Period } from '@/lib/model/period';

type PartOfMonth = 'early' | 'mid' | 'late';
export type MonthWord = PartOfMonth | 'month';

/** The narrowest word that a range fits in, and what it is said of. */
type DayWord =
  | { readonly kind: 'day' | MonthWord; readonly day: Day }
  | { readonly kind: 'between'; readonly from: Day; readonly to: Day };

/**
 * How far a range may reach beyond the days that a word names, on either side: a third of a month beyond a month, half
 * of its own length beyond a part of one; "3 September" stands for that week.
 */
const REACH = { day: 3, part: 5, month: 10 } as const;

/** Last days of the first and of the second part of a month. */
const EARLY_TO = 10;
const MID_TO = 20;

/**
 * The narrowest word that a range of days fits in: a day, a third of a month, a month; else the months between which
 * it lies.
 *
 * @param at the likeliest day; taken into the range where it lies outside
 * @example dayWord('2026-09-25', { from: '2026-09-19', to: '2026-10-03' }) // { kind: 'late', day: '2026-09-25' }
 */
export function dayWord(at: Day, range: Period): DayWord {
  const day = at < range.from ? range.from : at > range.to ? range.to : at;
  const fits = (from: Day, to: Day, reach: number) =>
    daysBetween(range.from, from) <= reach && daysBetween(to, range.to) <= reach;
  if (fits(day, day, REACH.day)) return { kind: 'day', day };
  const { from, to } = calendarMonth(day);
  const part = partOf(day);
  const first = part === 'early' ? from : on(day, (part === 'mid' ? EARLY_TO : MID_TO) + 1);
  const last = part === 'late' ? to : on(day, part === 'mid' ? MID_TO : EARLY_TO);
  if (fits(first, last, REACH.part)) return { kind: part, day };
  return fits(from, to, REACH.month) ? { kind: 'month', day } : { kind: 'between', ...range };
}

/** The third of its month that a day lies in. */
export function partOf(day: Day): PartOfMonth {
  const number = Number(day.slice(8));
  if (number <= EARLY_TO) return 'early';
  return number <= MID_TO ? 'mid' : 'late';
}

/** A day of the month that `day` lies in. */
const on = (day: Day, number: number): Day => `${day.slice(0, 8)}${number}`;
