import type { Channel, SiteSegment } from '@/lib/demo/site';
import { addDays, type Day } from '@/lib/model/day';
import { changed, channels, daily, monthsInto, type Plot, readiness, selling, since, traffic } from './plot';

const PAID = ['Paid Search', 'Paid Social'];
/** Google told assistants apart as a channel from this day on: announced on 13 May, it reached properties until June. */
const ASSISTANTS_SINCE: Day = '2026-05-21';
const growth = (aMonth: number, months: number): Plot =>
  daily((situation, day, today) => traffic(situation, () => Math.exp(aMonth * monthsInto(day, today, months))));
const all =
  (...plots: readonly Plot[]): Plot =>
  (site, today) =>
    plots.reduce((told, plot) => plot(told, today), site);

/**
 * Visits from ChatGPT, a link of another site until Google names the channel and the medium after assistants, and a third
 * as many from Perplexity, which stay a link of another site.
 */
function assistants(course: (day: Day, today: Day) => number): Plot {
  return (site, today) => {
    const like = site.channels.find(({ name }) => name === 'Referral');
    if (!like) return site;
    const of = (name: string, source: string, sessions: number, isOn: (day: Day) => boolean): Channel => ({
      ...like,
      name,
      sessions,
      organicName: name === 'Referral' ? '(referral)' : '(ai-assistant)',
      sources: { [source]: 1 },
      weight: (day) => (isOn(day) ? course(day, today) : 0),
    });
    const isTold = (day: Day) => day >= ASSISTANTS_SINCE;
    const own = [
      of('Referral', 'chatgpt.com / referral', 60, (day) => day >= '2025-03-01' && !isTold(day)),
      of('AI Assistant', 'chatgpt.com / ai-assistant', 60, isTold),
      of('Referral', 'perplexity.ai / referral', 20, (day) => day >= '2025-03-01'),
    ];
    return { ...site, channels: [...site.channels, ...own] };
  };
}

const SHOP_HOST: SiteSegment = { name: 'www.lienart.example', share: 1, intent: 1 };

/** Visits on a host that is not the shop's and carries its tag: they buy nothing. */
function elsewhere(host: string, channel: string, sessions: number, days: number): Plot {
  return (site, today) => {
    const like = site.channels.find(({ name }) => name === channel);
    const from = addDays(today, -days);
    const weight = (day: Day) => (day >= from ? 1 : 0);
    const own = like && { ...like, host, sessions, intent: 0, weight };
    return { ...site, hosts: site.hosts ?? [SHOP_HOST], channels: own ? [...site.channels, own] : site.channels };
  };
}

/** Situations of a shop, each planted alone; they can be told together. */
export const SITUATIONS = {
  growing: growth(0.03, 14),
  declining: growth(-0.03, 14),
  /** Visits grow while those on mobile finish their orders less and less. */
  'mobile-last-step': all(
    growth(0.02, 12),
    daily((situation, day, today) =>
      readiness(situation, (device) => (device === 'mobile' ? Math.exp(-0.06 * monthsInto(day, today, 12)) : 1), [
        'purchase',
      ]),
    ),
  ),
  /** Every device converts better than a year ago, and all of them together less: more visits come on mobile. */
  simpson: daily((situation, day, today) => {
    const months = monthsInto(day, today, 11);
    const low = readiness(situation, (device) => (device === 'mobile' ? 0.35 : 1) * Math.exp(0.008 * months));
    return {
      ...traffic(situation, (_, device) => (device === 'mobile' ? Math.exp(0.11 * months) : 1)),
      ...low,
    };
  }),
  /** An item that is seen more than any other and hardly ever put into a cart. */
  'item-few-carts': selling(({ items }) => ({ items: changed(items, 0, { appeal: 0.25 }) })),
  /** An item of which a fifth comes back. */
  'item-high-refunds': selling(({ items }) => ({ items: changed(items, 1, { refunds: 0.22 }) })),
  'list-few-clicks': selling(({ lists }) => ({ lists: changed(lists, 1, { clicks: 0.02 }) })),
  /** People search for something and never buy. */
  'term-without-sale': selling(({ terms }) => ({ terms: changed(terms, 0, { intent: 0 }) })),
  /** From two months ago more newcomers come straight to a page that nobody types. */
  'dark-social': since(60, (situation) => ({
    ...traffic(situation, (channel) => (channel === 'Direct' ? 1.35 : 1)),
    newShare: (channel) => (channel === 'Direct' ? 0.55 : undefined),
    pull: (channel, page) => (channel === 'Direct' && page.startsWith('/journal/') ? 4 : 1),
  })),
  /** From six weeks ago two payments in three fail on Safari. */
  'browser-payment-fails': since(45, () => ({ payment: (browser) => (browser === 'Safari' ? 0.35 : 1) })),
  /** No message sends itself. */
  'email-flows-missing': channels(['Email'], ({ campaigns }) => ({
    campaigns: (day) => campaigns(day).filter(({ name }) => !name.startsWith('flow-')),
  })),
  /** Four paid visits in five are of people who know the shop. */
  'paid-visits-of-known': channels(PAID, () => ({ newShare: 0.2 })),
  /** Orders grow by those who bought before; nobody new comes to buy. */
  'first-time-flat': all(
    growth(0.03, 14),
    selling((_, today) => ({ firstOrders: (day) => 0.62 * Math.exp(-0.03 * monthsInto(day, today, 14)) })),
  ),
  /** Orders grow by new buyers; no more of the old ones come back. */
  'returning-flat': all(
    growth(0.03, 14),
    selling((_, today) => ({ firstOrders: (day) => 1 - 0.38 * Math.exp(-0.03 * monthsInto(day, today, 14)) })),
  ),
  /** As many orders, of fewer and fewer who come back. */
  'second-order-falling': selling((_, today) => ({
    firstOrders: (day) => 0.55 + 0.02 * monthsInto(day, today, 12),
  })),
  'discount-rising': selling((_, today) => ({ discount: (day) => 0.06 + 0.009 * monthsInto(day, today, 12) })),
  /** From seven weeks ago a quarter of the visits is not counted, and those who buy still are. */
  'consent-step': since(50, (situation) => ({
    ...traffic(situation, () => 0.72),
    ...readiness(situation, () => 1 / 0.72),
  })),
  /** A text that holds its readers, of whom there are few. */
  'content-few-readers': (site) => ({
    ...site,
    landingPages: [
      ...site.landingPages,
      { name: '/journal/entretenir-le-lin', share: 0.012, intent: 1, engagement: 1.5 },
    ],
  }),
  /** A collection from which hardly anybody buys who comes in through it. */
  'page-far-below': (site) => ({
    ...site,
    landingPages: changed(site.landingPages, 2, { intent: 0.25 }),
  }),
  /** Links without any tag that tells their channel. */
  'visits-unassigned': channels(['Unassigned'], ({ sessions }) => ({ sessions: sessions * 8 })),
  /** Nobody has set what a visit is to bring: no sale and no key event is measured. */
  'nothing-measured': (site, today) =>
    daily((situation) => readiness(situation, () => 0))({ ...site, shop: null }, today),
  /** A mailing in the last week brings many, and on its two days hardly anybody buys. */
  'closed-on-mailing': (site, today) => {
    const isOn = (day: string) => day === addDays(today, -6) || day === addDays(today, -5);
    const sent = channels(['Email'], ({ campaigns }) => ({
      campaigns: (day) => (isOn(day) ? [{ name: 'mailing-printemps', weight: 0.9 }] : campaigns(day)),
    }));
    const met = daily((situation, day) =>
      isOn(day)
        ? {
            ...traffic(situation, (channel) => (channel === 'Email' ? 16 : 1)),
            ...readiness(situation, () => 0.25, ['purchase', 'request']),
          }
        : {},
    );
    return all(sent, met)(site, today);
  },
  /** The same mailings every year, to fewer and fewer. */
  'campaigns-falling': daily((situation, day, today) =>
    traffic(situation, (channel) => (channel === 'Email' ? Math.exp(-0.035 * monthsInto(day, today, 30)) : 1)),
  ),
  /** Most visits hang on one channel. */
  concentration: channels(['Paid Search'], ({ sessions }) => ({ sessions: sessions * 12 })),
  /** From three weeks ago most visits of paid search are counted as direct. */
  'tags-lost': since(24, (situation) =>
    traffic(situation, (channel) => (channel === 'Paid Search' ? 0.4 : channel === 'Direct' ? 1.6 : 1)),
  ),
  /** Visits from assistants leave the links of other sites for a channel of their own; there are as many as ever. */
  'assistants-channel': assistants(() => 1),
  /** The same, of which there are more from month to month. */
  'assistants-growing': assistants((day, today) => Math.exp(0.08 * monthsInto(day, today, 14))),
  /** The agency works on a copy of the shop for two months. */
  staging: elsewhere('staging.lienart.example', 'Direct', 400, 60),
  /** Somebody copied the pages, with the tag in them. */
  copied: elsewhere('best-linen-deals.example', 'Organic Search', 150, 200),
  /** Few visits on a developer's machine. */
  'local-visits': elsewhere('localhost', 'Direct', 4, 300),
  /** Three days without any measurement, two weeks ago. */
  outage: (site, today) => ({ ...site, outage: { from: addDays(today, -16), to: addDays(today, -14) } }),
} as const satisfies Readonly<Record<string, Plot>>;

export type SituationName = keyof typeof SITUATIONS;
