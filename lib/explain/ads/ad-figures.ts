import { DAYS_A_WEEK } from '@/lib/model/day';
import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { Method } from '@/lib/model/method';
import type { Estimate, Figure, Unit } from '@/lib/model/quantity';
import { amountOver } from '@/lib/measure/amount';
import { figureIn, figureOf } from '@/lib/measure/figures';
import { seriesOf } from '@/lib/measure/series';
import { ratioOfSums } from '@/lib/statistics/ratio-of-sums';
import type { Context } from '../context';
import { type AdRow, type Ads, CAMPAIGN, sumOf, sumsOf } from './ads';

/** Which campaigns a figure is of: all of them, those of a channel, or one. */
export interface Where {
  readonly dimension: DimensionId;
  readonly segment: string;
}

interface Ask {
  readonly metric: MetricId;
  readonly unit?: Unit;
  readonly where?: Where | undefined;
  readonly interval?: Estimate;
  readonly method?: Method;
}

/** A figure of campaigns, with the query from which anyone can read it again: Google tells no cost without the campaign. */
export function adFigure({ snapshot }: Context, ads: Ads, value: number, ask: Ask): Figure {
  const { unit, where = { dimension: CAMPAIGN, segment: null }, ...rest } = ask;
  const { period, table, weeks } = ads;
  const whole = { ...rest, ...where, period, from: table.provenance, daysObserved: DAYS_A_WEEK * weeks.length };
  const figure = unit ? figureIn(snapshot, unit, value, whole) : figureOf(snapshot, value, whole);
  const { query } = figure.provenance;
  const dimensions = [...new Set([...query.dimensions, CAMPAIGN])];
  return { ...figure, provenance: { ...figure.provenance, query: { ...query, dimensions } } };
}

/** What some campaigns cost and brought in the weeks that count. */
export interface Account {
  readonly cost: number;
  readonly results: number;
  /** What came back for one that was spent, with its interval; null where no money is known to have come. */
  readonly returned: Estimate | null;
  /** What one result cost; its interval is left out where none may have come. */
  readonly each: { readonly value: number; readonly interval?: Estimate } | null;
}

/**
 * What campaigns cost, what came back for each unit of money (revenue ÷ cost, of sums), and what one order or key event cost.
 * Both intervals are those of a ratio of sums over the weeks (`ratioOfSums`), never narrower than counting the orders allows.
 */
export function accountOf(ads: Ads, rows: readonly AdRow[], weeks = ads.weeks): Account {
  const costs = sumsOf(rows, 'advertiserAdCost', weeks);
  const revenues = sumsOf(rows, 'totalRevenue', weeks);
  const counts = sumsOf(rows, ads.result, weeks);
  const [cost, revenue, results] = [sumOf(costs), sumOf(revenues), sumOf(counts)];
  const isSold = ads.result === 'ecommercePurchases' && revenue > 0 && results > 0;
  const rate = results > 0 ? ratioOfSums(counts, costs, results) : null;
  return {
    cost,
    results,
    returned: isSold ? ratioOfSums(revenues, costs, revenue ** 2 / results) : null,
    each: rate && {
      value: 1 / rate.estimate,
      ...(rate.low > 0 && {
        interval: { ...rate, estimate: 1 / rate.estimate, low: 1 / rate.high, high: 1 / rate.low },
      }),
    },
  };
}

/** `cost`, `results`, `returned` and `each`, as far as they are known. */
export function accountFigures(
  context: Context,
  ads: Ads,
  { cost, results, returned, each }: Account,
  where?: Where,
): Record<string, Figure> {
  return {
    cost: adFigure(context, ads, cost, { metric: 'advertiserAdCost', where }),
    results: adFigure(context, ads, results, { metric: ads.result, where }),
    ...(returned && {
      returned: adFigure(context, ads, returned.estimate, {
        metric: 'returnOnAdSpend',
        unit: 'currency',
        where,
        interval: returned,
        method: { quotient: ['totalRevenue', 'advertiserAdCost'] },
      }),
    }),
    ...(each && {
      each: adFigure(context, ads, each.value, {
        metric: ads.costOfOne,
        where,
        ...(each.interval && { interval: each.interval }),
        method: { quotient: ['advertiserAdCost', ads.result] },
      }),
    }),
  };
}

/** What the whole site came to in the meantime; null where that is nothing, or not measured. */
export function siteTotal({ snapshot }: Context, { period }: Ads, metric: MetricId): number | null {
  const series = seriesOf(snapshot, metric);
  return (series && amountOver(series, period)?.value) || null;
}
