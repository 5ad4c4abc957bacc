import { mulberry32, poisson, type Random } from '@/lib/demo/random';
import { addDays, type Day, dayNumber, weekdayOf } from '@/lib/model/day';

/** From where visits come: what the reports call it, and the mark that the export has of it. */
export interface Origin {
  readonly channel: string;
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly mark: 'credited' | 'manual' | 'collected' | 'parameters' | 'none';
}

const origin = (mark: Origin['mark'], channel: string, source: string, medium: string, campaign: string): Origin => ({
  channel,
  source,
  medium,
  campaign,
  mark,
});

const ORIGINS: readonly Origin[] = [
  origin('none', 'Direct', '(direct)', '(none)', '(direct)'),
  origin('parameters', 'Organic Search', 'google', 'organic', '(organic)'),
  origin('collected', 'Email', 'newsletter', 'email', 'spring'),
  origin('manual', 'Paid Social', 'facebook', 'paid', 'summer'),
  // As Google alone knows it: the tags would make Paid Search of it.
  origin('credited', 'Cross-network', 'google', 'cpc', 'pmax'),
  origin('parameters', 'Referral', 'perplexity.ai', 'referral', '(referral)'),
];

export interface Order {
  readonly id: string;
  readonly currency: 'EUR' | 'GBP';
  /** In the currency of the order. */
  readonly amount: number;
  readonly shipping: number;
  readonly item: string;
  readonly units: number;
  /** Sent a second time by the same person. */
  readonly isSentTwice: boolean;
  /** Paid back at once, in the same currency. */
  readonly refund: number;
}

/** A visit whose truth is known, because it was made up. */
export interface ShopVisit {
  readonly day: Day;
  readonly person: string;
  readonly number: number;
  readonly id: number;
  readonly origin: Origin;
  readonly device: string;
  readonly browser: string;
  readonly country: string;
  readonly landing: string;
  readonly isEngaged: boolean;
  readonly term: string | null;
  readonly viewed: string | null;
  readonly hasCart: boolean;
  readonly hasCheckout: boolean;
  readonly signsUp: boolean;
  readonly order: Order | null;
}

const ITEMS = ['Lamp', 'Vase', 'Rug', 'Chair'];
/** Dollars for a unit, the same every day, so that a conversion through them is exact up to dust. */
export const DOLLARS = { EUR: 1.1, GBP: 1.375 };

/** Visits of some days, the same for the same seed; more at weekends, some by people who were there before. */
export function shopVisits(from: Day, days: number, seed: number, visitsADay = 18): ShopVisit[] {
  const random = mulberry32(seed);
  const seen: { person: string; number: number }[] = [];
  return Array.from({ length: days }, (_, at) => addDays(from, at)).flatMap((day) => {
    const isWeekend = weekdayOf(dayNumber(day)) % 6 === 0;
    return Array.from({ length: poisson(visitsADay * (isWeekend ? 1.5 : 1), random) }, (_, visit) => {
      const known = random() < 0.4 ? pick(seen, random) : undefined;
      const who = known ?? { person: `p${seen.length}`, number: 0 };
      if (!known) seen.push(who);
      who.number += 1;
      return visitOf(day, dayNumber(day) * 1000 + visit, { ...who }, random);
    });
  });
}

function visitOf(day: Day, id: number, who: { person: string; number: number }, random: Random): ShopVisit {
  const chance = (share: number) => random() < share;
  const viewed = chance(0.6) ? pick(ITEMS, random) : undefined;
  const hasCart = viewed !== undefined && chance(0.5);
  const hasCheckout = hasCart && chance(0.6);
  return {
    day,
    id,
    ...who,
    origin: pick(ORIGINS, random) ?? origin('none', 'Direct', '(direct)', '(none)', '(direct)'),
    device: pick(['desktop', 'mobile', 'mobile', 'tablet'], random) ?? '',
    browser:
      pick(['Chrome', 'Safari', 'Firefox', 'Edge', 'Opera', 'Samsung', 'Brave', 'Silk', 'Vivaldi', 'Puffin'], random) ??
      '',
    country: pick(['France', 'France', 'Belgium', 'Switzerland', 'Canada'], random) ?? '',
    landing:
      pick(
        Array.from({ length: 26 }, (_, page) => (page === 0 ? '/' : `/page-${page}`)),
        random,
      ) ?? '/',
    isEngaged: chance(0.55),
    term: chance(0.2) ? (pick(['lamp', 'rug', 'blue vase'], random) ?? null) : null,
    viewed: viewed ?? null,
    hasCart,
    hasCheckout,
    signsUp: chance(0.1),
    order: hasCheckout && chance(0.7) ? orderOf(id, viewed, random) : null,
  };
}

function orderOf(id: number, item: string, random: Random): Order {
  const units = 1 + Math.floor(random() * 3);
  const amount = units * (10 + Math.floor(random() * 40));
  return {
    id: `T${id}`,
    currency: random() < 0.2 ? 'GBP' : 'EUR',
    amount,
    shipping: random() < 0.5 ? 4 : 0,
    item,
    units,
    isSentTwice: random() < 0.25,
    refund: random() < 0.1 ? Math.ceil(amount / 2) : 0,
  };
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
