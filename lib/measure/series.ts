import { daysBetween } from '@/lib/model/day';
import { knownMetrics, type Metric, type MetricId, METRICS, metricOf, type Rate } from '@/lib/model/metric';
import { unitOf } from '@/lib/model/metric-unit';
import type { Provenance } from '@/lib/model/provenance';
import type { Series } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';

type Sums = Series['numerator'];

/** Every metric of which a property has a daily series: those that were read, then the rates that follow from them. */
export function metricsOf({ totals }: Pick<Snapshot, 'totals'>): MetricId[] {
  const rates = METRICS.filter(
    ({ of, ofGross }: Metric) => of !== undefined && ofGross !== true && of.every((part) => totals[part] !== undefined),
  );
  return [...knownMetrics(Object.keys(totals)), ...rates.map(({ id }) => id)];
}

/** Whether a property has a daily series of a metric, read or derived. */
export function isMeasured(snapshot: Pick<Snapshot, 'totals'>, metric: MetricId): boolean {
  return metricsOf(snapshot).includes(metric);
}

/**
 * The daily series of a metric of the whole property: a rate from its two sums, all else as it was read. Null for a
 * metric that the property does not have.
 *
 * @example seriesOf(snapshot, 'purchaseRate')?.denominator?.at(-1) // 4367 visits
 */
export function seriesOf({ totals }: Pick<Snapshot, 'totals'>, metric: MetricId): Series | null {
  const known = metricOf(metric);
  const [top, bottom] = (known.of ?? []).map((part) => totals[part]);
  return (known.kind === 'rate' && top && bottom ? quotientOf(known, top, bottom) : totals[metric]) ?? null;
}

function quotientOf(known: Rate, top: Series, bottom: Series): Series {
  const start = top.start > bottom.start ? top.start : bottom.start;
  const numerator = top.numerator.slice(daysBetween(top.start, start));
  const denominator = wholeOf(known, numerator, bottom.numerator.slice(daysBetween(bottom.start, start)));
  const provenance = bothOrigins(known, top.provenance, bottom.provenance);
  return { metric: known.id, kind: 'rate', frequency: top.frequency, start, numerator, denominator, provenance };
}

/** What a rate is a share of: its second sum, with the first put back where Google has taken it off. */
function wholeOf({ ofGross }: Rate, numerator: Sums, denominator: Sums): Sums {
  if (ofGross !== true) return denominator;
  return denominator.map((left, i) => {
    const taken = numerator[i] ?? null;
    return left === null || taken === null ? null : left + taken;
  });
}

function bothOrigins({ of, ofGross }: Rate, top: Provenance, bottom: Provenance): Provenance {
  return {
    ...top,
    query: { ...top.query, metrics: [...of] },
    sampledShare: Math.min(top.sampledShare, bottom.sampledShare),
    thresholded: top.thresholded || bottom.thresholded,
    method: ofGross === true ? { shareOfBoth: of } : { quotient: of },
  };
}

type Row = SegmentTable['rows'][number];

/**
 * The series of one row of a segment table; null for a metric that the table does not have, and for people, of whom a
 * row could not be added to another.
 */
export function seriesOfRow(table: SegmentTable, row: Row, metric: MetricId): Series | null {
  const known = metricOf(metric);
  if (known.kind === 'rate') {
    const ratio = ratioOfRow(table, row, metric, known.of);
    return ratio?.denominator ? { ...ratio, denominator: wholeOf(known, ratio.numerator, ratio.denominator) } : null;
  }
  const values = row.metrics[metric];
  return values && known.kind !== 'people' ? seriesOnSteps(table, metric, values, null) : null;
}

/** The series of a rate that is made of two columns of a row; null where the row lacks one of them. */
export function ratioOfRow(
  table: SegmentTable,
  row: Row,
  metric: MetricId,
  [numerator, denominator]: readonly [numerator: MetricId, denominator: MetricId],
): Series | null {
  const [top, bottom] = [row.metrics[numerator], row.metrics[denominator]];
  return top && bottom ? seriesOnSteps(table, metric, top, bottom) : null;
}

/** Values on the steps of a table as a series. */
export function seriesOnSteps(
  { step, start, provenance }: SegmentTable,
  metric: MetricId,
  numerator: Sums,
  denominator: Sums | null,
): Series {
  const amount = unitOf(metric) === 'currency' ? 'currency' : 'count';
  return {
    metric,
    kind: denominator === null ? amount : 'rate',
    frequency: step === 'day' ? 'daily' : 'weekly',
    start,
    numerator,
    denominator,
    provenance,
  };
}

/** A series step by step: an amount as it is, a rate as its quotient; null where nothing was divided. */
export function quotientsOf({ numerator, denominator }: Pick<Series, 'numerator' | 'denominator'>): Sums {
  if (denominator === null) return [...numerator];
  return numerator.map((top, i) => {
    const bottom = denominator[i] ?? null;
    return top === null || bottom === null || bottom === 0 ? null : top / bottom;
  });
}
