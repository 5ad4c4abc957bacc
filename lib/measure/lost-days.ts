import { frameOfTotals } from '@/lib/collect/total-series';
import { missingDays, stretches } from '@/lib/collect/gaps';
import { addDays, type Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { metricOf, type MetricId } from '@/lib/model/metric';
import { contains, type Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { everyOutage } from '@/lib/explain/findings/outages';
import type { Track } from './track';

type Diagnoses = Readonly<Partial<Record<MetricId, Diagnosis>>>;

/** When visits are not counted, nothing is. */
const COUNTED_WITH_ALL: readonly MetricId[] = ['sessions', 'screenPageViews'];

/** All days on which measurement was lost, of everything or of a metric that others hang on; they may overlap. */
export function lostPeriods(snapshot: Snapshot, diagnoses: Diagnoses): Period[] {
  return [...silentPeriods(snapshot), ...everyOutage(snapshot, diagnoses).map(({ period }) => period)];
}

/**
 * The periods on whose days a metric cannot be read: nothing was counted at all, or neither visits nor what it is made of,
 * or a file holds no value for it where it usually has one. A sum over them is no sum.
 */
export function lostPeriodsOf(metric: MetricId, snapshot: Snapshot, diagnoses: Diagnoses): Period[] {
  const own = metricOf(metric)?.of ?? [metric];
  const outages = everyOutage(snapshot, diagnoses).filter(
    (outage) => own.includes(outage.metric) || COUNTED_WITH_ALL.includes(outage.metric),
  );
  const unread = own.flatMap((name) => {
    const series = snapshot.totals[name];
    if (!series) return [];
    const { start, values } = series;
    return periodsOf(start, missingDays({ start, length: values.length, columns: { [name]: values } }, true));
  });
  return [...silentPeriods(snapshot), ...outages.map(({ period }) => period), ...unread];
}

/** A track that says nothing of some days. */
export function withoutDays(track: Track, lost: readonly Period[]): Track {
  const isLost = (step: number) => {
    const day: Day = addDays(track.start, step * track.step);
    return lost.some((period) => contains(period, day));
  };
  return { ...track, numerator: track.numerator.map((value, step) => (isLost(step) ? null : value)) };
}

function silentPeriods(snapshot: Snapshot): Period[] {
  const frame = frameOfTotals(snapshot.totals);
  return frame ? periodsOf(frame.start, missingDays(frame, snapshot.source === 'csv')) : [];
}

function periodsOf(start: Day, marks: readonly boolean[]): Period[] {
  return stretches(marks).map(({ from, to }) => ({ from: addDays(start, from), to: addDays(start, to) }));
}
