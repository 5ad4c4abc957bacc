import { type MetricId, metricOf } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { Estimate, Figure, Rate } from '@/lib/model/quantity';
import type { SegmentTable } from '@/lib/model/table';
import { amountOver } from '@/lib/measure/amount';
import { figureOf } from '@/lib/measure/figures';
import { quarterOf } from '@/lib/measure/segment-tables';
import { seriesOf } from '@/lib/measure/series';
import { conversionOf } from '@/lib/measure/vital-metrics';
import { quotient, wilson } from '@/lib/statistics/proportion';
import type { Context } from '../context';
import { type Rows, sumOf, whereOf } from './rows';

/** Fewer trials (visits) give no rate to stand beside the site's. */
const FEWEST_TRIALS = 100;

/** What the property lives on, of the last four weeks, and the conversion of twelve weeks beside that of all other visits. */
export function broughtBy(context: Context, table: SegmentTable, rows: Rows): Record<string, Figure> {
  const { snapshot, window, outcome } = context;
  const ask = whereOf(table);
  const isHeld = (metric: MetricId) => rows.some(({ metrics }) => metrics[metric] !== undefined);
  const earned = isHeld(outcome) && outcome !== 'sessions' ? amountOver(sumOf(table, rows, outcome), window) : null;
  const metric = conversionOf(snapshot);
  const [top, bottom] = (metric && metricOf(metric).of) ?? [];
  const period = quarterOf(table, snapshot.asOf);
  const own = period && top && bottom && isHeld(top) ? ratesOver(context, table, rows, [top, bottom], period) : null;
  return {
    ...(earned && { earned: figureOf(snapshot, earned.value, { metric: outcome, period: window, ...ask }) }),
    ...(own &&
      metric &&
      period && {
        rate: figureOf(snapshot, own.rate.estimate, {
          ...ask,
          metric,
          period,
          interval: own.rate,
          method: 'Wilson interval',
        }),
        others: figureOf(snapshot, own.others, { metric, period, method: 'all other segments' }),
      }),
  };
}

function ratesOver(
  { snapshot }: Context,
  table: SegmentTable,
  rows: Rows,
  [top, bottom]: readonly [MetricId, MetricId],
  period: Period,
): { readonly rate: Estimate; readonly others: number } | null {
  const own: Rate = {
    numerator: amountOver(sumOf(table, rows, top), period)?.numerator ?? 0,
    denominator: amountOver(sumOf(table, rows, bottom), period)?.numerator ?? 0,
  };
  const whole = (metric: MetricId) => {
    const series = seriesOf(snapshot, metric);
    return (series && amountOver(series, period)?.numerator) ?? 0;
  };
  const others = { numerator: whole(top) - own.numerator, denominator: whole(bottom) - own.denominator };
  const rate = own.denominator < FEWEST_TRIALS ? null : wilson(own);
  return rate && others.denominator > 0 ? { rate, others: quotient(others) } : null;
}
