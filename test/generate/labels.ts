import type { Draws } from './draws';
import type { Measure } from './facts';

export type Tongue = 'en' | 'fr';

/** What Google Analytics and the sheets that people make of it call a column. */
export const MEASURE_NAMES: Readonly<Record<Tongue, Readonly<Record<Measure, readonly string[]>>>> = {
  en: {
    sessions: ['Sessions', 'sessions', 'Visits'],
    ecommercePurchases: ['Ecommerce purchases', 'Purchases', 'Transactions', 'orders'],
    keyEvents: ['Key events', 'Conversions'],
    totalRevenue: ['Total revenue', 'Purchase revenue', 'Revenue', 'revenue'],
  },
  fr: {
    sessions: ['Sessions', 'Visites'],
    ecommercePurchases: ["Achats d'e-commerce", 'Achats d’e-commerce', 'Transactions', 'Commandes'],
    keyEvents: ['Événements clés', 'Conversions'],
    totalRevenue: ['Revenu total', 'Revenus issus des achats', 'Total des revenus', 'Chiffre d’affaires'],
  },
};

export interface Cut {
  readonly names: Readonly<Record<Tongue, string>>;
  readonly segments: readonly string[];
}

/** Cuts by which Plateau cuts too. */
export const CUTS: readonly Cut[] = [
  {
    names: {
      en: 'Session primary channel group (Default Channel Group)',
      fr: 'Groupe de canaux principal de la session (Groupe de canaux par défaut)',
    },
    segments: [
      'Organic Search',
      'Direct',
      'Paid Search',
      'Email',
      'Referral',
      'Organic Social',
      'Unassigned',
      'Cross-network',
    ],
  },
  {
    names: { en: 'Device category', fr: 'Catégorie d’appareil' },
    segments: ['desktop', 'mobile', 'tablet', 'smart tv'],
  },
  {
    names: { en: 'Country', fr: 'Pays' },
    segments: [
      'France',
      'Belgium',
      'Bosnia & Herzegovina',
      'Côte d’Ivoire',
      '(not set)',
      'Antigua & Barbuda',
      '(other)',
    ],
  },
  {
    names: { en: 'Session source / medium', fr: 'Source/support de la session' },
    segments: [
      'google / organic',
      '(direct) / (none)',
      'newsletter / email',
      'a "friend" / referral',
      'bing, ads / cpc',
    ],
  },
  {
    names: { en: 'Session campaign', fr: 'Campagne de la session' },
    segments: ['#soldes', 'Total look', '(direct)', 'summer; sale', 'ALL IN', '2025'],
  },
];

/** Cuts that only divide visits further: their rows are added. */
export const FINER: readonly Cut[] = [
  { names: { en: 'City', fr: 'Ville' }, segments: ['Lyon', 'Lille', 'Metz', '(not set)'] },
  { names: { en: 'Operating system', fr: "Système d'exploitation" }, segments: ['iOS', 'Windows', 'Android'] },
];

/** Columns of figures that nobody asks about. */
export const EXTRAS: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'Average engagement time per session',
    'Events per session',
    'Engaged sessions per active user',
    'Returning users',
  ],
  fr: ['Durée d’engagement moyenne par session', 'Événements par session', 'Utilisateurs connus'],
};

export const nameOf = (draws: Draws, tongue: Tongue, measure: Measure): string =>
  draws.pick(MEASURE_NAMES[tongue][measure]);

export const TOTAL_NAMES: Readonly<Record<Tongue, readonly string[]>> = {
  en: ['Grand total', 'Total', 'Totals', 'Subtotal'],
  fr: ['Total général', 'Total', 'Totaux', 'Sous-total'],
};
/** What tables call the sum of their rows in languages that Plateau does not read. */
export const FOREIGN_TOTALS = [
  'Gesamtsumme',
  'Suma total',
  'Totale complessivo',
  'Total geral',
  'Eindtotaal',
  'Итого',
  '合計',
  'Razem',
];
