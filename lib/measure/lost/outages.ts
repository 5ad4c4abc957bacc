import type { MetricId } from '@/lib/model/metric';
import { addDays, daysBetween } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';

/** Earlier in the list means nearer to the root: when sessions stop, all else stops with them. */
const ROOTS_FIRST: readonly MetricId[] = [
  'sessions',
  'totalUsers',
  'screenPageViews',
  'keyEvents',
  'ecommercePurchases',
  'totalRevenue',
];
/** A shop may close for a week; its website does not. Of these, even a zero that was written down is a day not measured. */
const NEVER_ZERO: ReadonlySet<MetricId> = new Set<MetricId>(['sessions', 'screenPageViews']);

/** Days in a row on which a metric was not measured. */
export interface Outage {
  readonly metric: MetricId;
  readonly period: Period;
  readonly open: boolean;
}

/** Every outage of the metrics that others hang on, however long ago; they may overlap. */
export function everyOutage(snapshot: Snapshot, diagnoses: Readonly<Partial<Record<MetricId, Diagnosis>>>): Outage[] {
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
 * on. A zero that somebody wrote into a file was counted, save of visits.
 */
export function lostDays(snapshot: Snapshot, metric: MetricId, { from, to }: Period): Period | null {
  const series = snapshot.totals[metric];
  if (!series) return null;
  const zeroIsLost = snapshot.source !== 'csv' || NEVER_ZERO.has(metric);
  let longest: Period | null = null;
  let start: string | null = null;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const value = series.numerator[daysBetween(series.start, day)] ?? null;
    const isLost = value === null || (value === 0 && zeroIsLost);
    start = isLost ? (start ?? day) : null;
    const run = start === null ? null : { from: start, to: day };
    if (run && (longest === null || lengthInDays(run) > lengthInDays(longest))) longest = run;
  }
  return longest;
}
