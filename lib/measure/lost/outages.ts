import { type MetricId, metricOf } from '@/lib/model/metric';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { FigureSubject } from '@/lib/model/finding-subject';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { DAYS_OF_A_STOP } from '../stopped';
import { measuresVisits } from './measures-visits';

/** Earlier in the list means nearer to the root: when sessions stop, all else stops with them. */
const ROOTS_FIRST: readonly MetricId[] = [
  'sessions',
  'totalUsers',
  'screenPageViews',
  'keyEvents',
  'ecommercePurchases',
  'totalRevenue',
];
/**
 * Whether the days on which one metric was lost say nothing of another either: all goes with visits, money and a basket with
 * what is sold, a rate with what it counts.
 */
export function isLostWith(lost: FigureSubject, metric: FigureSubject): boolean {
  const sums = metricOf(metric)?.of ?? [metric];
  return (
    measuresVisits(lost) ||
    sums.some((sum) => sum === lost || (sum === 'totalRevenue' && lost === 'ecommercePurchases'))
  );
}

/** Days in a row on which a metric was not measured. */
export interface Outage {
  readonly metric: MetricId;
  readonly period: Period;
  readonly open: boolean;
}

/**
 * Every outage of the metrics that others hang on, however long ago; they may overlap. A purchase is a key event: where both
 * were lost on the same days, it is what is sold that is missed.
 */
export function everyOutage(snapshot: Snapshot, diagnoses: Readonly<Partial<Record<MetricId, Diagnosis>>>): Outage[] {
  const all = outagesByMetric(snapshot, diagnoses);
  const ofOrders = all.filter(({ metric }) => metric === 'ecommercePurchases');
  return all.filter(
    ({ metric, period }) =>
      metric !== 'keyEvents' || !ofOrders.some(({ period: { from, to } }) => from <= period.from && period.to <= to),
  );
}

function outagesByMetric(snapshot: Snapshot, diagnoses: Readonly<Partial<Record<MetricId, Diagnosis>>>): Outage[] {
  const { asOf } = snapshot;
  return ROOTS_FIRST.flatMap((metric) =>
    (diagnoses[metric]?.events ?? []).flatMap(({ kind, from, to }) => {
      const period = kind === 'outage' ? lostDays(snapshot, metric, { from, to: to ?? asOf }) : null;
      return period ? [{ metric, period, open: to === undefined && period.to === asOf }] : [];
    }),
  );
}

/**
 * The longest run of days within a period on which a metric was not measured; null where there is none. Google gives
 * no row for a day with nothing, so that a zero there is a metric that was lost, with all others or while they went
 * on. A zero that somebody wrote into a file was counted, save of visits, and save a week of them on end: whether nothing
 * was sold or nothing was measured, it is not what the days beside it are compared with.
 */
export function lostDays(snapshot: Snapshot, metric: MetricId, { from, to }: Period): Period | null {
  const series = snapshot.totals[metric];
  if (!series) return null;
  const nothing = longestRun({ from, to }, (day) => !series.numerator[daysBetween(series.start, day)]);
  const isCounted = snapshot.source === 'csv' && !measuresVisits(metric);
  if (!isCounted || (nothing && lengthInDays(nothing) >= DAYS_OF_A_STOP)) return nothing;
  return longestRun({ from, to }, (day) => (series.numerator[daysBetween(series.start, day)] ?? null) === null);
}

function longestRun({ from, to }: Period, isLost: (day: Day) => boolean): Period | null {
  let longest: Period | null = null;
  let start: Day | null = null;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    start = isLost(day) ? (start ?? day) : null;
    const run = start === null ? null : { from: start, to: day };
    if (run && (longest === null || lengthInDays(run) > lengthInDays(longest))) longest = run;
  }
  return longest;
}
