import type { DimensionId } from '@/lib/model/dimension';
import type { Finding } from '@/lib/model/finding';
import { asFinding, asShare, type Context } from '../context';
import { figureIn } from '@/lib/measure/figures';
import { isNamed, periodIn, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';

/** Above two thirds, the one weighs twice as much as all the others together: they could not make up for its loss. */
const TOO_MUCH = 2 / 3;
/** Home market and favourite device are concentrated by nature: only where the customers come from is judged. */
const JUDGED: readonly DimensionId[] = ['sessionDefaultChannelGroup', 'sessionSourceMedium'];

/** One channel or source that brings more than two thirds of what the property lives on. */
export function concentrationFindings({ snapshot, window, outcome }: Context): Finding[] {
  return JUDGED.flatMap((dimension) => {
    const table = tableBy(snapshot, dimension);
    if (!table) return [];
    const period = periodIn(table, window);
    const amounts = segmentSeries(table, outcome).map(({ segment, series }) => ({
      segment,
      value: amountOver(series, period)?.numerator ?? 0,
    }));
    const all = amounts.reduce((sum, { value }) => sum + value, 0);
    const [top] = amounts.toSorted((a, b) => b.value - a.value);
    if (!top || !isNamed(top.segment) || all <= 0 || top.value / all <= TOO_MUCH) return [];
    const ask = { metric: outcome, dimension, segment: top.segment, period, from: table.provenance } as const;
    return [
      asFinding({
        kind: 'concentration',
        metric: outcome,
        dimension,
        segment: top.segment,
        direction: 'flat',
        period,
        weight: asShare((top.value / all - TOO_MUCH) / 2),
        figures: {
          size: figureIn(snapshot, 'rate', top.value / all, { ...ask, method: 'share of the sum' }),
          herfindahl: figureIn(snapshot, 'rate', herfindahl(amounts.map(({ value }) => value / all)), {
            ...ask,
            method: 'Herfindahl-Hirschman index',
          }),
        },
      }),
    ];
  });
}

/**
 * The Herfindahl-Hirschman index, Σ share²: 1 when all hangs on one, 1/n when n share alike.
 *
 * @example herfindahl([0.5, 0.5]) // 0.5
 */
export function herfindahl(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share * share, 0);
}
