import { addDays, type Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { metricOf, type MetricId } from '@/lib/model/metric';
import { contains, type Period } from '@/lib/model/period';
import { missingDays, stretches } from './missing-days';
import { unmeasuredWithin } from './measured-days';
import { everyOutage } from './outages';
import type { Snapshot } from '@/lib/model/snapshot';
import { DAYS_A_STEP, type Series } from '@/lib/model/series';

type Diagnoses = Readonly<Partial<Record<MetricId, Diagnosis>>>;

/** When visits are not counted, nothing is, save what has figures of its own. */
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
  const own = metricOf(metric).of ?? [metric];
  const outages = everyOutage(snapshot, diagnoses).flatMap(({ metric: lost, period }) => {
    if (own.includes(lost)) return [period];
    return COUNTED_WITH_ALL.includes(lost) ? unmeasuredWithin(period, own, snapshot) : [];
  });
  const unread = own.flatMap((name) => {
    const series = snapshot.totals[name];
    if (!series) return [];
    return periodsOf(series.start, missingDays([series], true));
  });
  return [...silentPeriods(snapshot), ...outages, ...unread];
}

/** A series that says nothing of some days. */
export function withoutDays(series: Series, lost: readonly Period[]): Series {
  const isLost = (step: number) => {
    const day: Day = addDays(series.start, step * DAYS_A_STEP[series.frequency]);
    return lost.some((period) => contains(period, day));
  };
  return { ...series, numerator: series.numerator.map((value, step) => (isLost(step) ? null : value)) };
}

/** Days on which all that is measured says nothing, or nothing but zero. */
function silentPeriods({ totals }: Snapshot): Period[] {
  const all = Object.values(totals);
  const [first] = all;
  return first ? periodsOf(first.start, missingDays(all)) : [];
}

function periodsOf(start: Day, marks: readonly boolean[]): Period[] {
  return stretches(marks).map(({ from, to }) => ({ from: addDays(start, from), to: addDays(start, to) }));
}
