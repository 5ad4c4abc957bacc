import type { Channel, Item, SiteSegment, Shop } from './site';

const item = (name: string, share: number, price: number): Item => ({ name, share, price, appeal: 1, refunds: 0.04 });
const searched = (name: string, share: number): SiteSegment => ({ name, share, intent: 1.9 });

/** What Maison Lienart sells: nothing of it stands out, its story lies elsewhere. */
export const LIENART_SHOP: Shop = {
  items: [
    item('Service en grès, 12 pièces', 0.13, 119),
    item('Suspension en osier', 0.12, 89),
    item('Parure de lin lavé', 0.11, 139),
    item('Lampe de chevet en chêne', 0.1, 65),
    item('Assiettes plates, lot de 6', 0.09, 48),
    item('Lampadaire Arc', 0.08, 179),
    item('Plaid en laine', 0.07, 75),
    item('Verres soufflés, lot de 4', 0.07, 36),
    item('Nappe en lin', 0.06, 59),
    item('Abat-jour plissé', 0.05, 42),
    item('Coussin brodé', 0.05, 34),
    item('Carafe en verre', 0.04, 29),
    item('Serviettes de bain, lot de 2', 0.03, 39),
  ],
  lists: [
    { name: 'Accueil', share: 0.3, clicks: 0.07 },
    { name: 'Vaisselle', share: 0.25, clicks: 0.072 },
    { name: 'Luminaires', share: 0.22, clicks: 0.07 },
    { name: 'Linge de maison', share: 0.15, clicks: 0.071 },
    { name: 'Vous aimerez aussi', share: 0.08, clicks: 0.068 },
  ],
  terms: [
    searched('suspension', 0.014),
    searched('assiette', 0.012),
    searched('parure lin', 0.011),
    searched('lampe', 0.01),
    searched('verre', 0.008),
    searched('plaid', 0.006),
    searched('nappe', 0.005),
    searched('coussin', 0.004),
  ],
  discount: () => 0.06,
  firstOrders: () => 0.62,
  returningBuyers: 16_000,
};

/** The browsers of a French household. */
export const BROWSERS: readonly SiteSegment[] = [
  { name: 'Chrome', share: 0.56, intent: 1 },
  { name: 'Safari', share: 0.28, intent: 1 },
  { name: 'Firefox', share: 0.06, intent: 1 },
  { name: 'Edge', share: 0.05, intent: 1 },
  { name: 'Samsung Internet', share: 0.05, intent: 1 },
];

/** Where the visits of each channel come from. */
const SOURCES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'Organic Search': { 'google / organic': 0.93, 'bing / organic': 0.05, 'qwant / organic': 0.02 },
  'Paid Search': { 'google / cpc': 0.92, 'bing / cpc': 0.08 },
  'Paid Social': { 'facebook / paid': 0.55, 'instagram / paid': 0.45 },
  Direct: { '(direct) / (none)': 1 },
  Email: { 'newsletter / email': 1 },
  'Organic Social': { 'instagram / social': 0.6, 'pinterest / social': 0.4 },
  Referral: { 'cotemaison.fr / referral': 0.6, 'marmiton.org / referral': 0.4 },
  Unassigned: { '(not set)': 1 },
};

/** A channel with the sources that it has on every site, and no campaign unless told. */
export function channelOf(
  name: string,
  visits: Pick<Channel, 'sessions' | 'newShare' | 'intent'>,
  deviceShares: Channel['deviceShares'],
  organicName = '(not set)',
  campaigns: Channel['campaigns'] = () => [],
): Channel {
  return { name, ...visits, deviceShares, campaigns, organicName, sources: SOURCES[name] ?? {} };
}
