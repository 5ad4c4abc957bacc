import { addDays, type Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { isWithholding } from '@/lib/model/withholding';
import { metricOf, type MetricId } from '@/lib/model/metric';
import { contains, type Period } from '@/lib/model/period';
import { missingDays, stretches } from './missing-days';
import { unmeasuredWithin } from './measured-days';
import { measuresVisits } from './measures-visits';
import { everyOutage } from './outages';
import type { Snapshot } from '@/lib/model/snapshot';
import { DAYS_A_STEP, type Series } from '@/lib/model/series';

type Diagnoses = Readonly<Partial<Record<MetricId, Diagnosis>>>;

/**
 * All days on which measurement was lost, of everything or of a metric that others hang on, or on which figures are not
 * told; they may overlap.
 */
export function lostPeriods(snapshot: Snapshot, diagnoses: Diagnoses): Period[] {
  return [
    ...silentPeriods(snapshot),
    ...everyOutage(snapshot, diagnoses).map(({ period }) => period),
    ...untoldPeriods(snapshot),
  ];
}

/**
 * The periods on whose days a metric cannot be read: nothing was counted at all, or neither visits nor what it is made of,
 * or a file holds no value for it where it usually has one. A sum over them is no sum.
 */
export function lostPeriodsOf(metric: MetricId, snapshot: Snapshot, diagnoses: Diagnoses): Period[] {
  const own = metricOf(metric).of ?? [metric];
  const outages = everyOutage(snapshot, diagnoses).flatMap(({ metric: lost, period }) => {
    if (own.includes(lost)) return [period];
    // When visits are not counted, nothing is, save what has figures of its own.
    return measuresVisits(lost) ? unmeasuredWithin(period, own, snapshot) : [];
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

/** Days on which the data's state leaves a metric without an answer: beside another that has one, nothing follows. */
function untoldPeriods({ health, totals }: Snapshot): Period[] {
  return health.flatMap((flag) => {
    const { code, dimensions, metrics, period } = flag;
    const isUntold = isWithholding(flag) || (code === 'truncated' && dimensions.length === 0);
    if (!isUntold || period === undefined) return [];
    return metrics.flatMap((metric) => {
      const series = totals[metric];
      if (!series) return [];
      const isOut = (day: number) => contains(period, addDays(series.start, day));
      return periodsOf(
        series.start,
        series.numerator.map((value, day) => value === null && isOut(day)),
      );
    });
  });
}

function periodsOf(start: Day, marks: readonly boolean[]): Period[] {
  return stretches(marks).map(({ from, to }) => ({ from: addDays(start, from), to: addDays(start, to) }));
}
