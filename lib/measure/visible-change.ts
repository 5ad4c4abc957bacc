import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import { logNoise } from './noise';
import { tableBy, segmentSeries } from './segment-tables';
import type { Series } from '@/lib/model/series';
import { seriesOf } from './series';
import type { Snapshot } from '@/lib/model/snapshot';
import { smallestRise } from '@/lib/statistics/sample-size';

/**
 * The smallest relative change that a property's own noise lets anyone see between two stretches of
 * `windowDays` (`smallestRise`), by the noise of the log of a value that long (`logNoise`). Null where the history is too short to know the noise.
 *
 * @example smallestVisibleChange(snapshot, 'sessions', null, null, 56) // 0.1
 */
export function smallestVisibleChange(
  snapshot: Snapshot,
  metric: MetricId,
  dimension: DimensionId | null,
  segment: string | null,
  windowDays: number,
): number | null {
  const series = seriesFor(snapshot, metric, dimension, segment);
  const sigma = series && logNoise(series, snapshot.asOf, windowDays);
  return sigma === null ? null : smallestRise(sigma);
}

/** The series of a metric, of the whole property or of one segment. */
export function seriesFor(
  snapshot: Snapshot,
  metric: MetricId,
  dimension: DimensionId | null,
  segment: string | null,
): Series | null {
  if (dimension === null || segment === null) return seriesOf(snapshot, metric);
  const table = tableBy(snapshot, dimension);
  return (table && segmentSeries(table, metric).find((each) => each.segment === segment)?.series) ?? null;
}
