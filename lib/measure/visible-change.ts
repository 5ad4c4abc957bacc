import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import { addDays } from '@/lib/model/day';
import type { Provenance } from '@/lib/model/provenance';
import { amountOver } from './amount';
import { provenanceOf } from './figures';
import { logNoise, MOST_WEEKS } from './noise';
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

/** Of which days, of what, the smallest visible change is worked out: all that was read, of three years at the most. */
export function visibleIn(
  snapshot: Snapshot,
  metric: MetricId,
  dimension: DimensionId | null,
  segment: string | null,
): Provenance | null {
  const series = seriesFor(snapshot, metric, dimension, segment);
  if (!series) return null;
  const oldest = addDays(snapshot.asOf, 1 - 7 * MOST_WEEKS);
  const first = addDays(
    series.start,
    Math.max(
      0,
      series.numerator.findIndex((value) => value !== null),
    ),
  );
  const period = { from: first > oldest ? first : oldest, to: snapshot.asOf };
  const table = dimension === null || segment === null ? null : tableBy(snapshot, dimension);
  return provenanceOf(snapshot, {
    metric,
    dimension,
    segment,
    period,
    method: 'smallest visible change',
    daysObserved: amountOver(series, period)?.daysObserved ?? 0,
    ...(table ? { from: table.provenance } : {}),
  });
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
