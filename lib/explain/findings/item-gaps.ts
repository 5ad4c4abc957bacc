import type { MetricId } from '@/lib/model/metric';
import type { Finding } from '@/lib/model/finding';
import type { Period } from '@/lib/model/period';
import type { SegmentTable } from '@/lib/model/table';
import type { Context } from '../context';
import { FAR_BELOW, membersOf, MOST_OF_FAMILY, outliersOf } from '../families/family';
import { type FamilyCut, shortfallFinding } from '../families/family-gap';
import { quarterOf, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';
import { seriesOfRow } from '@/lib/measure/series';

const COLUMNS = ['itemsAddedToCart', 'itemsViewed'] as const;
/** Below, a rate of a few per cent rests on a handful of additions. */
const FEWEST_VIEWS = 100;

/**
 * Articles that many look at and few put into the cart: additions ÷ views over twelve weeks, surely below two thirds of
 * the rate of a middle article (`outliersOf`). Worth, where the property lives on revenue: half of the gap × views ×
 * the article's price × the share of additions that are bought.
 */
export function itemGapFindings(context: Context): Finding[] {
  const table = tableBy(context.snapshot, 'itemName');
  const period = table && quarterOf(table, context.snapshot.asOf);
  if (!table || !period) return [];
  const cut: FamilyCut = {
    table,
    dimension: 'itemName',
    metric: 'cartToViewRate',
    columns: COLUMNS,
    period,
    reference: 'median of the others',
  };
  const members = membersOf(table, cut.metric, COLUMNS, period, FEWEST_VIEWS);
  return outliersOf(members, { period, side: 'below', factor: FAR_BELOW, reference: 'median' })
    .slice(0, MOST_OF_FAMILY)
    .map((outlier) => {
      const each = context.outcome === 'totalRevenue' ? worthOfAnAddition(table, outlier.segment, period) : 0;
      const worth = { worthOfOne: each, formula: 'views × value of one addition to the cart' } as const;
      return shortfallFinding(context, cut, outlier, each > 0 ? worth : null);
    });
}

/** The article's own price × the share of all additions that are bought; 0 for one that was never sold. */
function worthOfAnAddition(table: SegmentTable, segment: string, period: Period): number {
  const sum = (rows: SegmentTable['rows'], metric: MetricId) =>
    rows.reduce((all, row) => {
      const series = seriesOfRow(table, row, metric);
      return all + ((series && amountOver(series, period)?.numerator) ?? 0);
    }, 0);
  const own = table.rows.filter(({ keys }) => keys[0] === segment);
  const [sold, added] = [sum(own, 'itemsPurchased'), sum(table.rows, 'itemsAddedToCart')];
  return sold > 0 && added > 0 ? (sum(own, 'itemRevenue') / sold) * (sum(table.rows, 'itemsPurchased') / added) : 0;
}
