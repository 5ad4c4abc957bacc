import type { MetricId } from '@/lib/model/metric';
import type { Finding } from '@/lib/model/finding';
import type { Period } from '@/lib/model/period';
import type { SegmentTable } from '@/lib/model/table';
import type { Context } from '../context';
import { FAR_BELOW, membersOf, MOST_OF_FAMILY, type Outlier, outliersOf } from '../families/family';
import { type FamilyCut, familyGapFinding, negated, shifted } from '../families/family-gap';
import { gapWorth } from '../families/gap-worth';
import { totalFigure } from '@/lib/measure/figures';
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
    .map((outlier) => itemGap(context, cut, outlier));
}

function itemGap(context: Context, cut: FamilyCut, outlier: Outlier): Finding {
  const { snapshot, outcome } = context;
  const each = outcome === 'totalRevenue' ? worthOfAnAddition(cut.table, outlier.segment, cut.period) : 0;
  const short = {
    segment: outlier.segment,
    series: outlier.series,
    own: outlier.rate,
    difference: negated(shifted(outlier.own, -outlier.reference)),
  };
  const formula = 'views × value of one addition to the cart';
  const worth = each > 0 ? gapWorth(context, { ...cut, worthOfOne: each, formula }, short) : {};
  const stake = (worth['worthRegained'] ?? worth['worthHalf'])?.value ?? 0;
  const whole = totalFigure(snapshot, outcome, context.window)?.value ?? 0;
  return familyGapFinding(context, cut, outlier, {
    direction: 'down',
    weight: whole > 0 ? stake / whole : 0,
    figures: worth,
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
