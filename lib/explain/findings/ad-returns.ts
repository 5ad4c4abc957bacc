import type { Finding } from '@/lib/model/finding';
import { periodAYearBefore } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import { WEEKS_A_YEAR } from '@/lib/model/day';
import { accountFigures, accountOf, adFigure, siteTotal } from '../ads/ad-figures';
import { type Ads, adsOf, CAMPAIGN, CHANNEL, channelsOf, wholeWeeks } from '../ads/ads';
import { marginalReturn } from '../ads/marginal-return';
import { asFinding, asShare, type Context } from '../context';

/** A range whose ends are further apart than threefold says little to whoever sets a budget. */
const WIDEST = 3;
/** Channels and campaigns below a tenth of the cost are not told one by one. */
const TOLD_SHARE = 0.1;

/**
 * What advertisements cost over twelve weeks and what Google says came back: return (of sums), cost of an order or of a key
 * event, each with its interval, beside the same weeks a year before and by channel or campaign; and what came back of one more
 * that was spent, where the history tells it (`marginalReturn`), with the margin that it takes. The weight is a tenth
 * of the share of the revenue that was spent: how it stands is no news, and what is lost is told before it.
 */
export function adReturnFindings(context: Context): Finding[] {
  const ads = adsOf(context);
  if (!ads) return [];
  const account = accountOf(ads, ads.rows);
  const whole = siteTotal(context, ads, 'totalRevenue');
  return [
    asFinding({
      kind: 'ad-spend',
      metric: account.returned ? 'returnOnAdSpend' : ads.costOfOne,
      direction: 'unknown',
      period: ads.period,
      weight: whole ? AS_NEWS * asShare(account.cost / whole) : UNKNOWN_SHARE,
      figures: {
        ...accountFigures(context, ads, account),
        ...yearBefore(context, ads),
        ...byPart(context, ads, account.cost),
        ...marginalFigures(context, ads),
      },
    }),
  ];
}

const AS_NEWS = 0.1;
/** Of a site that sells nothing there is no revenue of which the cost could be a share. */
const UNKNOWN_SHARE = 0.005;

/** The same weeks a year before, where as many of them had a cost. */
function yearBefore(context: Context, ads: Ads): Record<string, Figure> {
  const weeks = wholeWeeks(
    context,
    ads.table,
    ads.weeks.map((week) => week - WEEKS_A_YEAR).filter((week) => week >= 0),
  );
  const told = weeks.filter((week) => ads.rows.some(({ metrics }) => (metrics.advertiserAdCost?.[week] ?? 0) > 0));
  if (told.length < ads.weeks.length) return {};
  const { returned, each } = accountFigures(
    context,
    { ...ads, weeks: told, period: periodAYearBefore(ads.period) },
    accountOf(ads, ads.rows, told),
  );
  const before = returned ?? each;
  return before ? { before } : {};
}

/** What came back by each channel, or by each campaign where there is one channel, the one that costs most first. */
function byPart(context: Context, ads: Ads, whole: number): Record<string, Figure> {
  const channels = channelsOf(ads);
  const campaigns = Map.groupBy(ads.rows, ({ campaign }) => campaign);
  const [dimension, parts] = channels.size > 1 ? ([CHANNEL, channels] as const) : ([CAMPAIGN, campaigns] as const);
  if (parts.size < 2) return {};
  return Object.fromEntries(
    [...parts]
      .map(([segment, rows]) => ({ segment, account: accountOf(ads, rows) }))
      .filter(({ account }) => account.cost > TOLD_SHARE * whole)
      .toSorted((a, b) => b.account.cost - a.account.cost)
      .flatMap(({ segment, account }) => {
        const { returned, each } = accountFigures(context, ads, account, { dimension, segment });
        const told = returned ?? each;
        return told ? [[`of ${segment}`, told] as const] : [];
      }),
  );
}

/** What came back of one more, and the margin from which on that pays; nothing where the range is too wide to say it. */
function marginalFigures(context: Context, ads: Ads): Record<string, Figure> {
  const marginal = marginalReturn(context, ads, ads.rows);
  if (!marginal || marginal.low <= 0 || marginal.high > WIDEST * marginal.low) return {};
  const need = { ...marginal, estimate: 1 / marginal.estimate, low: 1 / marginal.high, high: 1 / marginal.low };
  return {
    marginal: adFigure(context, ads, marginal.estimate, {
      metric: 'returnOnAdSpend',
      unit: 'currency',
      interval: marginal,
      method: 'response of orders to cost, week by week',
    }),
    ...(need.high <= 1 && {
      needed: adFigure(context, ads, need.estimate, {
        metric: 'returnOnAdSpend',
        unit: 'rate',
        interval: need,
        method: 'one ÷ what comes back of one more',
      }),
    }),
  };
}
