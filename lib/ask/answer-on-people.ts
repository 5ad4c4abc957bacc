import { figureOf, totalFigure } from '@/lib/measure/figures';
import type { MetricId } from '@/lib/model/metric';
import { without } from './without';
import { lastCompleteMonth, type Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Snapshot } from '@/lib/model/snapshot';
import type { TypedAnswer, Note } from './answer-types';
import { isWholeMonths, monthsIn } from './calendar-periods';
import { changeOf } from './change-of';
import { daysBefore } from './days-told';
import { placeOf } from './place-of';
import { pointsOf } from './points';
import type { TypedQuestion } from './question';
import { usualPeriod } from './usual-period';

/**
 * Persons are counted whole, a calendar month at a time. Null for any other stretch, of which no count can be made from
 * what is kept: days add up over nothing.
 */
export function answerOnPeople(question: TypedQuestion, snapshot: Snapshot): TypedAnswer | null {
  const { metric, segments, by, step, comparedWith } = question;
  const series = metric === null ? undefined : snapshot.months?.[metric];
  if (metric === null || segments.length > 0 || by !== null) return null;
  const clock = { today: snapshot.asOf, asOf: snapshot.asOf };
  const complete = lastCompleteMonth(snapshot.asOf);
  const usual = step === 'month' ? usualPeriod(question, clock) : complete;
  const asked = question.period ?? usual;
  if (asked.from === asked.to) return answerOnOneDay(question, metric, snapshot, asked);
  if (step === 'day') return answerDayByDay(question, metric, snapshot, asked);
  // A week has no count, and its days come to none; nor do the months of a quarter or of a year.
  if (step !== null && step !== 'month') return null;
  const isRunning = step === 'month' && asked.to > snapshot.asOf && asked.from < complete.to;
  const period = isRunning ? { from: asked.from, to: complete.to } : asked;
  if (!isWholeMonths(period) || period.to > snapshot.asOf) return null;
  if (series === undefined) return null;
  const figureIn = (over: Period): Figure | null => {
    const value = series.numerator[monthsIn({ from: series.start, to: over.from }) - 1] ?? null;
    if (value === null || over.from < series.start) return null;
    return figureOf(snapshot, value, { metric, period: over, from: series.provenance });
  };
  const isOneMonth = monthsIn(period) === 1;
  if (!isOneMonth && step !== 'month') return null;
  const before = isOneMonth && comparedWith ? daysBefore(comparedWith, period, period) : null;
  const isMonthBefore = before !== null && isWholeMonths(before) && monthsIn(before) === 1;
  const figure = isOneMonth ? figureIn(period) : null;
  const figureBefore = isMonthBefore ? figureIn(before) : null;
  const points = isOneMonth ? [] : pointsOf(period, 'month', figureIn);
  if (figure === null && points.every((point) => point.figure === null)) return null;
  const notes: Note[] = [{ code: 'month-of-people' }];
  if (before !== null && figureBefore === null) notes.push({ code: 'before-not-kept' });
  return {
    question,
    figure,
    before: figureBefore,
    change: changeOf(figure, figureBefore),
    period,
    periodBefore: figureBefore ? before : null,
    asked: period,
    askedBefore: before,
    rows: [],
    sheet: [],
    beside: [],
    furtherRows: 0,
    step: 'month',
    points,
    notes,
    missing: null,
    link: placeOf(question, snapshot, { period, before }),
  };
}

/** Each day's own count; they come to nothing together. */
function answerDayByDay(
  question: TypedQuestion,
  metric: MetricId,
  snapshot: Snapshot,
  asked: Period,
): TypedAnswer | null {
  const period = { from: asked.from, to: asked.to < snapshot.asOf ? asked.to : snapshot.asOf };
  if (period.to < period.from) return null;
  const points = pointsOf(period, 'day', (day) => totalFigure(snapshot, metric, day));
  if (points.every(({ figure }) => figure === null)) return null;
  const alone = without({ code: 'people' }, { ...question, comparedWith: null }, snapshot, period);
  return { ...alone, step: 'day', points, notes: [{ code: 'days-of-people' }], missing: null };
}

/** A day has a count of its own, as a month has. */
function answerOnOneDay(
  question: TypedQuestion,
  metric: MetricId,
  snapshot: Snapshot,
  period: Period,
): TypedAnswer | null {
  const figure = totalFigure(snapshot, metric, period);
  return (
    figure && {
      ...without({ code: 'people' }, { ...question, comparedWith: null }, snapshot, period),
      figure,
      missing: null,
    }
  );
}
