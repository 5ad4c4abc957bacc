import type { Finding } from '@/lib/model/finding';
import { poissonUpper } from '@/lib/statistics/poisson';
import { amountOver } from '@/lib/measure/amount';
import { seriesOf } from '@/lib/measure/series';
import { type Account, accountFigures, accountOf, adFigure, siteTotal } from '../ads/ad-figures';
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
 * nothing: they brought no key event, and surely under two thirds of what the same money brings by the dearest of the others. The
 * weight is the loss, at the least, as a share of the revenue, or the key events that are missed as a share of the site's.
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
    weight: asShare((account.cost - most) / Math.max(siteTotal(context, ads, 'totalRevenue') ?? 0, account.cost)),
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
  const own = accountOf(ads, rows);
  const dearest = Math.max(...othersOf(ads, name).map(({ each }) => each?.value ?? 0));
  if (own.results > 0 || dearest <= 0) return null;
  const expected = own.cost / dearest;
  if (poissonUpper(0, chance) >= FAR_BELOW * expected) return null;
  const where = { dimension: CAMPAIGN, segment: name } as const;
  return losing(ads, {
    name,
    weight: asShare(expected / (siteTotal(context, ads, ads.result) ?? Infinity)),
    figures: {
      ...accountFigures(context, ads, own, where),
      expected: adFigure(context, ads, expected, {
        metric: ads.result,
        where,
        method: 'at the price of the dearest other campaign',
      }),
    },
  });
};

/** Fewer results do not say what one costs. */
const FEWEST_RESULTS = 10;

/** The other campaigns of which it is known what a result costs. Some are always cheap, as those for the own brand. */
function othersOf({ rows, ...ads }: Ads, name: string): Account[] {
  const others = Map.groupBy(
    rows.filter(({ campaign }) => campaign !== name),
    ({ campaign }) => campaign,
  );
  return [...others.values()]
    .map((each) => accountOf({ ...ads, rows }, each))
    .filter(({ results }) => results >= FEWEST_RESULTS);
}

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
