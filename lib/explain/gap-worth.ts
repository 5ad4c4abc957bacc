import type { Period } from '@/lib/model/period';
import type { Estimate, Figure, Rate } from '@/lib/model/quantity';
import type { SegmentTable } from '@/lib/model/table';
import type { Context } from './context';
import { ownPast } from './own-past';
import { quotient } from './proportion';
import { figureOf, totalFigure } from './provenance';
import { segmentTracks } from './segment-tables';

/** A segment whose rate lies below that of all others together. */
export interface Gap {
  readonly segment: string;
  readonly own: Rate;
  readonly others: Rate;
  /** Others' rate less its own. */
  readonly difference: Estimate;
}

/** Where the gap was read. */
export interface Cut {
  readonly table: SegmentTable;
  readonly dimension: string;
  readonly metric: string;
  readonly period: Period;
}

/**
 * What a gap is worth over its period, at the segment's present visits and what one conversion brings on average, from
 * the property's own figures. Where the segment has surely fallen in a year, `worthRegained`: its own rate of then,
 * which it is known to be able to reach. Otherwise `worthHalf`: half of the gap closed, with the gap's interval. Beside
 * it, `worthBest`: the segment's own best four weeks, which is the most that it ever showed.
 */
export function gapWorth(context: Context, cut: Cut, gap: Gap): Record<string, Figure> {
  const { snapshot, outcome } = context;
  const { table, dimension, metric, period } = cut;
  const row = segmentTracks(table, metric).find(({ segment }) => segment === gap.segment);
  if (!row) return {};
  const { fallenFrom, best } = ownPast(row.track, gap.own, period);
  const ask = { metric, dimension, segment: gap.segment, period, from: table.provenance };
  const each = worthOfOne(context, period);
  const worth = (points: number) => Math.max(0, points) * gap.own.denominator * each;
  const figure = (points: number, method: string, interval?: Estimate) =>
    figureOf(snapshot, worth(points), { ...ask, metric: outcome, method, ...(interval ? { interval } : {}) });
  const own = quotient(gap.own);
  const worthBest = figure(best - own, 'own best four weeks × sessions × value of one conversion');
  if (!fallenFrom) return { worthBest, worthHalf: halfOf(gap.difference, worth, figure) };
  return {
    worthBest,
    segmentRateBefore: figureOf(snapshot, fallenFrom.rate, { ...ask, period: fallenFrom.period }),
    worthRegained: figure(fallenFrom.rate - own, 'own rate a year before × sessions × value of one conversion'),
  };
}

function halfOf(
  { estimate, low, high, level }: Estimate,
  worth: (points: number) => number,
  figure: (points: number, method: string, interval: Estimate) => Figure,
): Figure {
  const interval = { estimate: worth(estimate / 2), low: worth(low / 2), high: worth(high / 2), level };
  return figure(estimate / 2, 'half of the gap × sessions × value of one conversion', interval);
}

/** What one more conversion brings in the unit of the outcome. */
export function worthOfOne({ snapshot, outcome }: Context, period: Period): number {
  if (outcome !== 'totalRevenue') return 1;
  return totalFigure(snapshot, 'averageOrderValue', period)?.value ?? 0;
}
