import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { Finding, Part } from '@/lib/model/finding';
import type { SegmentTable } from '@/lib/model/table';
import { type Change, changeFigures, totalChange } from '@/lib/measure/change';
import type { Comparison } from '@/lib/measure/comparison';
import { WINDOW_DAYS } from '@/lib/measure/last-window';
import { asFinding, asShare, type Context, directionOf } from '../context';
import { type MixAndRate, reversedSegments, type SegmentSums, splitMixAndRate } from '@/lib/statistics/mix-and-rate';
import { logNoise } from '@/lib/measure/noise';
import { quotient } from '@/lib/statistics/proportion';
import { excludesZero, interval } from '@/lib/statistics/interval';
import { figureIn, figureOf } from '@/lib/measure/figures';
import { comparisonIn, CUTS, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';
import { conversionOf, isAlive } from '@/lib/measure/vital-metrics';

/** A rate that moved by less than one fiftieth is not worth its own sentence, however sure it is. */
const SMALLEST = 0.02;
/** Where visitors land changes what they do, as much as where they come from. */
const RATE_CUTS: readonly DimensionId[] = [...CUTS, 'landingPage'];

/**
 * Why a rate moved: because the segments' shares moved (mix), or because they themselves did (rate). Said
 * where the rate has surely moved, along the one cut in which the mix counts most; and wherever the split shows
 * a Simpson reversal, of a rate that has surely moved or within which the segments surely did.
 */
export function mixAndRateFindings(context: Context): Finding[] {
  const { comparison, snapshot } = context;
  if (!comparison) return [];
  const rates: (MetricId | null)[] = [
    conversionOf(snapshot),
    isAlive(snapshot, 'averageOrderValue') ? 'averageOrderValue' : null,
  ];
  return rates.flatMap((metric) => {
    const findings = RATE_CUTS.flatMap((dimension) => {
      const table = metric === null ? null : tableBy(snapshot, dimension);
      return (metric !== null && table && rateFinding(context, table, dimension, metric, comparison)) || [];
    });
    const [telling] = findings.toSorted((a, b) => mixOf(b) - mixOf(a));
    return findings.filter((finding) => finding === telling || finding.figures['reversal'] !== undefined);
  });
}

const mixOf = ({ figures }: Finding) => Math.abs(figures['mix']?.value ?? 0);

function rateFinding(
  context: Context,
  table: SegmentTable,
  dimension: DimensionId,
  metric: MetricId,
  wanted: Comparison,
): Finding | null {
  const { snapshot } = context;
  const comparison = comparisonIn(table, wanted);
  const whole = totalChange(context, metric, comparison);
  if (!whole) return null;
  const segments = segmentSums(table, metric, comparison);
  const effects = splitMixAndRate(segments);
  const total = (of: (effect: MixAndRate) => number) => effects.reduce((sum, effect) => sum + of(effect), 0);
  const [mix, rate] = [total((effect) => effect.mix), total((effect) => effect.rate)];
  // A table of weeks looks at other days: that second look may not find what the first one did not.
  const sure = hasSurelyMoved(whole) && hasSurelyMoved(totalChange(context, metric, wanted));
  const isTiny = Math.abs(whole.relative?.estimate ?? 0) < SMALLEST;
  const reversed = sure || isSureWithin(context, whole, rate) ? reversedSegments(segments) : [];
  if (effects.length < 2 || !((sure && !isTiny) || reversed.length > 0)) return null;
  const ask = {
    metric,
    dimension,
    period: comparison.after,
    from: table.provenance,
    method: 'Shapley midpoint',
  } as const;
  return asFinding({
    kind: 'mix-and-rate',
    metric,
    dimension,
    direction: directionOf(whole.after.value - whole.before.value),
    period: comparison.after,
    comparedWith: comparison.before,
    weight: asShare(Math.max(Math.abs(mix), Math.abs(rate)) / Math.max(whole.before.value, whole.after.value)),
    figures: {
      ...changeFigures(context, whole, comparison),
      mix: figureOf(snapshot, mix, ask),
      rate: figureOf(snapshot, rate, ask),
      ...(reversed.length > 0 ? { reversal: figureIn(snapshot, 'count', reversed.length, ask) } : {}),
    },
    parts: rateParts(context, effects, segments, { ...ask, first: reversed }),
  });
}

const hasSurelyMoved = (change: Change | null) => (change?.relative ? excludesZero(change.relative) : false);

/** Whether the segments' own rates moved the whole beyond what the whole's noise does by itself: √2 σ of its middle. */
function isSureWithin({ snapshot }: Context, { series, before, after }: Change, rate: number): boolean {
  const sigma = logNoise(series, snapshot.asOf, WINDOW_DAYS);
  const middle = (before.value + after.value) / 2;
  return sigma !== null && middle > 0 && excludesZero(interval(rate / middle, Math.SQRT2 * sigma));
}

function segmentSums(table: SegmentTable, metric: MetricId, comparison: Comparison): SegmentSums[] {
  return segmentSeries(table, metric).map(({ segment, series }) => {
    const sums = (period: Comparison['after']) => {
      const amount = amountOver(series, period);
      return { numerator: amount?.numerator ?? 0, denominator: amount?.denominator ?? 0 };
    };
    return { segment, before: sums(comparison.before), after: sums(comparison.after) };
  });
}

type RateAsk = Parameters<typeof figureOf>[2] & {
  /** Segments that must stand first, because the sentence names them. */
  readonly first: readonly string[];
};

/** More parts than these would not be read. */
const MOST_PARTS = 8;

/** A segment's part, mix and rate together, largest first; all of them add up to the change of the cut's rate. */
function rateParts(
  { snapshot }: Context,
  effects: MixAndRate[],
  segments: SegmentSums[],
  { first, ...ask }: RateAsk,
): Part[] {
  const isFirst = ({ key }: Part) => Number(first.includes(key));
  return effects
    .map((effect, i) => {
      const sums = segments[i];
      const where = { ...ask, segment: effect.segment };
      const valueIn = (period: 'before' | 'after') => (sums ? quotient(sums[period]) : 0);
      return {
        key: effect.segment,
        before: figureOf(snapshot, valueIn('before'), where),
        after: figureOf(snapshot, valueIn('after'), where),
        contribution: figureOf(snapshot, effect.mix + effect.rate, where),
      };
    })
    .toSorted((a, b) => isFirst(b) - isFirst(a) || Math.abs(b.contribution.value) - Math.abs(a.contribution.value))
    .slice(0, MOST_PARTS);
}
