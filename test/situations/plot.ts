import type { Channel, Item, ItemList, SiteSegment, Shop, Site, Situation } from '@/lib/demo/site';
import { addDays, DAYS_A_MONTH, type Day, daysBetween } from '@/lib/model/day';

/** Changes a site so that a situation is in its figures. */
export type Plot = (site: Site, today: Day) => Site;

/** A change of every day's story. */
export function daily(change: (situation: Situation, day: Day, today: Day) => Partial<Situation>): Plot {
  return (site, today) => ({
    ...site,
    situation: (day) => {
      const situation = site.situation(day);
      return { ...situation, ...change(situation, day, today) };
    },
  });
}

/** A change of the days from so many before `today` on. */
export function since(days: number, change: (situation: Situation, day: Day) => Partial<Situation>): Plot {
  return daily((situation, day, today) => (day >= addDays(today, -days) ? change(situation, day) : {}));
}

/** A change of what is sold. */
export function selling(change: (shop: Shop, today: Day) => Partial<Shop>): Plot {
  return (site, today) => (site.shop ? { ...site, shop: { ...site.shop, ...change(site.shop, today) } } : site);
}

/** A change of some channels. */
export function channels(names: readonly string[], change: (channel: Channel) => Partial<Channel>): Plot {
  return (site) => ({
    ...site,
    channels: site.channels.map((channel) =>
      names.includes(channel.name) ? { ...channel, ...change(channel) } : channel,
    ),
  });
}

/** One thing of a list changed, the others as they were. */
export function changed<Thing extends Item | ItemList | SiteSegment>(
  things: readonly Thing[],
  at: number,
  change: Partial<Thing>,
): Thing[] {
  return things.map((thing, index) => (index === at ? { ...thing, ...change } : thing));
}

/** Multiplies the visits, all of them or some. */
export function traffic(
  situation: Situation,
  factor: (channel: string, device: string) => number,
): Pick<Situation, 'traffic'> {
  return { traffic: (channel, device) => situation.traffic(channel, device) * factor(channel, device) };
}

/** Multiplies how readily visits go through the steps of a purchase, on all devices or some. */
export function readiness(
  situation: Situation,
  factor: (device: string) => number,
  steps: readonly ('addToCart' | 'checkout' | 'purchase' | 'request')[] = [
    'addToCart',
    'checkout',
    'purchase',
    'request',
  ],
): Pick<Situation, 'visit'> {
  return {
    visit: (device) => {
      const visit = situation.visit(device);
      return { ...visit, ...Object.fromEntries(steps.map((step) => [step, visit[step] * factor(device)])) };
    },
  };
}

/** Months from so many before `today` to a day; 0 before them. */
export function monthsInto(day: Day, today: Day, months: number): number {
  return Math.max(0, months - daysBetween(day, today) / DAYS_A_MONTH);
}
