import type { Estimate } from '@/lib/model/quantity';
import { elasticityOf } from '@/lib/statistics/response';
import { median } from '@/lib/statistics/robust';
import { blocksOf } from '@/lib/measure/amount';
import { seriesOf } from '@/lib/measure/series';
import { addDays } from '@/lib/model/day';
import type { Context } from '../context';
import { accountOf } from './ad-figures';
import { type AdRow, type Ads, sumsOf, wholeWeeks } from './ads';

/** Two years: what advertisements did before was another market. */
const MOST_WEEKS = 104;
/** Below, the logarithm of a week's orders is mostly chance. */
const FEWEST_A_WEEK = 5;
/** A week without an order is taken for half of one. */
const HALF = 0.5;

/**
 * What came back of one more that was spent: elasticity × return, in units of money. The elasticity is that of the orders of
 * these campaigns to their cost over four weeks, from up to two years of weeks, with trend, season and the orders of the rest of the
 * site put aside (`elasticityOf`); the return is that of the last twelve weeks. The two errors are joined in quadrature. Null
 * where the return is not known, and where the history is shorter than a year, has gaps in the spending, or too few orders.
 */
export function marginalReturn(context: Context, ads: Ads, rows: readonly AdRow[]): Estimate | null {
  const { returned } = accountOf(ads, rows);
  if (!returned) return null;
  const all = Array.from({ length: Math.min(MOST_WEEKS, ads.table.length) }, (_, k) => ads.table.length - 1 - k);
  const whole = wholeWeeks(context, ads.table, all.toReversed());
  const demands = restOfSite(context, ads);
  const isTold = (week: number) => (sumsOf(rows, 'advertiserAdCost', [week])[0] ?? 0) > 0 && (demands[week] ?? 0) > 0;
  const weeks = whole.filter(isTold);
  const counts = sumsOf(rows, ads.result, weeks);
  if (weeks.length === 0 || median(counts) < FEWEST_A_WEEK) return null;
  const elasticity = elasticityOf({
    weeks,
    spent: sumsOf(rows, 'advertiserAdCost', weeks),
    brought: counts.map((count) => Math.max(HALF, count)),
    demand: weeks.map((week) => demands[week] ?? 0),
  });
  return elasticity && product(elasticity, returned);
}

/** Orders of the site that came by none of the campaigns, week by week of the table. */
function restOfSite({ snapshot }: Context, { table, rows, result }: Ads): number[] {
  const series = seriesOf(snapshot, result);
  const blocks = series ? blocksOf(series, 7, addDays(table.start, 7 * table.length - 1)) : [];
  const weeks = Array.from({ length: table.length }, (_, week) => week);
  const ads = sumsOf(rows, result, weeks);
  return weeks.map((week) => (blocks.at(week - table.length)?.numerator ?? 0) - (ads[week] ?? 0));
}

/** The product of two estimates that err apart from each other; each end by the errors that lead to it. */
function product(a: Estimate, b: Estimate): Estimate {
  const estimate = a.estimate * b.estimate;
  const below = Math.hypot(b.estimate * (a.estimate - a.low), a.estimate * (b.estimate - b.low));
  const above = Math.hypot(b.estimate * (a.high - a.estimate), a.estimate * (b.high - b.estimate));
  return { estimate, low: estimate - below, high: estimate + above, level: a.level };
}
