/** What one metric does, by the one rule that vital signs and findings share. */
import type { MetricId } from '@/lib/model/metric';
import { besideYearBefore } from '@/lib/measure/beside-year-before';
import { type FigureSource, figureIn } from '@/lib/measure/figures';
import type { Reading } from '@/lib/measure/last-window';
import { amountOver } from '@/lib/measure/amount';
import { lostPeriodsOf, withoutDays } from '@/lib/measure/lost/lost-periods';
import { seriesOf } from '@/lib/measure/series';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { type Period, periodAYearBefore } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Vital } from '@/lib/model/report';
import type { Context } from './context';

/** A total's diagnosis, its growth, and its last four weeks beside the same days a year before. */
export type Course = Pick<Vital, 'metric' | 'diagnosis' | 'growth' | 'last' | 'yearBefore' | 'lost'>;

/**
 * The course of a total; null for one that was not diagnosed.
 *
 * @example courseOf(context, 'sessions')?.last?.value // 113_309 visits in the last four weeks
 */
export function courseOf(context: Context, metric: MetricId): Course | null {
  const { snapshot, diagnoses, window } = context;
  const diagnosis = diagnoses[metric];
  if (!diagnosis) return null;
  const lost = lostPeriodsOf(metric, snapshot, diagnoses);
  const { value, ...beside } = besideYearBefore(snapshot, metric, {
    now: window,
    before: periodAYearBefore(window),
    lost,
  });
  const counted = daysCounted(context, metric, regimeOf(context, diagnosis), lost);
  return { metric, diagnosis, growth: growthOf(context, diagnosis, { metric, ...counted }), last: value, ...beside };
}

/**
 * What a series grows by in a month of its present regime, with its 90% interval and the days of that regime (since the
 * window began, where it has no beginning); null where no growth was estimated.
 *
 * @param to the last day that was diagnosed, where it is not the last complete one
 * @example growthOf(context, diagnosis, { metric: 'sessions' })?.value // 0.019: 1.9% a month
 */
export function growthOf(
  { snapshot, window }: Reading,
  { monthlyGrowth, since }: Diagnosis,
  ask: Omit<FigureSource, 'period' | 'interval' | 'method'>,
  to = snapshot.asOf,
): Figure | null {
  if (!monthlyGrowth) return null;
  return figureIn(snapshot, 'growth-per-month', monthlyGrowth.estimate, {
    ...ask,
    period: regimeOf({ snapshot, window }, { since }, to),
    interval: monthlyGrowth,
    method: 'present regime',
  });
}

/** The days of the present regime; since the window began, where it has no beginning. */
const regimeOf = ({ snapshot, window }: Reading, { since }: Pick<Diagnosis, 'since'>, to = snapshot.asOf): Period => ({
  from: since ?? window.from,
  to,
});

/** Of these, those on which the metric could be read: a day of a stop holds a zero that nobody counted. */
function daysCounted(
  { snapshot }: Reading,
  metric: MetricId,
  period: Period,
  lost: readonly Period[],
): Pick<FigureSource, 'daysObserved'> {
  const series = seriesOf(snapshot, metric);
  const amount = series && amountOver(withoutDays(series, lost), period);
  return amount ? { daysObserved: amount.daysObserved } : {};
}
