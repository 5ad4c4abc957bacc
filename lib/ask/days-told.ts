import type { Series } from '@/lib/model/series';
import { addDays, type Day, daysBetween, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import { isSamePeriod, lengthInDays, type Period } from '@/lib/model/period';
import type { Missing, Note } from './answer-types';
import { stretchBefore, yearBefore } from './calendar-periods';
import type { ComparedWith } from './question';

/** The days of a question that can be told; `counted` is what they would be were nothing kept by the week. */
export type DaysTold = { readonly period: Period; readonly counted: Period; readonly notes: readonly Note[] } | Missing;

/** Without days that are still being counted and days before what is kept; of a weekly cut, its whole weeks. */
export function daysTold(
  asked: Period,
  series: Series | null,
  { asOf, firstDay }: { asOf: Day; firstDay: Day },
): DaysTold {
  if (asked.from > asOf) return { code: 'incomplete', until: asOf };
  if (asked.to < firstDay) return { code: 'too-old', from: firstDay };
  const notes: Note[] = [];
  if (asked.to > asOf) notes.push({ code: 'incomplete', until: asOf });
  if (asked.from < firstDay) notes.push({ code: 'begins', from: firstDay });
  const period = { from: asked.from < firstDay ? firstDay : asked.from, to: asked.to > asOf ? asOf : asked.to };
  if (series?.frequency !== 'weekly') return { period, counted: period, notes };
  const weeks = wholeWeeks(series, period);
  if (weeks === null) return { code: 'no-whole-week' };
  const isSame = isSamePeriod(weeks, period);
  return { period: weeks, counted: period, notes: isSame ? notes : [...notes, { code: 'whole-weeks' }] };
}

/** The weeks of a weekly series that lie wholly in a period; null where none does. */
export function wholeWeeks(series: Series, { from, to }: Period): Period | null {
  const first = Math.max(0, Math.ceil(daysBetween(series.start, from) / 7));
  const end = Math.min(series.numerator.length, Math.floor((daysBetween(series.start, to) + 1) / 7));
  return end <= first ? null : { from: addDays(series.start, 7 * first), to: addDays(series.start, 7 * end - 1) };
}

/**
 * The days to compare with. Where the end of what was asked is left out, as much is left out of the stretch beside it.
 *
 * @param asked as the calendar says it
 * @param told what of it can be told
 * @param counted what of it is counted: days that are only left out because weeks are kept whole are there, and cut nothing
 */
export function daysBefore(comparedWith: ComparedWith, asked: Period, told: Period, counted = told): Period {
  if (comparedWith === 'year') {
    const isFull = isSamePeriod(told, asked);
    return yearBefore(isFull ? asked : told, DAYS_OF_52_WEEKS);
  }
  const wanted = comparedWith === 'previous' ? stretchBefore(asked) : comparedWith;
  const isCut = counted.to < asked.to;
  const to = addDays(wanted.from, lengthInDays(counted) - 1);
  return isCut && to < wanted.to ? { from: wanted.from, to } : wanted;
}
