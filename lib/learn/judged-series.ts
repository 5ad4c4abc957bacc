import { segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import type { Series } from '@/lib/model/series';
import { seriesOf } from '@/lib/measure/series';
import type { MeasurementPlan } from '@/lib/model/recommendation';
import type { Snapshot } from '@/lib/model/snapshot';

/** What an action is judged on. */
export interface Judged {
  readonly series: Series;
  /** The other segments of the same cut, which nothing was done to. */
  readonly controls: readonly Series[];
}

/** The metric's own series, and those of the segments that were not `touched`; null for what is no longer measured. */
export function judgedSeries(plan: MeasurementPlan, snapshot: Snapshot, touched: ReadonlySet<string>): Judged | null {
  const { metric, dimension, segment } = plan;
  if (dimension === null || segment === null) {
    const series = seriesOf(snapshot, metric);
    return series && { series, controls: [] };
  }
  const table = tableBy(snapshot, dimension);
  const parts = table ? segmentSeries(table, metric) : [];
  const own = parts.find((each) => each.segment === segment);
  if (!table || !own) return null;
  const controls = parts.filter((each) => each !== own && !touched.has(each.segment));
  return { series: own.series, controls: controls.map(({ series }) => series) };
}
