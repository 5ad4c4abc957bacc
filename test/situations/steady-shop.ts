import { LIENART_SHOP } from '@/lib/demo/lienart-shop';
import { maisonLienart } from '@/lib/demo/maison-lienart';
import { shopDemand } from '@/lib/demo/season';
import type { Campaign, Channel, Device, SiteSegment, Site, Visit } from '@/lib/demo/site';

/** Close enough to each other that no device stands out. */
const VISITS: Readonly<Record<Device, Visit>> = {
  desktop: { engaged: 0.58, addToCart: 0.09, checkout: 0.046, purchase: 0.027, request: 0.011 },
  mobile: { engaged: 0.55, addToCart: 0.08, checkout: 0.04, purchase: 0.022, request: 0.01 },
  tablet: { engaged: 0.56, addToCart: 0.085, checkout: 0.043, purchase: 0.024, request: 0.01 },
};

/** Messages that send themselves, and what they bring of the visits by email. */
const FLOWS: readonly Campaign[] = [
  { name: 'flow-bienvenue', weight: 0.2 },
  { name: 'flow-panier-abandonne', weight: 0.15 },
];

/**
 * A shop without a story: the same visits every year, seasons apart, that buy as readily on every page,
 * device and channel. What a situation plants in it stands alone.
 */
export function steadyShop(): Site {
  const site = maisonLienart();
  return {
    ...site,
    seed: 4_711,
    property: { ...site.property, id: '3', displayName: 'Steady shop' },
    channels: site.channels.map(steady),
    landingPages: site.landingPages.map(alike),
    shop: LIENART_SHOP,
    situation: (day) => ({ demand: shopDemand(day), traffic: () => 1, visit: (device) => VISITS[device] }),
    outage: null,
  };
}

const alike = (segment: SiteSegment): SiteSegment => ({ ...segment, intent: 1 });

function steady(channel: Channel): Channel {
  return {
    ...channel,
    intent: 1,
    campaigns:
      channel.name === 'Email'
        ? (day) => [...channel.campaigns(day).map(({ name, weight }) => ({ name, weight: weight * 0.6 })), ...FLOWS]
        : (day) => channel.campaigns(day),
  };
}
