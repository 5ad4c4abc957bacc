import type { Finding } from '@/lib/model/finding';
import { carried } from '@/lib/statistics/interval';
import { accountFigures, accountOf, adFigure, siteTotal } from '../ads/ad-figures';
import { adsOf, CHANNEL, channelsOf } from '../ads/ads';
import { marginalReturn } from '../ads/marginal-return';
import { marginTold } from '../ads/margin-told';
import { asFinding, asShare, type Context } from '../context';

/**
 * Channels of advertisements in which one more that is spent surely brings back less than it costs (`marginalReturn`): the
 * upper end of its 90% interval is below what the margin asks (1 ÷ margin), or below one where nobody told the margin, so
 * that no margin would pay for it. The weight is what was spent there as a share of the revenue.
 */
export function spentChannelFindings(context: Context): Finding[] {
  const ads = adsOf(context);
  if (!ads) return [];
  const margin = marginTold(context);
  const needed = 1 / (margin?.value ?? 1);
  const whole = siteTotal(context, ads, 'totalRevenue');
  return [...channelsOf(ads)].flatMap(([segment, rows]) => {
    const marginal = marginalReturn(context, ads, rows);
    if (!marginal || marginal.high >= needed) return [];
    const account = accountOf(ads, rows);
    const where = { dimension: CHANNEL, segment } as const;
    return asFinding({
      kind: 'ad-spend',
      metric: 'returnOnAdSpend',
      ...where,
      direction: 'down',
      period: ads.period,
      weight: asShare(account.cost / (whole ?? Infinity)),
      figures: {
        ...accountFigures(context, ads, account, where),
        marginal: adFigure(context, ads, Math.max(0, marginal.estimate), {
          metric: 'returnOnAdSpend',
          unit: 'currency',
          where,
          interval: carried(marginal, (end) => Math.max(0, end)),
          method: 'response of orders to cost, week by week',
        }),
        ...(margin && { margin }),
      },
    });
  });
}
