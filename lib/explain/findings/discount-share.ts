import type { Finding } from '@/lib/model/finding';
import { changeFigures, totalChange } from '@/lib/measure/change';
import { asFinding, asShare, type Context } from '../context';
import { totalFigure } from '@/lib/measure/figures';

/** A rise by less than one point of revenue is a rounding of prices. */
const SMALLEST_RISE = 0.01;

/**
 * Discounts that carry more of the revenue than a year before: discounts ÷ revenue over the last 28 days beside the same
 * days a year earlier, where the rise is beyond the share's own noise and at least a point. What is won in orders may be lost in
 * margin, of which Google knows nothing. The weight is the share of revenue that the rise amounts to.
 */
export function discountFindings(context: Context): Finding[] {
  const { comparison, snapshot } = context;
  const change = comparison && totalChange(context, 'discountShare', comparison);
  if (!comparison || !change?.relative || change.relative.low <= 0) return [];
  const rise = change.after.value - change.before.value;
  if (rise < SMALLEST_RISE) return [];
  const discounts = totalFigure(snapshot, 'itemDiscountAmount', comparison.after);
  return [
    asFinding({
      kind: 'margin',
      metric: 'discountShare',
      direction: 'up',
      period: comparison.after,
      comparedWith: comparison.before,
      weight: asShare(rise),
      figures: { ...changeFigures(context, change, comparison), ...(discounts ? { discounts } : {}) },
    }),
  ];
}
