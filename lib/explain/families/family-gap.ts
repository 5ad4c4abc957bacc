import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { Finding } from '@/lib/model/finding';
import { DAYS_A_MONTH } from '@/lib/model/day';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Estimate, Figure } from '@/lib/model/quantity';
import type { SegmentTable } from '@/lib/model/table';
import { asFinding, asShare, type Context } from '../context';
import type { Outlier } from './family';
import { quotient } from '@/lib/statistics/proportion';
import { figureIn, totalFigure } from '@/lib/measure/figures';
import { type Cut, gapWorth } from './gap-worth';

/** Which family was looked at, and by which rate. */
export interface FamilyCut {
  readonly table: SegmentTable;
  readonly dimension: DimensionId;
  /** The rate, and the two columns that make it. */
  readonly metric: MetricId;
  readonly columns: readonly [successes: MetricId, trials: MetricId];
  /** What was counted as a trial, where it is not the second column. */
  readonly trials?: MetricId;
  readonly period: Period;
  /** How the others' rate was taken. */
  readonly reference: 'median of the others' | 'all other segments' | 'whole site';
}

export interface FamilyGap {
  readonly kind?: 'gap' | 'reach';
  readonly direction: 'up' | 'down';
  /** Share of the property's outcome that is at stake. */
  readonly weight: number;
  readonly figures?: Readonly<Record<string, Figure>>;
}

/**
 * An outlier of a family as a finding: `segmentRate` with its Wilson interval, `othersRate`, `size` (the difference),
 * and `segmentSessions`, the trials behind the rate.
 */
export function familyGapFinding(
  { snapshot }: Context,
  { table, dimension, metric, columns, trials = columns[1], period, reference }: FamilyCut,
  { segment, rate, own, reference: others }: Outlier,
  { kind = 'gap', direction, weight, figures = {} }: FamilyGap,
): Finding {
  const ask = { metric, metrics: columns, dimension, segment, period, from: table.provenance };
  return asFinding({
    kind,
    metric,
    dimension,
    segment,
    direction,
    period,
    weight: asShare(weight),
    figures: {
      size: figureIn(snapshot, 'rate', quotient(rate) - others, {
        ...ask,
        interval: shifted(own, -others),
        method: 'Wilson interval less the rate of the others',
      }),
      segmentRate: figureIn(snapshot, 'rate', quotient(rate), { ...ask, interval: own, method: 'Wilson interval' }),
      othersRate: figureIn(snapshot, 'rate', others, { ...ask, segment: null, method: reference }),
      segmentSessions: figureIn(snapshot, 'count', rate.denominator, { ...ask, metrics: [trials] }),
      ...figures,
    },
  });
}

/**
 * An outlier below the others, with what its gap is worth (`gapWorth`), and weighed by that; null where one success
 * more brings nothing.
 */
export function shortfallFinding(
  context: Context,
  cut: FamilyCut,
  outlier: Outlier,
  each: Pick<Cut, 'worthOfOne' | 'formula'> | null,
): Finding {
  const { segment, series, rate: own } = outlier;
  const difference = negated(shifted(outlier.own, -outlier.reference));
  const figures = each ? gapWorth(context, { ...cut, ...each }, { segment, series, own, difference }) : {};
  const stake = (figures['worthRegained'] ?? figures['worthHalf'])?.value ?? 0;
  const { snapshot, outcome, window } = context;
  const monthly = DAYS_A_MONTH / lengthInDays(window);
  const whole = monthly * (totalFigure(snapshot, outcome, window)?.value ?? 0);
  return familyGapFinding(context, cut, outlier, { direction: 'down', weight: whole > 0 ? stake / whole : 0, figures });
}

/** The same interval about another middle. */
export function shifted({ estimate, low, high, level }: Estimate, by: number): Estimate {
  return { estimate: estimate + by, low: low + by, high: high + by, level };
}

/** An interval seen from the other side. */
export function negated({ estimate, low, high, level }: Estimate): Estimate {
  return { estimate: -estimate, low: -high, high: -low, level };
}
