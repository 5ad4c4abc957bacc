import type { Day } from '@/lib/model/day';
import { type Counts, splitCounts } from './counts';
import { type Random, successes } from './random';
import type { Shop } from './site';
import { splitAtRandom, splitExactly } from './split';

export const ITEM_METRICS = [
  'itemsViewed',
  'itemsAddedToCart',
  'itemsPurchased',
  'itemRevenue',
  'itemRefundAmount',
  'itemDiscountAmount',
];

/** One day of a shop; the items' values are in the order of `ITEM_METRICS`, money in units. */
export interface ShopDay {
  readonly items: readonly (readonly number[])[];
  /** Seen and opened, list by list. */
  readonly lists: readonly (readonly [seen: number, opened: number])[];
  /** Visits by search; the last are those without one. */
  readonly terms: readonly Counts[];
  readonly shipping: number;
  readonly buyers: readonly [all: number, first: number];
}

/** Orders that pay for their delivery, and what it costs them. */
const PAYING_SHIPPING = 0.45;
const SHIPPING_CENTS = 590;
/** A little revenue comes without items, as where a page forgot to send them. */
const REVENUE_WITH_ITEMS = 0.985;
/** Some buy twice in a day. */
const BUYERS_PER_ORDER = 0.985;

/** Draws what was seen, put into carts, bought and sent back: items agree with the orders and the revenue of the day. */
export function drawShop(shop: Shop, day: Day, whole: Counts, random: Random): ShopDay {
  const orders = whole.ecommercePurchases;
  const units = orders + successes(orders, 0.5, random);
  const inCarts = units + Math.round(whole.addToCarts * 0.8);
  const views = Math.round(whole.sessions * 1.1);
  const wanted = shop.items.map(({ share, appeal }) => share * appeal);
  const bought = splitAtRandom(units, wanted, random);
  const left = splitAtRandom(inCarts - units, wanted, random);
  const passed = splitAtRandom(
    views,
    shop.items.map(({ share }) => share),
    random,
  );
  const shipping = successes(orders, PAYING_SHIPPING, random) * SHIPPING_CENTS;
  const revenue = splitExactly(
    Math.max(0, Math.round(REVENUE_WITH_ITEMS * (whole.revenueCents - shipping))),
    shop.items.map(({ price }, index) => (bought[index] ?? 0) * price),
  );
  const buyers = Math.round(orders * BUYERS_PER_ORDER);
  return {
    items: shop.items.map(({ refunds }, index) => {
      const [sold = 0, cents = 0] = [bought[index], revenue[index]];
      const carts = sold + (left[index] ?? 0);
      const back = successes(sold, refunds, random);
      const refund = sold === 0 ? 0 : Math.round((cents * back) / sold);
      const discount = Math.round(cents * shop.discount(day));
      return [carts + (passed[index] ?? 0), carts, sold, cents / 100, refund / 100, discount / 100];
    }),
    lists: shop.lists.map(({ share, clicks }) => {
      const seen = Math.round(whole.sessions * 5 * share);
      return [seen, successes(seen, clicks, random)];
    }),
    terms: splitCounts(whole, [...shop.terms, withoutSearch(shop)], random),
    shipping: shipping / 100,
    buyers: [buyers, successes(buyers, shop.firstOrders(day), random)],
  };
}

function withoutSearch({ terms }: Shop): { readonly share: number; readonly intent: number } {
  return { share: 1 - terms.reduce((sum, { share }) => sum + share, 0), intent: 1 };
}
