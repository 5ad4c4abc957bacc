import { compactDay } from '@/lib/collect/table/row-table';
import type { TabledProperty } from '@/lib/collect/table/table-source';
import { mulberry32, normal, poisson, type Random, wobble } from '@/lib/demo/random';
import { daysFrom } from '@/lib/demo/season';
import { TableWriter } from '@/lib/demo/table-writer';
import { addDays, type Day, dayNumber, daysBetween } from '@/lib/model/day';
import { firstOfMonth, mondayOf } from '@/lib/model/first-day';
import { daily, type Plot, traffic } from './plot';

/** A channel of advertisements: what is spent, and what follows of it. */
export interface Spending {
  readonly channel: string;
  /** Visits a day at the usual cost. */
  readonly sessions: number;
  /** What is spent a day, so many days before the last. */
  readonly cost: (daysAgo: number) => number;
  /** By how much the logarithm of the weekly cost varies for no reason of demand. */
  readonly varies: number;
  /** Per cent that visits follow a per cent of cost. */
  readonly elasticity: number;
  /** Readiness to buy beside the average visitor. */
  readonly intent: number;
  /** Each with its share of the visits and of the cost, and how readily its visits buy beside the others. */
  readonly campaigns: readonly {
    readonly name: string;
    readonly visits: number;
    readonly cost: number;
    readonly intent?: number;
  }[];
}

/** A page with how often it is shown a day in Google's search, at which place, and how often it is then opened. */
export interface FoundPage {
  readonly path: string;
  readonly impressions: (daysAgo: number) => number;
  readonly position: (daysAgo: number) => number;
  readonly clickRate: (daysAgo: number) => number;
}

/** As many as the longest history that is read. */
const MONTHS = 37;
/** Search Console keeps sixteen months. */
const MONTHS_OF_SEARCH = 16;
const CLICK = 0.8;

/** What a channel spends on a day, beside what it usually spends. */
function pace({ varies }: Spending, day: Day): number {
  return Math.exp(varies * normal(mulberry32(dayNumber(mondayOf(day)))));
}

/** A site whose advertisements bring more visits in weeks in which more is spent. */
export function spending(plans: readonly Spending[]): Plot {
  const planOf = (name: string) => plans.find(({ channel }) => channel === name);
  const following = daily((situation, day) =>
    traffic(situation, (channel) => {
      const plan = planOf(channel);
      return plan ? pace(plan, day) ** plan.elasticity : 1;
    }),
  );
  return (site, today) => {
    const model = site.channels.find(({ name }) => name === 'Paid Search');
    const kept = site.channels.filter(({ name }) => !planOf(name));
    const own = plans.flatMap(({ channel: name, sessions, intent, campaigns }) =>
      model ? [{ ...model, name, sessions, intent, campaigns: () => campaigns.map(weighed) }] : [],
    );
    return following({ ...site, channels: [...kept, ...own] }, today);
  };
}

const weighed = ({ name, visits, intent }: Spending['campaigns'][number]) => ({
  name,
  weight: visits,
  ...(intent !== undefined && { intent }),
});

/** A property to which Google Ads is linked, so that it tells what its campaigns cost. */
export function linkedAds(property: TabledProperty, plans: readonly Spending[], today: Day): TabledProperty {
  const writer = new TableWriter(
    ['date', 'sessionDefaultChannelGroup', 'sessionCampaignName'],
    ['advertiserAdCost', 'advertiserAdClicks'],
  );
  each(MONTHS, today, (day, ago, random) => {
    for (const plan of plans)
      for (const { name, cost: share } of plan.campaigns) {
        const cost = Math.round(100 * plan.cost(ago) * pace(plan, day) * share) / 100;
        writer.add([compactDay(day), plan.channel, name], [cost, poisson(cost / CLICK, random)]);
      }
  });
  return withTable(property, writer, 'sessionCampaignName');
}

/** A property to which Search Console is linked. */
export function linkedSearch(property: TabledProperty, pages: readonly FoundPage[], today: Day): TabledProperty {
  const writer = new TableWriter(
    ['date', 'landingPagePlusQueryString'],
    ['organicGoogleSearchClicks', 'organicGoogleSearchImpressions', 'searchPositionSum'],
  );
  each(MONTHS_OF_SEARCH, today, (day, ago, random) => {
    for (const page of pages) {
      const impressions = poisson(page.impressions(ago) * wobble(0.1, random), random);
      const clicks = Math.min(impressions, poisson(impressions * page.clickRate(ago) * wobble(0.08, random), random));
      const places = Math.round(impressions * Math.max(1, page.position(ago) * wobble(0.06, random)));
      writer.add([compactDay(day), page.path], [clicks, impressions, places]);
    }
  });
  return withTable(property, writer, 'landingPagePlusQueryString');
}

/** Whoever has this right sees no cost, as Google says it. */
export const withoutCosts = (property: TabledProperty): TabledProperty => ({
  ...property,
  blocked: { advertiserAdCost: ['NO_COST_METRICS'], returnOnAdSpend: ['NO_COST_METRICS'] },
});

/** What a link adds is told along its own dimension, and never by the day alone. */
const withTable = (property: TabledProperty, writer: TableWriter, needed: string): TabledProperty => ({
  ...property,
  tables: [...property.tables, { ...writer.table(), needs: [needed] }],
});

function each(months: number, today: Day, draw: (day: Day, daysAgo: number, random: Random) => void): void {
  const random = mulberry32(20_261_122);
  const last = addDays(today, -1);
  for (const day of daysFrom(firstOfMonth(today, -months), last)) draw(day, daysBetween(day, last), random);
}
