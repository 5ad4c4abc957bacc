import { amountFigure } from '@/lib/measure/figures';
import { DAYS_A_WEEK, addDays, dayNumber, weekdayOf } from '@/lib/model/day';
import { metricOf } from '@/lib/model/metric';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Series } from '@/lib/model/series';
import { daysBetween } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import type { TypedAnswer } from './answer-types';
import type { Kept } from './kept-series';
import type { TypedQuestion } from './question';
import type { Clock } from './recogniser';
import { rowsInOrder } from './rows-in-order';
import { usualPeriod } from './usual-period';
import { without } from './without';

/** The weekdays side by side: the mean of a Monday, of a Tuesday …; of a rate, its two sums over all Mondays. */
export function answerByWeekday(question: TypedQuestion, snapshot: Snapshot, kept: Kept, clock: Clock): TypedAnswer {
  const { whole, firstDay } = kept;
  const wanted = question.period ?? usualPeriod({ step: 'week' }, clock);
  const period = {
    from: wanted.from < firstDay ? firstDay : wanted.from,
    to: wanted.to > snapshot.asOf ? snapshot.asOf : wanted.to,
  };
  if (whole?.frequency !== 'daily' || question.by !== null)
    return without({ code: 'not-kept' }, question, snapshot, wanted);
  if (lengthInDays(period) < DAYS_A_WEEK) return without({ code: 'no-whole-week' }, question, snapshot, wanted);
  const rows = Array.from({ length: DAYS_A_WEEK }, (_, weekday) => {
    const amount = amountOn(whole, period, weekday);
    const figure = amount && amountFigure(snapshot, amount, { metric: whole.metric, period });
    return { segment: String(weekday), cases: 1, figure, before: null, change: null };
  });
  return {
    ...without({ code: 'empty' }, { ...question, comparedWith: null }, snapshot, period),
    rows: rowsInOrder(rows, { order: question.order ?? null }).filter(({ figure }) => figure !== null),
    notes: [{ code: 'weekdays' }],
    missing: null,
  };
}

/** What a weekday brings, on the mean of those that were counted. */
function amountOn({ metric, start, numerator, denominator }: Series, { from, to }: Period, weekday: number) {
  let top = 0;
  let bottom = 0;
  let days = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (weekdayOf(dayNumber(day)) !== weekday) continue;
    const at = daysBetween(start, day);
    const of = denominator === null ? 1 : (denominator[at] ?? null);
    const value = numerator[at] ?? null;
    if (value === null || of === null) continue;
    top += value;
    bottom += of;
    days++;
  }
  if (bottom === 0) return null;
  const isRate = metricOf(metric).kind === 'rate';
  return { value: top / bottom, numerator: top, denominator: isRate ? bottom : null, daysObserved: days };
}
