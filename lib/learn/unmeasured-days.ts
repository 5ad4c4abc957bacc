import { prepare } from '@/lib/diagnose/prepare';
import { lostDays } from '@/lib/explain/findings/outages';
import type { Track } from '@/lib/measure/track';
import { addDays } from '@/lib/model/day';
import { metricOf, type MetricId } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';

/** When visits are not counted, nothing is. */
const ROOT = 'sessions';

/**
 * The days on which a metric, what it is made of, or visits were not measured, as periods that may overlap: those
 * without an answer, and the whole days lost in an outage.
 */
export function unmeasuredPeriods(snapshot: Snapshot, metric: MetricId): Period[] {
  const counted: readonly MetricId[] = [ROOT, metric, ...(metricOf(metric).of ?? [])];
  return counted.flatMap((part) => {
    const series = snapshot.totals[part];
    if (!series || series.kind === 'rate') return [];
    const { kind, frequency, start, values } = series;
    const unanswered = values.flatMap((value, i) => (value === null ? addDays(start, i) : []));
    const events = prepare({ kind, frequency, start, values })?.anomalies.events ?? [];
    const lost = events.flatMap(({ kind: what, from, to = snapshot.asOf }) =>
      what === 'outage' ? (lostDays(snapshot, part, { from, to }) ?? []) : [],
    );
    return [...unanswered.map((day) => ({ from: day, to: day })), ...lost];
  });
}

/** Whether each step of a track holds a day of one of the periods. */
export function stepsWithin(periods: readonly Period[], { start, step, numerator }: Track): boolean[] {
  return numerator.map((_, i) => {
    const first = addDays(start, i * step);
    const last = addDays(first, step - 1);
    return periods.some(({ from, to }) => from <= last && first <= to);
  });
}
