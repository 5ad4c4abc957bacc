import { type Day, dayNumber, DAYS_A_MONTH, daysBetween } from '@/lib/model/day';
import { BROWSERS, channelOf, LIENART_SHOP } from './lienart-shop';
import { blackFriday, salesStarts, shopDemand } from './season';
import type { Campaign, Channel, Device, SiteSegment, Site, Visit } from './site';

/**
 * The story has dates of its own, whichever day it is read on: what one month's letter says of the past, the next one
 * still finds there. From here on revenue moves by less than 0.2% a month, through 2028.
 */
const TURN: Day = '2025-09-01';
const OUTAGE = { from: '2026-06-09', to: '2026-06-11' };
const EVEN = { desktop: 0.5, mobile: 0.44, tablet: 0.06 };
const SOCIAL = { desktop: 0.12, mobile: 0.85, tablet: 0.03 };

/**
 * Maison Lienart: years of growth, then since September 2025 traffic goes on growing and revenue
 * no longer does. What is added comes on mobile, from paid social and search, and mobile visitors finish
 * their orders less and less. Email sends last year's campaigns again to fewer and fewer people. One
 * outage of measurement.
 */
export function maisonLienart(): Site {
  return {
    seed: 20_190_614,
    property: {
      // Google's ids have nine digits: what is remembered of the demonstration is never taken for a person's own.
      id: '1',
      displayName: 'Maison Lienart',
      account: 'Plateau',
      timeZone: 'Europe/Paris',
      currency: 'EUR',
      industry: 'HOME_AND_GARDEN',
    },
    setup: { hosts: ['www.maison-lienart.example'] },
    channels: CHANNELS,
    countries: COUNTRIES,
    landingPages: LANDING_PAGES,
    browsers: BROWSERS,
    shop: LIENART_SHOP,
    averageOrder: 125,
    returningPool: 42_000,
    situation: (day) => {
      const months = daysBetween(TURN, day) / DAYS_A_MONTH;
      return {
        demand: shopDemand(day),
        traffic: (channel, device) => traffic(months, channel, device),
        visit: (device) => visit(months, device),
      };
    },
    outage: OUTAGE,
  };
}

/** Sessions beside those at the turn, `months` after it. */
function traffic(months: number, channel: string, device: Device): number {
  if (channel === 'Email') return Math.exp(-0.012 * months);
  if (months < 0) return Math.exp(0.032 * months);
  if (device !== 'mobile') return 1;
  if (channel === 'Paid Social') return Math.exp(0.055 * months);
  if (channel === 'Organic Search') return Math.exp(0.042 * months);
  return Math.exp(0.012 * months);
}

const VISITS: Readonly<Record<Device, Visit>> = {
  desktop: { engaged: 0.62, addToCart: 0.092, checkout: 0.047, purchase: 0.028, request: 0.012 },
  mobile: { engaged: 0.52, addToCart: 0.066, checkout: 0.029, purchase: 0.0128, request: 0.009 },
  tablet: { engaged: 0.58, addToCart: 0.078, checkout: 0.038, purchase: 0.0205, request: 0.01 },
};

/** On mobile the last step gives way: carts and checkouts hold, purchases do not. */
function visit(months: number, device: Device): Visit {
  const usual = VISITS[device];
  if (device !== 'mobile' || months < 0) return usual;
  return { ...usual, purchase: usual.purchase * Math.exp(-0.0235 * months) };
}

const COUNTRIES: readonly SiteSegment[] = [
  { name: 'France', share: 0.8, intent: 1 },
  { name: 'Belgium', share: 0.08, intent: 1.05 },
  { name: 'Switzerland', share: 0.05, intent: 0.8 },
  { name: 'Canada', share: 0.02, intent: 0.2 },
  { name: 'Luxembourg', share: 0.015, intent: 1.2 },
  { name: 'Germany', share: 0.01, intent: 0.5 },
  { name: 'United Kingdom', share: 0.008, intent: 0.3 },
  { name: 'Spain', share: 0.007, intent: 0.4 },
  { name: 'Italy', share: 0.005, intent: 0.4 },
  { name: '(not set)', share: 0.005, intent: 0.6 },
];

const LANDING_PAGES: readonly SiteSegment[] = [
  { name: '/', share: 0.27, intent: 1.1 },
  { name: '/collections/vaisselle', share: 0.16, intent: 1.15 },
  { name: '/collections/luminaires', share: 0.14, intent: 1 },
  { name: '/collections/linge-de-maison', share: 0.13, intent: 1.1 },
  { name: '/collections/nouveautes', share: 0.09, intent: 0.9 },
  { name: '/journal/choisir-une-suspension', share: 0.07, intent: 0.25 },
  { name: '/produits/lampe-osier', share: 0.06, intent: 1.3 },
  { name: '/produits/service-gres', share: 0.05, intent: 1.3 },
  { name: '/soldes', share: 0.02, intent: 1.4 },
  { name: '(not set)', share: 0.01, intent: 0.5 },
];

const always = (campaigns: Readonly<Record<string, number>>) => {
  const list = Object.entries(campaigns).map(([name, weight]) => ({ name, weight }));
  return () => list;
};

const CHANNELS: readonly Channel[] = [
  channelOf('Organic Search', { sessions: 1000, newShare: 0.68, intent: 1 }, EVEN, '(organic)'),
  channelOf(
    'Paid Search',
    { sessions: 520, newShare: 0.62, intent: 1.2 },
    { desktop: 0.48, mobile: 0.46, tablet: 0.06 },
    '(not set)',
    always({ 'search-marque': 0.34, 'search-generique': 0.28, 'shopping-catalogue': 0.38 }),
  ),
  channelOf(
    'Paid Social',
    { sessions: 420, newShare: 0.82, intent: 0.6 },
    SOCIAL,
    '(not set)',
    always({ 'meta-prospection-mobile': 0.7, 'meta-retargeting': 0.3 }),
  ),
  channelOf(
    'Direct',
    { sessions: 520, newShare: 0.4, intent: 1.25 },
    { desktop: 0.58, mobile: 0.36, tablet: 0.06 },
    '(direct)',
  ),
  channelOf('Email', { sessions: 170, newShare: 0.12, intent: 1.6 }, EVEN, '(not set)', mailings),
  channelOf('Organic Social', { sessions: 180, newShare: 0.78, intent: 0.4 }, SOCIAL),
  channelOf(
    'Referral',
    { sessions: 120, newShare: 0.66, intent: 1 },
    { desktop: 0.55, mobile: 0.4, tablet: 0.05 },
    '(referral)',
  ),
  channelOf('Unassigned', { sessions: 30, newShare: 0.5, intent: 0.8 }, EVEN),
];

/** The same mailings come back every year on the same occasions, beside the weekly newsletter. */
function mailings(day: Day): Campaign[] {
  const year = day.slice(0, 4);
  const number = dayNumber(day);
  const [winter, summer] = salesStarts(day);
  const occasions: readonly (readonly [name: string, start: number, days: number])[] = [
    ['soldes-hiver', winter, 28],
    ['fete-des-meres', dayNumber(`${year}-05-12`), 18],
    ['soldes-ete', summer, 28],
    ['rentree', dayNumber(`${year}-08-25`), 20],
    ['black-friday', blackFriday(day) - 4, 9],
    ['noel', dayNumber(`${year}-12-01`), 23],
  ];
  const seasonal = occasions
    .filter(([, start, days]) => start <= number && number < start + days)
    .map(([name]) => ({ name: `${name}-${year}`, weight: 0.6 }));
  return [{ name: 'newsletter-hebdo', weight: seasonal.length > 0 ? 0.3 : 0.85 }, ...seasonal];
}
