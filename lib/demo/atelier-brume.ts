import { type Day, DAYS_A_MONTH, daysBetween } from '@/lib/model/day';
import { BROWSERS, channelOf } from './lienart-shop';
import { workshopDemand } from './season';
import type { Channel, Device, SiteSegment, Site, Visit } from './site';

/** The day on which fewer began to come from search, whichever day the story is read on. */
const TURN: Day = '2026-01-01';
const DEVICE_SHARES = { desktop: 0.47, mobile: 0.49, tablet: 0.04 };

/**
 * Atelier Brume makes furniture to order: no shop, only requests for an offer. Since January 2026 fewer
 * people have come from search, and with them go the requests.
 */
export function atelierBrume(): Site {
  return {
    seed: 20_210_309,
    property: {
      // Google's ids have nine digits: what is remembered of the demonstration is never taken for a person's own.
      id: '2',
      displayName: 'Atelier Brume',
      account: 'Plateau',
      timeZone: 'Europe/Brussels',
      currency: 'EUR',
      industry: 'HOME_AND_GARDEN',
    },
    // Two months are what Google gives a new property.
    setup: {
      hosts: ['atelier-brume.example'],
      settings: { 'event-retention': 'two-months' },
    },
    channels: CHANNELS,
    countries: COUNTRIES,
    landingPages: LANDING_PAGES,
    browsers: BROWSERS,
    shop: null,
    averageOrder: 0,
    returningPool: 6_000,
    situation: (day) => {
      const months = daysBetween(TURN, day) / DAYS_A_MONTH;
      return {
        demand: workshopDemand(day),
        traffic: (channel) => traffic(months, channel),
        visit: (device) => VISITS[device],
      };
    },
    outage: null,
  };
}

/** Sessions beside those at the turn, `months` after it. */
function traffic(months: number, channel: string): number {
  if (months < 0) return Math.exp(0.004 * months);
  return channel === 'Organic Search' ? Math.exp(-0.045 * months) : 1;
}

const NO_SHOP = { addToCart: 0, checkout: 0, purchase: 0 };
const VISITS: Readonly<Record<Device, Visit>> = {
  desktop: { ...NO_SHOP, engaged: 0.6, request: 0.024 },
  mobile: { ...NO_SHOP, engaged: 0.5, request: 0.013 },
  tablet: { ...NO_SHOP, engaged: 0.55, request: 0.018 },
};

const COUNTRIES: readonly SiteSegment[] = [
  { name: 'Belgium', share: 0.72, intent: 1 },
  { name: 'France', share: 0.19, intent: 0.9 },
  { name: 'Netherlands', share: 0.05, intent: 0.5 },
  { name: 'Luxembourg', share: 0.03, intent: 1.2 },
  { name: '(not set)', share: 0.01, intent: 0.5 },
];

const LANDING_PAGES: readonly SiteSegment[] = [
  { name: '/', share: 0.34, intent: 1 },
  { name: '/realisations', share: 0.24, intent: 0.8 },
  { name: '/cuisines', share: 0.18, intent: 1.1 },
  { name: '/bibliotheques', share: 0.12, intent: 1 },
  { name: '/demander-un-devis', share: 0.1, intent: 2 },
  { name: '(not set)', share: 0.02, intent: 0.4 },
];

const CHANNELS: readonly Channel[] = [
  channelOf('Organic Search', { sessions: 150, newShare: 0.74, intent: 1.1 }, DEVICE_SHARES, '(organic)'),
  channelOf('Direct', { sessions: 55, newShare: 0.45, intent: 1.3 }, DEVICE_SHARES, '(direct)'),
  channelOf('Paid Search', { sessions: 35, newShare: 0.78, intent: 1.2 }, DEVICE_SHARES),
  channelOf('Referral', { sessions: 25, newShare: 0.7, intent: 1 }, DEVICE_SHARES, '(referral)'),
  channelOf('Organic Social', { sessions: 20, newShare: 0.8, intent: 0.4 }, DEVICE_SHARES),
];
