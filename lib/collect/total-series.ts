import { addDays, type Day } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import { metricEntries, type MetricId, metricOf } from '@/lib/model/metric';
import type { Provenance } from '@/lib/model/provenance';
import type { MeasuredSeries } from '@/lib/model/series';
import type { DataQuality } from './data-quality';
import type { Column } from '@/lib/measure/lost/missing-days';
import { type Frame, observedDays } from './frame';
import type { AnalyticsSource } from './source';
import { isCutOff, isTakenBack } from './truncation';

export interface Origin extends DataQuality {
  readonly source: AnalyticsSource['kind'];
  readonly propertyId: string;
}

/**
 * The totals as daily series.
 *
 * A day inside the history without a row is 0 for Google Analytics, which gives no row for a day with
 * nothing, and stays without an answer for a file, of which nothing is known, and for the BigQuery export,
 * which answers every day that it holds. A day that is truncated is missing everywhere.
 */
export function totalSeries(
  frame: Frame,
  origin: Origin,
  flags: readonly HealthFlag[] = [],
): Partial<Record<MetricId, MeasuredSeries>> {
  const answerOn = (metric: MetricId, value: number | null, day: Day) => {
    if (isCutOff(flags, metric, day)) return null;
    return value ?? (isTakenBack(flags, metric, day) ? null : 0);
  };
  const leavesGaps = origin.source === 'csv' || origin.source === 'bigquery';
  const seriesOf = ([metric, column]: [MetricId, Column]): [MetricId, MeasuredSeries] => [
    metric,
    {
      metric,
      kind: measuredKind(metric),
      frequency: 'daily',
      start: frame.start,
      numerator: leavesGaps
        ? [...column]
        : column.map((value, at) => answerOn(metric, value, addDays(frame.start, at))),
      denominator: null,
      provenance: provenanceOf(frame, origin, { dimensions: ['date'], metrics: [metric], where: [] }),
    },
  ];
  return Object.fromEntries(metricEntries(frame.columns).map(seriesOf));
}

/** How what was read is to be added up. */
export function measuredKind(metric: MetricId): MeasuredSeries['kind'] {
  const { kind } = metricOf(metric);
  return kind === 'rate' ? 'count' : kind;
}

export function provenanceOf(frame: Frame, origin: Origin, query: Provenance['query']): Provenance {
  return {
    source: origin.source,
    propertyId: origin.propertyId,
    query,
    period: { from: frame.start, to: addDays(frame.start, frame.length - 1) },
    daysObserved: observedDays([frame]).filter(Boolean).length,
    sampledShare: origin.sampledShare,
    thresholded: origin.thresholded,
  };
}

/** The days and figures of earlier series, for a renewal. A day on which every figure was 0 had no row. */
export function frameOfTotals(totals: Readonly<Record<string, MeasuredSeries>>): Frame | null {
  const all = Object.values(totals);
  const [first] = all;
  if (!first) return null;
  const silent = first.numerator.map((_, day) => all.every(({ numerator }) => !numerator[day]));
  return {
    start: first.start,
    length: first.numerator.length,
    columns: Object.fromEntries(
      all.map(({ metric, numerator }) => [metric, numerator.map((value, day) => (silent[day] ? null : value))]),
    ),
  };
}
