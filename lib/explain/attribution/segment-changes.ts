import type { MetricId } from '@/lib/model/metric';
import { normalProbability } from '@/lib/statistics/normal';
import { believedAmong } from '@/lib/statistics/false-discovery';
import type { SegmentTable } from '@/lib/model/table';
import type { Comparison } from '@/lib/measure/comparison';
import { differenceNoise } from '@/lib/measure/noise';
import { isNamed, segmentSeries } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';

/** The named segments carry at least this share of all that moved, up or down. */
const CARRIED = 0.8;
/** A segment that moves the whole by less than one fiftieth is too small for a sentence. */
const SMALLEST_PART = 0.02;

/** What one segment adds to the change of a total. */
export interface SegmentChange {
  readonly segment: string;
  readonly before: number;
  readonly after: number;
  readonly contribution: number;
  /** Standard error of the contribution; null where the segment's history is too short. */
  readonly sigma: number | null;
}

/** The change of every segment of a table; those without a figure in one of the periods are left to the rest. */
export function segmentChanges(table: SegmentTable, metric: MetricId, comparison: Comparison): SegmentChange[] {
  return segmentSeries(table, metric).flatMap(({ segment, series }) => changeOf(segment, series, comparison) ?? []);
}

function changeOf(segment: string, series: Series, comparison: Comparison): SegmentChange | null {
  const before = amountOver(series, comparison.before)?.numerator;
  const after = amountOver(series, comparison.after)?.numerator;
  if (before === undefined || after === undefined) return null;
  const sigma = differenceNoise(
    series,
    { value: before, period: comparison.before },
    { value: after, period: comparison.after },
  );
  return { segment, before, after, contribution: after - before, sigma };
}

/**
 * The fewest segments that carry 80% of everything that moved, up or down, among those whose change is
 * beyond noise (normal test of the contribution, Benjamini–Hochberg over the cut) and large enough to matter.
 * Largest first; empty when nothing is sure.
 */
export function carriersOf(changes: readonly SegmentChange[], whole: number): SegmentChange[] {
  const sure = believedAmong(changes, chanceOf).filter(
    ({ segment, contribution }) => isNamed(segment) && Math.abs(contribution) >= SMALLEST_PART * whole,
  );
  const all = changes.reduce((sum, { contribution }) => sum + Math.abs(contribution), 0);
  const carriers: SegmentChange[] = [];
  let carried = 0;
  for (const each of sure.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))) {
    if (carried >= CARRIED * all) break;
    carriers.push(each);
    carried += Math.abs(each.contribution);
  }
  return carriers;
}

/** How likely its own noise alone would have moved a segment as far; 1 where that noise is not known. */
export function chanceOf({ contribution, sigma }: Pick<SegmentChange, 'contribution' | 'sigma'>): number {
  if (sigma === null || sigma === 0) return 1;
  return 2 * normalProbability(-Math.abs(contribution) / sigma);
}
