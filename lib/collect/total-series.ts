import { addDays } from '@/lib/model/day';
import { type Metric, metricEntries, type MetricId, METRICS, metricOf } from '@/lib/model/metric';
import type { Provenance } from '@/lib/model/provenance';
import type { Series } from '@/lib/model/series';
import type { DataQuality } from './data-quality';
import { type Frame, isObserved, mapColumns } from './frame';
import type { AnalyticsSource } from './source';

type Column = readonly (number | null)[];

export interface Origin extends DataQuality {
  readonly source: AnalyticsSource['kind'];
  readonly propertyId: string;
}

/**
 * The totals as daily series, with the rates that follow from them.
 *
 * A day inside the history without a row is 0 for Google Analytics, which gives no row for a day with
 * nothing, and stays without an answer for a file, of which nothing is known, and for the BigQuery export,
 * which answers every day that it holds.
 */
export function totalSeries(frame: Frame, origin: Origin): Record<string, Series> {
  const leavesGaps = origin.source === 'csv' || origin.source === 'bigquery';
  const filled = mapColumns(frame, (column) => (leavesGaps ? column : column.map((value) => value ?? 0)));
  const measured = metricEntries(filled).map(([metric, values]) => [
    metric,
    seriesOf(metric, metricOf(metric)?.kind === 'currency' ? 'currency' : 'count', values, frame, origin),
  ]);
  const rates = METRICS.flatMap((metric: Metric) => rateSeries(metric, filled, frame, origin));
  return { ...Object.fromEntries(measured), ...Object.fromEntries(rates.map((series) => [series.metric, series])) };
}

function rateSeries(metric: Metric, columns: Record<string, Column>, frame: Frame, origin: Origin): Series[] {
  if (!metric.of || metric.ofGross === true) return [];
  const [numerators, denominators] = metric.of.map((name) => columns[name]);
  if (!numerators || !denominators) return [];
  const values = numerators.map((value, day) => quotient(value, denominators[day] ?? null));
  const series = seriesOf(metric.id, 'rate', values, frame, origin);
  return [
    {
      ...series,
      denominators: [...denominators],
      provenance: {
        ...series.provenance,
        query: { dimensions: ['date'], metrics: [...metric.of], where: [] },
        method: { quotient: metric.of },
      },
    },
  ];
}

function quotient(numerator: number | null, denominator: number | null): number | null {
  return numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;
}

function seriesOf(metric: MetricId, kind: Series['kind'], values: Column, frame: Frame, origin: Origin): Series {
  return {
    metric,
    kind,
    frequency: 'daily',
    start: frame.start,
    values: [...values],
    provenance: provenanceOf(frame, origin, { dimensions: ['date'], metrics: [metric], where: [] }),
  };
}

export function provenanceOf(frame: Frame, origin: Origin, query: Provenance['query']): Provenance {
  const days = Array.from({ length: frame.length }, (_, day) => day);
  return {
    source: origin.source,
    propertyId: origin.propertyId,
    query,
    period: { from: frame.start, to: addDays(frame.start, frame.length - 1) },
    daysObserved: days.filter((day) => isObserved(frame, day)).length,
    sampledShare: origin.sampledShare,
    thresholded: origin.thresholded,
  };
}

/** The days and figures of earlier series, for a renewal. A day on which every figure was 0 had no row. */
export function frameOfTotals(totals: Readonly<Record<string, Series>>): Frame | null {
  const counted = Object.values(totals).filter((series) => series.kind !== 'rate');
  const [first] = counted;
  if (!first) return null;
  const silent = first.values.map((_, day) => counted.every((series) => !series.values[day]));
  return {
    start: first.start,
    length: first.values.length,
    columns: Object.fromEntries(
      counted.map((series) => [series.metric, series.values.map((value, day) => (silent[day] ? null : value))]),
    ),
  };
}
