import type { MetricId } from '@/lib/model/metric';
import type { Finding } from '@/lib/model/finding';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { SegmentTable } from '@/lib/model/table';
import { WINDOW_DAYS } from '@/lib/measure/last-window';
import type { Context } from '../context';
import { FAR_ABOVE, type Member, MOST_OF_FAMILY, type Outlier, outliersOf } from '../families/family';
import { type FamilyCut, familyGapFinding } from '../families/family-gap';
import { quotient, rateOf } from '@/lib/statistics/proportion';
import { figureIn, totalFigure } from '@/lib/measure/figures';
import { isNamed, quarterOf, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { seriesOfRow, seriesOnSteps } from '@/lib/measure/series';

/** Fewer sold, and one parcel sent back looks like a fault of the article. */
const FEWEST_SOLD = 20;

/**
 * Articles of which surely more money goes back than half as much again as of all others together: refunds ÷ (revenue +
 * refunds) over twelve weeks, as `itemRefundShare` is defined, because Google's revenue has the refunds taken off. Money
 * has no trials, so that each article sold counts as one: the interval is Wilson's for that share of the articles sold.
 */
export function itemRefundFindings(context: Context): Finding[] {
  const table = tableBy(context.snapshot, 'itemName');
  const period = table && quarterOf(table, context.snapshot.asOf);
  if (!table || !period) return [];
  const cut: FamilyCut = {
    table,
    dimension: 'itemName',
    metric: 'itemRefundShare',
    columns: ['itemRefundAmount', 'itemRevenue'],
    trials: 'itemsPurchased',
    period,
    reference: 'all other segments',
  };
  const members = table.rows.flatMap((row) => soldOf(table, row, period) ?? []);
  return outliersOf(members, { period, side: 'above', factor: FAR_ABOVE, reference: 'pooled' })
    .slice(0, MOST_OF_FAMILY)
    .map((outlier) => refundFinding(context, cut, outlier));
}

/** An article with, week by week, how many of those sold the refunds amount to. */
function soldOf(table: SegmentTable, row: SegmentTable['rows'][number], period: Period): Member | null {
  const segment = row.keys[0] ?? '';
  const { itemRefundAmount, itemRevenue, itemsPurchased } = row.metrics;
  if (!isNamed(segment) || !itemRefundAmount || !itemRevenue || !itemsPurchased) return null;
  const total = (metric: MetricId) => {
    const series = seriesOfRow(table, row, metric);
    return (series && amountOver(series, period)?.numerator) ?? 0;
  };
  const [refunded, sold] = [total('itemRefundAmount'), total('itemsPurchased')];
  const gross = total('itemRevenue') + refunded;
  if (sold < FEWEST_SOLD || gross <= 0 || refunded < 0 || refunded > gross) return null;
  const price = gross / sold;
  const series: Series = seriesOnSteps(
    table,
    'itemRefundShare',
    itemRefundAmount.map((amount) => amount / price),
    itemsPurchased,
  );
  const rate = rateOf(amountOver(series, period));
  return rate && { segment, series, rate };
}

function refundFinding(context: Context, cut: FamilyCut, outlier: Outlier): Finding {
  const { snapshot, outcome } = context;
  const { segment, reference, rate } = outlier;
  const row = cut.table.rows.find(({ keys }) => keys[0] === segment);
  const series = row && seriesOfRow(cut.table, row, 'itemRefundAmount');
  const refunded = (series && amountOver(series, cut.period)?.numerator) ?? 0;
  const ask = {
    metric: 'itemRefundAmount',
    dimension: cut.dimension,
    segment,
    period: cut.period,
    from: cut.table.provenance,
  } as const;
  const whole = totalFigure(snapshot, outcome, context.window)?.value ?? 0;
  const excess = (1 - reference / quotient(rate)) * refunded * (WINDOW_DAYS / lengthInDays(cut.period));
  return familyGapFinding(context, cut, outlier, {
    direction: 'up',
    weight: outcome === 'totalRevenue' && whole > 0 ? excess / whole : 0,
    figures: { refunds: figureIn(snapshot, 'currency', refunded, ask) },
  });
}
