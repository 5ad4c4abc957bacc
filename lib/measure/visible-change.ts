import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import { logNoise } from './noise';
import { tableBy, segmentTracks } from './segment-tables';
import { type Track, trackOf } from './track';
import type { Snapshot } from '@/lib/model/snapshot';

/** 1.960 for a two-sided test at 5%, 0.842 for a chance of 80% to see what is there. */
const Z_POWER = 1.96 + 0.842;

/**
 * The smallest relative change that a property's own noise lets anyone see between two stretches of
 * `windowDays`: exp((z₀.₉₇₅ + z₀.₈₀) · √2 · σ) − 1, where σ is the noise of the log of a value that
 * long (`logNoise`). Null where the history is too short to know the noise.
 *
 * @example smallestVisibleChange(snapshot, 'sessions', null, null, 56) // 0.06: below 6% nothing can be told
 */
export function smallestVisibleChange(
  snapshot: Snapshot,
  metric: MetricId,
  dimension: DimensionId | null,
  segment: string | null,
  windowDays: number,
): number | null {
  const track = trackFor(snapshot, metric, dimension, segment);
  const sigma = track && logNoise(track, snapshot.asOf, windowDays);
  return sigma === null ? null : Math.expm1(Z_POWER * Math.SQRT2 * sigma);
}

/** The track of a metric, of the whole property or of one segment. */
export function trackFor(
  snapshot: Snapshot,
  metric: MetricId,
  dimension: DimensionId | null,
  segment: string | null,
): Track | null {
  if (dimension === null || segment === null) return trackOf(snapshot, metric);
  const table = tableBy(snapshot, dimension);
  return (table && segmentTracks(table, metric).find((each) => each.segment === segment)?.track) ?? null;
}
