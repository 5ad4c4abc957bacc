import type { MetricId } from '@/lib/model/metric';
import type { Finding } from '@/lib/model/finding';
import type { SegmentTable } from '@/lib/model/table';
import { asFinding, asShare, CONFIDENT, type Context, UNSURE } from '../context';
import { wilson } from '@/lib/statistics/proportion';
import { figureIn, figureOf, totalFigure } from '@/lib/measure/figures';
import { emailCampaigns } from '../email-campaigns';
import { quarterOf, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';

/** Words by which the tools of the trade name messages that send themselves, in French and in English. */
const WORDS = [
  'flow', 'auto', 'automation', 'automated', 'automatique', 'trigger', 'scenario', 'workflow', 'welcome', 'bienvenue',
  'panier', 'cart', 'abandon', 'abandoned', 'browse', 'winback', 'reactivation', 'replenishment', 'reassort',
  'anniversaire', 'birthday', 'postachat', 'postpurchase',
]; // prettier-ignore
/** Under a tenth, messages that send themselves are the exception in the mailbox. */
const LOW = 0.1;

/**
 * How much of what email earns comes from messages that send themselves, by the names of their campaigns, over twelve
 * weeks: revenue of email campaigns with a telling word ÷ revenue of the channel Email. `down` where Wilson's interval
 * of the same share of orders lies wholly under a tenth, which takes 25 orders at least; `unknown` where no name tells
 * and nobody said which words do. Names are all that Google has; an advertisement for abandoned carts is none of them
 * (`emailCampaigns`).
 */
export function emailAutomationFindings(context: Context): Finding[] {
  const { snapshot, settings } = context;
  const cut = tableBy(snapshot, 'sessionCampaignName');
  const channels = tableBy(snapshot, 'sessionDefaultChannelGroup');
  const period = cut && quarterOf(cut, snapshot.asOf);
  const campaigns = period && emailCampaigns(snapshot, [period]);
  if (!campaigns || !channels || !period) return [];
  const isAutomatic = automaticBy(settings.automationWords);
  const sum = (table: SegmentTable, metric: MetricId, holds: (segment: string) => boolean) =>
    segmentSeries(table, metric)
      .filter(({ segment }) => holds(segment))
      .reduce((all, { series }) => all + (amountOver(series, period)?.numerator ?? 0), 0);
  const isEmail = (segment: string) => segment === 'Email';
  const email = sum(channels, 'totalRevenue', isEmail);
  const orders = sum(channels, 'ecommercePurchases', isEmail);
  if (email <= 0) return [];
  const automatic = Math.min(email, sum(campaigns, 'totalRevenue', isAutomatic));
  const share = wilson({
    numerator: Math.min(orders, sum(campaigns, 'ecommercePurchases', isAutomatic)),
    denominator: orders,
  });
  if (!share || share.high >= LOW) return [];
  const isTold = automatic > 0 || (settings.automationWords ?? []).length > 0;
  const ask = { metric: 'totalRevenue', dimension: 'sessionCampaignName', period, from: campaigns.provenance } as const;
  const whole = totalFigure(snapshot, 'totalRevenue', period)?.value ?? 0;
  return [
    asFinding({
      kind: 'automation',
      metric: 'totalRevenue',
      dimension: 'sessionCampaignName',
      direction: isTold ? 'down' : 'unknown',
      period,
      confidence: isTold ? CONFIDENT : UNSURE,
      weight: asShare(whole > 0 ? (email - automatic) / whole : 0),
      figures: {
        // Where no name tells, nobody knows the share: it is not one of nothing.
        ...(isTold
          ? { size: figureIn(snapshot, 'rate', automatic / email, { ...ask, method: 'by the names of campaigns' }) }
          : {}),
        orders: figureIn(snapshot, 'rate', share.estimate, {
          ...ask,
          metric: 'ecommercePurchases',
          interval: share,
          method: 'by the names of campaigns',
        }),
        email: figureOf(snapshot, email, {
          metric: 'totalRevenue',
          dimension: 'sessionDefaultChannelGroup',
          segment: 'Email',
          period,
          from: channels.provenance,
        }),
      },
    }),
  ];
}

/** Whole words of the name, without accents: `auto` is not in `automne`. The person's own words stand anywhere. */
function automaticBy(own: readonly string[] = []): (name: string) => boolean {
  const telling = new Set(WORDS);
  const ownWords = own.map(plain).filter(Boolean);
  return (name) => {
    const words = plain(name).split(/[^a-z0-9]+/);
    const pairs = words.map((word, i) => word + (words[i + 1] ?? ''));
    return (
      [...words, ...pairs].some((word) => telling.has(word)) || ownWords.some((word) => plain(name).includes(word))
    );
  };
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
