import type { Series } from '@/lib/model/series';
import { addDays } from '@/lib/model/day';
import { isSamePeriod, lengthInDays, type Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Point, TypedAnswer } from './answer-types';
import { unitAround } from './calendar-periods';
import type { Granularity } from './question';

/** So many days, or weeks, can still be told apart in a small chart. */
const MOST_DAYS = 31;
const MOST_WEEKS_IN_DAYS = 200;
const MOST_POINTS = 400;

/** The step that was asked for, or the one that shows the course; a cut that is kept by week has no other. */
export function usualStep(asked: Granularity | null, period: Period, series: Series | null): Granularity {
  if (series?.frequency === 'weekly') return 'week';
  if (asked !== null) return asked;
  const days = lengthInDays(period);
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_WEEKS_IN_DAYS ? 'week' : 'month';
}

/** Whether the values of an answer are told step by step. */
export const hasCourses = ({ rows }: Pick<TypedAnswer, 'rows'>): boolean =>
  rows.some(({ points }) => points !== undefined);

/** The course of a figure over a period; what reaches beyond it is told as a part. */
export function pointsOf(period: Period, step: Granularity, figureOver: (period: Period) => Figure | null): Point[] {
  const points: Point[] = [];
  for (let day = period.from; day <= period.to && points.length < MOST_POINTS;) {
    const unit = unitAround(day, step);
    const over = {
      from: unit.from < period.from ? period.from : unit.from,
      to: unit.to > period.to ? period.to : unit.to,
    };
    points.push({
      period: over,
      figure: figureOver(over),
      whole: isSamePeriod(over, unit),
    });
    day = addDays(unit.to, 1);
  }
  return points;
}
