import { segmentTracks, tableBy } from '@/lib/measure/segment-tables';
import { type Track, trackOf } from '@/lib/measure/track';
import type { MeasurementPlan } from '@/lib/model/recommendation';
import type { Provenance } from '@/lib/model/provenance';
import type { Snapshot } from '@/lib/model/snapshot';
import { metricOf } from '@/lib/model/metric';

/** What an action is judged on. */
export interface Judged {
  readonly track: Track;
  /** The other segments of the same cut, which nothing was done to. */
  readonly controls: readonly Track[];
  readonly provenance: Provenance;
}

/** The metric's own track, and those of the segments that were not `touched`; null for what is no longer measured. */
export function judgedTrack(plan: MeasurementPlan, snapshot: Snapshot, touched: ReadonlySet<string>): Judged | null {
  const { metric, dimension, segment } = plan;
  if (dimension === null || segment === null) {
    const track = trackOf(snapshot, metric);
    const series = snapshot.totals[metric] ?? snapshot.totals[metricOf(metric)?.of?.[0] ?? metric];
    return track && series ? { track, controls: [], provenance: series.provenance } : null;
  }
  const table = tableBy(snapshot, dimension);
  const tracks = table ? segmentTracks(table, metric) : [];
  const own = tracks.find((each) => each.segment === segment);
  if (!table || !own) return null;
  const controls = tracks.filter((each) => each !== own && !touched.has(each.segment));
  return { track: own.track, controls: controls.map(({ track }) => track), provenance: table.provenance };
}

/** A track step by step: an amount as it is, a rate as its quotient. */
export function valuesOf({ numerator, denominator }: Track): (number | null)[] {
  if (denominator === null) return [...numerator];
  return numerator.map((top, i) => {
    const bottom = denominator[i] ?? null;
    return top === null || bottom === null || bottom === 0 ? null : top / bottom;
  });
}
