import { addDays } from '@/lib/model/day';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import { type MetricId, metricOf } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import { DAYS_A_STEP, type Series } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import { unmeasuredWithin } from './measured-days';
import { lostDays } from './outages';

/** When visits are not counted, nothing is, save what has figures of its own. */
const ROOT: MetricId = 'sessions';

/**
 * The days on which a metric, what it is made of, or it and visits were not measured, as periods that may overlap: those
 * without an answer, and the whole days lost in an outage. `eventsIn` finds what happened in a series.
 */
export function unmeasuredPeriods(
  snapshot: Snapshot,
  metric: MetricId,
  eventsIn: (series: Series) => readonly SeriesEvent[],
): Period[] {
  const own = metricOf(metric).of ?? [metric];
  return [...new Set([ROOT, ...own])].flatMap((part) => {
    const series = snapshot.totals[part];
    if (!series) return [];
    const unanswered = series.numerator.flatMap((value, i) => (value === null ? addDays(series.start, i) : []));
    const lost = eventsIn(series).flatMap(({ kind, from, to = snapshot.asOf }) =>
      kind === 'outage' ? (lostDays(snapshot, part, { from, to }) ?? []) : [],
    );
    const all = [...unanswered.map((day) => ({ from: day, to: day })), ...lost];
    return own.includes(part) ? all : all.flatMap((period) => unmeasuredWithin(period, own, snapshot));
  });
}

/** Whether each step of a series holds a day of one of the periods. */
export function stepsWithin(periods: readonly Period[], { start, frequency, numerator }: Series): boolean[] {
  const days = DAYS_A_STEP[frequency];
  return numerator.map((_, i) => {
    const first = addDays(start, i * days);
    const last = addDays(first, days - 1);
    return periods.some(({ from, to }) => from <= last && first <= to);
  });
}
