import { isAdditiveOver } from '@/lib/model/additivity';
import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { Finding, Part } from '@/lib/model/finding';
import type { Provenance } from '@/lib/model/provenance';
import type { SegmentTable } from '@/lib/model/table';
import { type Change, changeFigures, changeOf } from '@/lib/measure/change';
import type { Comparison } from '@/lib/measure/comparison';
import { asFinding, asShare, type Context, directionOf, sureDirection } from '../context';
import { excludesZero, interval } from '@/lib/statistics/interval';
import { figureOf } from '@/lib/measure/figures';
import { carriersOf, type SegmentChange, segmentChanges } from '../attribution/segment-changes';
import { comparisonIn, CUTS, tableBy } from '@/lib/measure/segment-tables';
import type { Series } from '@/lib/model/series';
import { seriesOf, seriesOfRow, seriesOnSteps } from '@/lib/measure/series';

/** What no named segment holds: the small ones together, and what the cut does not show at all. */
export const OTHERS = '(others)';

const SOURCES = 'sessionSourceMedium';

/** One total, cut along one dimension, over one comparison. */
interface Split {
  readonly metric: MetricId;
  readonly dimension: DimensionId;
  readonly comparison: Comparison;
  readonly from: Provenance;
}

/**
 * Which segments carried the change of a total. Contributions are differences of sums: exact, and with
 * `(others)` they add up to the change of the whole. Named are those alone that have moved
 * beyond noise and out of proportion; a cut without one is not said. Its direction is that of the first segment where the whole has surely moved too
 * (`figures.change`); otherwise `unknown`: parts moved, and nobody can say that the whole did. Articles are looked at
 * for their own revenue; what does not add up over the cut is not split.
 */
export function segmentFindings(context: Context): Finding[] {
  const { outcome } = context;
  const totals = [...new Set<MetricId>([outcome, 'sessions'])].flatMap((metric) => {
    const found = [...CUTS, 'browser' as const].map((dimension) => cutFinding(context, metric, dimension));
    // What a channel says, its sources say again: they are looked at where no channel stands out.
    const hasChannels = found.some((finding) => finding?.dimension === CUTS[0]);
    return hasChannels ? found : [...found, cutFinding(context, metric, SOURCES)];
  });
  return [...totals, itemFinding(context)].filter((finding) => finding !== null);
}

/** Articles have a revenue of their own, which need not be a total of the property. */
function itemFinding(context: Context): Finding | null {
  const table = tableBy(context.snapshot, 'itemName');
  const whole = table && (seriesOf(context.snapshot, 'itemRevenue') ?? sumOfRows(table, 'itemRevenue'));
  return whole && cutFinding(context, 'itemRevenue', 'itemName', whole);
}

function cutFinding(
  context: Context,
  metric: MetricId,
  dimension: DimensionId,
  total: Series | null = seriesOf(context.snapshot, metric),
): Finding | null {
  const table = tableBy(context.snapshot, dimension);
  if (!table || !context.comparison || !isAdditiveOver(metric, dimension)) return null;
  const comparison = comparisonIn(table, context.comparison);
  const whole = changeOf(context, total, comparison);
  if (!whole) return null;
  const scale = Math.max(whole.before.value, whole.after.value);
  const carriers = carriersOf(segmentChanges(table, metric, comparison), scale);
  const drivers = carriers.filter((carrier) => standsOut(carrier, whole));
  const split = { metric, dimension, comparison, from: table.provenance };
  return drivers.length > 0 ? segmentFinding(context, split, whole, drivers) : null;
}

/** What the rows of a table add up to, for a metric that has no total of its own. */
function sumOfRows(table: SegmentTable, metric: MetricId): Series | null {
  const parts = table.rows.flatMap((row) => seriesOfRow(table, row, metric) ?? []);
  const sums = Array.from({ length: table.length }, (_, i) =>
    parts.reduce((sum, { numerator }) => sum + (numerator[i] ?? 0), 0),
  );
  return parts.length > 0 ? seriesOnSteps(table, metric, sums, null) : null;
}

/**
 * Whether a segment has surely moved beyond proportion: its contribution less its share of the whole before × the change of
 * the whole, beyond 1.645 of its standard errors and in the way of the contribution. A home market that grew as all did
 * explains nothing, nor does one that grew by less.
 */
function standsOut({ before, contribution, sigma }: SegmentChange, whole: Change): boolean {
  const beyond = contribution - (before / whole.before.value) * (whole.after.value - whole.before.value);
  return sigma !== null && Math.sign(beyond) === Math.sign(contribution) && excludesZero(interval(beyond, sigma));
}

function segmentFinding(context: Context, split: Split, whole: Change, drivers: SegmentChange[]): Finding {
  const parts = drivers.map((each) => partOf(context, split, each));
  const [first] = parts;
  const { metric, dimension, comparison } = split;
  const contribution = first?.contribution.value ?? 0;
  return asFinding({
    kind: 'segments',
    metric,
    dimension,
    segment: first?.key ?? null,
    direction: sureDirection(whole.relative) === 'unknown' ? 'unknown' : directionOf(contribution),
    period: comparison.after,
    comparedWith: comparison.before,
    weight: asShare(Math.abs(contribution) / Math.max(whole.before.value, whole.after.value)),
    figures: changeFigures(context, whole, comparison),
    parts: [...parts, ...restOf(context, split, whole, drivers)],
  });
}

function partOf({ snapshot }: Context, { metric, dimension, comparison, from }: Split, each: SegmentChange): Part {
  const ask = { metric, dimension, segment: each.segment, from };
  return {
    key: each.segment,
    before: figureOf(snapshot, each.before, { ...ask, period: comparison.before }),
    after: figureOf(snapshot, each.after, { ...ask, period: comparison.after }),
    contribution: figureOf(snapshot, each.contribution, {
      ...ask,
      period: comparison.after,
      method: 'difference',
      ...(each.sigma === null ? {} : { interval: interval(each.contribution, each.sigma) }),
    }),
  };
}

/** A cent in a million: what is left of two sums of the same cents is dust. */
const DUST = 1e-8;

/** Everything but the named segments, so that the parts add up to the whole; nothing where they are the whole. */
function restOf({ snapshot }: Context, split: Split, whole: Change, drivers: readonly SegmentChange[]): Part[] {
  const { metric, dimension, comparison, from } = split;
  const named = (of: 'before' | 'after') => drivers.reduce((sum, each) => sum + each[of], 0);
  const [before, after] = [whole.before.value - named('before'), whole.after.value - named('after')];
  if (Math.max(Math.abs(before), Math.abs(after)) <= DUST * Math.max(whole.before.value, whole.after.value)) return [];
  const ask = { metric, dimension, from, method: 'the whole less the named segments' } as const;
  return [
    {
      key: OTHERS,
      before: figureOf(snapshot, before, { ...ask, period: comparison.before }),
      after: figureOf(snapshot, after, { ...ask, period: comparison.after }),
      contribution: figureOf(snapshot, after - before, { ...ask, period: comparison.after }),
    },
  ];
}
