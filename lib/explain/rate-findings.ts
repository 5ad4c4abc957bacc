import type { Finding, Part } from '@/lib/model/finding';
import type { SegmentTable } from '@/lib/model/table';
import { changeFigures, totalChange } from './change';
import type { Comparison } from './comparison';
import { asFinding, asShare, CONFIDENT, type Context, directionOf, UNSURE } from './context';
import { isReversed, type MixAndRate, type SegmentSums, splitMixAndRate } from './mix-and-rate';
import { excludesZero } from './noise';
import { figureIn, figureOf } from './provenance';
import { CUTS, segmentTracks, tableBy } from './segment-tables';
import { amountOver } from './track';
import { conversionOf, isAlive } from './vitals';

/** A rate that moved by less than one fiftieth is not worth its own sentence, however sure it is. */
const SMALLEST = 0.02;

/**
 * Why a rate moved: because the segments' shares moved (mix), or because they themselves did (rate). Said
 * where the rate has surely moved, along the one cut in which the mix counts most; and wherever the split shows
 * a Simpson reversal.
 */
export function mixAndRateFindings(context: Context): Finding[] {
  const { comparison, snapshot } = context;
  if (!comparison) return [];
  const rates = [conversionOf(snapshot), isAlive(snapshot, 'averageOrderValue') ? 'averageOrderValue' : null];
  return rates.flatMap((metric) => {
    const findings = CUTS.flatMap((dimension) => {
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
  dimension: string,
  metric: string,
  comparison: Comparison,
): Finding | null {
  const { snapshot } = context;
  const whole = totalChange(context, metric, comparison);
  if (!whole) return null;
  const segments = segmentSums(table, metric, comparison);
  const effects = splitMixAndRate(segments);
  const reversed = isReversed(segments);
  const sure = whole.relative !== null && excludesZero(whole.relative);
  const isTiny = Math.abs(whole.relative?.estimate ?? 0) < SMALLEST;
  if (effects.length < 2 || !((sure && !isTiny) || reversed)) return null;
  const ask = { metric, dimension, period: comparison.after, from: table.provenance, method: 'Shapley midpoint' };
  const total = (of: (effect: MixAndRate) => number) => effects.reduce((sum, effect) => sum + of(effect), 0);
  const [mix, rate] = [total((effect) => effect.mix), total((effect) => effect.rate)];
  return asFinding({
    kind: 'mix-and-rate',
    metric,
    dimension,
    segment: null,
    direction: directionOf(whole.after.value - whole.before.value),
    period: comparison.after,
    comparedWith: comparison.before,
    confidence: sure ? CONFIDENT : UNSURE,
    weight: asShare(Math.max(Math.abs(mix), Math.abs(rate)) / Math.max(whole.before.value, whole.after.value)),
    figures: {
      ...changeFigures(context, whole, comparison),
      mix: figureOf(snapshot, mix, ask),
      rate: figureOf(snapshot, rate, ask),
      ...(reversed ? { reversal: figureIn(snapshot, 'count', segments.length, ask) } : {}),
    },
    parts: rateParts(context, effects, segments, ask),
  });
}

function segmentSums(table: SegmentTable, metric: string, comparison: Comparison): SegmentSums[] {
  return segmentTracks(table, metric).map(({ segment, track }) => {
    const sums = (period: Comparison['after']) => {
      const amount = amountOver(track, period);
      return { numerator: amount?.numerator ?? 0, denominator: amount?.denominator ?? 0 };
    };
    return { segment, before: sums(comparison.before), after: sums(comparison.after) };
  });
}

type RateAsk = Parameters<typeof figureOf>[2];

/** More parts than these would not be read. */
const MOST_PARTS = 8;

/** A segment's part, mix and rate together, largest first; all of them add up to the change of the cut's rate. */
function rateParts({ snapshot }: Context, effects: MixAndRate[], segments: SegmentSums[], ask: RateAsk): Part[] {
  return effects
    .map((effect, i) => {
      const sums = segments[i];
      const where = { ...ask, segment: effect.segment };
      const rateOf = (of: { numerator: number; denominator: number } | undefined) =>
        of && of.denominator > 0 ? of.numerator / of.denominator : 0;
      return {
        key: effect.segment,
        before: figureOf(snapshot, rateOf(sums?.before), where),
        after: figureOf(snapshot, rateOf(sums?.after), where),
        contribution: figureOf(snapshot, effect.mix + effect.rate, where),
      };
    })
    .toSorted((a, b) => Math.abs(b.contribution.value) - Math.abs(a.contribution.value))
    .slice(0, MOST_PARTS);
}
