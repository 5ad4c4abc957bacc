import type { Finding } from '@/lib/model/finding';
import { poissonUpper } from '@/lib/statistics/poisson';
import { amountOver } from '@/lib/measure/amount';
import { seriesOf } from '@/lib/measure/series';
import { accountFigures, accountOf, adFigure, siteRevenue } from '../ads/ad-figures';
import { type AdRow, type Ads, adsOf, CAMPAIGN, sumsOf } from '../ads/ads';
import { marginTold } from '../ads/margin-told';
import { asFinding, asShare, type Context } from '../context';
import { FAR_BELOW } from '../families/family';

/** Whoever began last week has not had the time to sell. */
const FEWEST_WEEKS = 4;
/** Of all campaigns together, one in twenty is told by chance where none loses. */
const CHANCE = 0.05;
const MOST_TOLD = 3;

/**
 * Campaigns that surely cost more than they bring, over twelve weeks. Of a shop: the exact upper limit of the orders that
 * they may stand for (`poissonUpper`, 5% shared among all campaigns: Bonferroni), times the value of an order (the site's, or
 * the campaign's own where that is more), times the margin where a person told it, is below the cost. Of a site that sells
 * nothing: the limit of their key events is below two thirds of what the same money brings by the other campaigns. The
 * weight is the loss, at the least, as a share of the revenue, or of the cost where there is none.
 */
export function losingCampaignFindings(context: Context): Finding[] {
  const ads = adsOf(context);
  if (!ads) return [];
  const campaigns = [...Map.groupBy(ads.rows, ({ campaign }) => campaign)].filter(
    ([, rows]) => sumsOf(rows, 'advertiserAdCost', ads.weeks).filter((cost) => cost > 0).length >= FEWEST_WEEKS,
  );
  const chance = CHANCE / Math.max(1, campaigns.length);
  const judge = ads.result === 'ecommercePurchases' ? ofShop : ofLeads;
  return campaigns
    .flatMap(([name, rows]) => judge(context, ads, name, rows, chance) ?? [])
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_TOLD);
}

type Judge = (context: Context, ads: Ads, name: string, rows: readonly AdRow[], chance: number) => Finding | null;

const ofShop: Judge = (context, ads, name, rows, chance) => {
  const account = accountOf(ads, rows);
  const value = valueOfOrder(context, ads, rows);
  const margin = marginTold(context);
  if (value === null) return null;
  const most = poissonUpper(account.results, chance) * value * (margin?.value ?? 1);
  if (most >= account.cost) return null;
  const where = { dimension: CAMPAIGN, segment: name } as const;
  return losing(ads, {
    name,
    weight: asShare((account.cost - most) / Math.max(siteRevenue(context, ads) ?? 0, account.cost)),
    figures: {
      ...accountFigures(context, ads, account, where),
      most: adFigure(context, ads, most, {
        metric: 'totalRevenue',
        where,
        method: 'exact upper limit of a count × value of one order',
      }),
      ...(margin && { margin }),
    },
  });
};

const ofLeads: Judge = (context, ads, name, rows, chance) => {
  const [own, all] = [accountOf(ads, rows), accountOf(ads, ads.rows)];
  const [cost, results] = [all.cost - own.cost, all.results - own.results];
  if (results <= 0 || cost <= 0) return null;
  const expected = (own.cost * results) / cost;
  const most = poissonUpper(own.results, chance);
  if (most >= FAR_BELOW * expected) return null;
  const where = { dimension: CAMPAIGN, segment: name } as const;
  return losing(ads, {
    name,
    weight: asShare(((1 - most / expected) * own.cost) / all.cost),
    figures: {
      ...accountFigures(context, ads, own, where),
      expected: adFigure(context, ads, expected, {
        metric: ads.result,
        where,
        method: 'at the price of the other campaigns',
      }),
    },
  });
};

function losing(
  { costOfOne, period, result }: Ads,
  { name, weight, figures }: { name: string; weight: number; figures: Finding['figures'] },
): Finding {
  return asFinding({
    kind: 'ad-spend',
    metric: result === 'ecommercePurchases' ? 'advertiserAdCost' : costOfOne,
    dimension: CAMPAIGN,
    segment: name,
    direction: 'down',
    period,
    weight,
    figures,
  });
}

/** What an order is worth: on the site, or by the campaign where it sells what is dearer. */
function valueOfOrder({ snapshot }: Context, ads: Ads, rows: readonly AdRow[]): number | null {
  const site = seriesOf(snapshot, 'averageOrderValue');
  const usual = site && amountOver(site, ads.period)?.value;
  const { results, cost, returned } = accountOf(ads, rows);
  const own = returned && results > 0 ? (returned.estimate * cost) / results : 0;
  return usual ? Math.max(usual, own) : null;
}
