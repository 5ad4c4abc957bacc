import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import { DAYS_A_MONTH } from '@/lib/model/day';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Estimate, Figure, Rate } from '@/lib/model/quantity';
import type { SegmentTable } from '@/lib/model/table';
import type { Context } from '../context';
import { ownPast } from '@/lib/measure/own-past';
import { quotient } from '@/lib/statistics/proportion';
import { figureOf, totalFigure } from '@/lib/measure/figures';
import type { Series } from '@/lib/model/series';

/** What of the rate is closed, and what that is multiplied by. */
type Basis = 'half of the gap' | 'own rate a year before' | 'own best four weeks';
type Formula = typeof VISITS_WORTH | 'views × value of one addition to the cart';

/** A segment whose rate lies below that of the others. */
export interface Shortfall {
  readonly segment: string;
  readonly series: Series;
  readonly own: Rate;
  /** Others' rate less its own. */
  readonly difference: Estimate;
}

/** Where a shortfall was read, and what one success more brings in the unit of the outcome. */
export interface Cut {
  readonly table: SegmentTable;
  readonly dimension: DimensionId;
  readonly metric: MetricId;
  readonly period: Period;
  readonly worthOfOne: number;
  /** How the worth was worked out, for whoever asks. */
  readonly formula: Formula;
}

/**
 * What a shortfall is worth in an average month, at the segment's visits of the period and what one conversion brings on average,
 * from the property's own figures. Where the segment has surely fallen in a year, `worthRegained`: its own rate of then,
 * which it is known to be able to reach. Otherwise `worthHalf`: half of the gap closed, with the gap's interval. Beside
 * it, `worthBest`: the segment's own best four weeks, which is the most that it ever showed.
 */
export function gapWorth({ snapshot, outcome }: Context, cut: Cut, short: Shortfall): Record<string, Figure> {
  const { table, dimension, metric, period, worthOfOne: each, formula } = cut;
  const { fallenFrom, best } = ownPast(short.series, short.own, period);
  const ask = { metric, dimension, segment: short.segment, period, from: table.provenance };
  const trials = (short.own.denominator * DAYS_A_MONTH) / lengthInDays(period);
  const worth = (points: number) => Math.max(0, points) * trials * each;
  const figure = (points: number, of: Basis, interval?: Estimate) =>
    figureOf(snapshot, worth(points), {
      ...ask,
      metric: outcome,
      method: `${of} × ${formula}`,
      ...(interval ? { interval } : {}),
    });
  const own = quotient(short.own);
  const worthBest = figure(best - own, 'own best four weeks');
  if (!fallenFrom) return { worthBest, worthHalf: halfOf(short.difference, worth, figure) };
  return {
    worthBest,
    segmentRateBefore: figureOf(snapshot, fallenFrom.rate, { ...ask, period: fallenFrom.period }),
    worthRegained: figure(fallenFrom.rate - own, 'own rate a year before'),
  };
}

function halfOf(
  { estimate, low, high, level }: Estimate,
  worth: (points: number) => number,
  figure: (points: number, of: Basis, interval: Estimate) => Figure,
): Figure {
  const interval = { estimate: worth(estimate / 2), low: worth(low / 2), high: worth(high / 2), level };
  return figure(estimate / 2, 'half of the gap', interval);
}

/** What one more conversion brings in the unit of the outcome. */
export function worthOfOne({ snapshot, outcome }: Context, period: Period): number {
  if (outcome !== 'totalRevenue') return 1;
  return totalFigure(snapshot, 'averageOrderValue', period)?.value ?? 0;
}

/** The formula behind what a conversion more is worth. */
export const VISITS_WORTH = 'sessions × value of one conversion';
