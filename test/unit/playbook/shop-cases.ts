import { atelierBrume } from '@/lib/demo/atelier-brume';
import type { Scene } from '@/test/situations/demo-snapshot';
import type { Case } from './case';

const SECOND_ORDER = { fr: ['deuxième commande'], en: ['second order'] };
const WELCOME = { fr: ['série de trois messages'], en: ['series of three messages'] };
/** Drawn together: each is about other things, and changes nothing for the others. */
export const SHELVES: Scene = {
  situation: [
    'item-few-carts',
    'item-high-refunds',
    'list-few-clicks',
    'term-without-sale',
    'page-far-below',
    'discount-rising',
    'second-order-falling',
  ],
};
const SEASON = {
  scene: { situation: 'first-time-flat' },
  finding: 'peak|totalRevenue|||up',
  figure: 'peak',
  says: { fr: ['prochain pic', 'huit semaines'], en: ['next peak', 'eight weeks'] },
} as const satisfies Partial<Case>;
const FEW_CARTS = {
  scene: SHELVES,
  finding: 'gap|cartToViewRate|itemName|Service en grès, 12 pièces|down',
  figure: 'segmentRate',
  says: { fr: ['souvent vu', 'ajout au panier'], en: ['often viewed', 'cart'] },
} as const satisfies Partial<Case>;
const LAST_STEP = {
  scene: { situation: 'mobile-last-step' },
  finding: 'funnel-step|checkouts|eventName|purchase|down',
  figure: 'after',
  says: { fr: ['pertes', 'commande', 'un an plus tôt'], en: ['lost', 'order', 'a year earlier'] },
} as const satisfies Partial<Case>;

/** What is sold, to whom, and what keeps them from buying. */
export const SHOP_CASES: readonly Case[] = [
  {
    row: 'Claude',
    when: 'neither a sale nor a key event is measured',
    scene: { situation: 'nothing-measured', months: 15 },
    finding: 'data-health|keyEvents||no-key-events|unknown',
    says: { fr: ['Aucun événement clé', 'premier réglage'], en: ['No key event', 'first'] },
    advises: { 'mend-measurement': { fr: ['Réparer la mesure'], en: ['Mend'] } },
  },
  {
    row: 'Claude',
    when: 'revenue has to more than triple in two years, and stands still',
    settings: {
      target: { metric: 'totalRevenue', from: 3_000_000, to: 10_000_000, months: 24, startsOn: '2026-09-01' },
    },
    finding: 'pace|totalRevenue|||down',
    figure: 'runRate',
    says: { fr: ['ne mène pas à l’objectif', '10 M€', 'par mois'], en: ['€10m', 'a month'] },
    advises: { 'target-by-lever': { fr: ['Demander à la direction', '10 M€'], en: ['Ask management', '€10m'] } },
  },
  {
    row: 'Claude',
    when: 'discounts eat the margin',
    scene: SHELVES,
    finding: 'margin|discountShare|||up',
    figure: 'after',
    says: { fr: ['remises', 'marge'], en: ['discounts', 'margin'] },
    advises: { 'discount-guard': { fr: ['remise'], en: ['discount'], figure: 'after' } },
  },
  {
    row: 'Charlie',
    when: 'nobody new comes to buy, while the shop grows',
    scene: { situation: 'first-time-flat' },
    finding: 'verdict|firstTimePurchasers|||flat',
    figure: 'size',
    says: { fr: ['nouveaux acheteurs', 'plafonnent'], en: ['first-time buyers', 'plateau'] },
    advises: { 'new-customer-holdout': { fr: ['vidéo', 'régions'], en: ['video', 'regions'] } },
  },
  {
    row: 'Jean',
    when: 'a product is looked at and not bought, and reviews would be hours a day',
    ...FEW_CARTS,
    advises: {
      'product-reviews': {
        fr: ['avis', '2 heures par jour', '436 heures', '0,29'],
        en: ['reviews', '2 hours a day', '436 hours', '0.29'],
      },
    },
  },
  {
    row: 'Preuve sociale',
    when: 'a product is looked at and not put into the cart',
    ...FEW_CARTS,
    advises: { 'product-reviews': { fr: ['avis'], en: ['reviews'], figure: 'segmentRate' } },
  },
  {
    row: 'Tracking',
    when: 'many looked at a product and left it there',
    ...FEW_CARTS,
    advises: { 'remarketing-audience': { fr: ['audience'], en: ['audience'], figure: 'segmentRate' } },
  },
  {
    row: 'Marketing-Qualité',
    when: 'a product is sent back more than the others',
    scene: SHELVES,
    finding: 'gap|itemRefundShare|itemName|Suspension en osier|up',
    figure: 'segmentRate',
    says: { fr: ['remboursé', 'Suspension en osier'], en: ['refunded', 'Suspension en osier'] },
    advises: {
      'reassurance-block': { fr: ['Corriger et compléter'], en: ['Correct and complete'], figure: 'segmentRate' },
    },
  },
  {
    row: 'Marketing-Logistique',
    when: 'orders are lost at the last step',
    ...LAST_STEP,
    advises: { 'delivery-promise': { fr: ['date de livraison'], en: ['delivery'], figure: 'lost' } },
  },
  {
    row: 'Panier abandonné',
    when: 'carts are left at the last step',
    ...LAST_STEP,
    advises: {
      'abandoned-cart': {
        fr: ['groupe témoin', 'Barilliance'],
        en: ['control group', 'Barilliance'],
        figure: 'lost',
      },
    },
  },
  {
    row: 'Stripe',
    when: 'payment fails on one browser',
    scene: { situation: 'browser-payment-fails', months: 15 },
    finding: 'funnel-step|checkouts|browser|Safari|down',
    figure: 'after',
    says: { fr: ['Safari', 'compatible avec'], en: ['Safari', 'compatible with'] },
    advises: { 'payment-by-browser': { fr: ['navigateur', 'Safari'], en: ['browser', 'Safari'] } },
  },
  {
    row: 'VVC',
    when: 'no more buyers come back than before',
    scene: { situation: 'returning-flat' },
    finding: 'verdict|returningPurchasers|||flat',
    figure: 'size',
    says: { fr: ['acheteurs qui reviennent', 'plafonnent'], en: ['returning buyers', 'plateau'] },
    advises: { 'second-order': SECOND_ORDER, 'welcome-series': WELCOME },
  },
  {
    row: 'Série de bienvenue',
    when: 'fewer of the buyers come back',
    scene: SHELVES,
    finding: 'verdict|secondOrderShare|||down',
    figure: 'size',
    says: { fr: ['part des acheteurs qui reviennent', 'recule'], en: ['share of buyers who return', 'falling'] },
    advises: { 'welcome-series': WELCOME, 'second-order': SECOND_ORDER },
  },
  {
    row: 'Doofinder',
    when: 'people search for something and never buy',
    scene: SHELVES,
    finding: 'gap|purchaseRate|searchTerm|suspension|down',
    figure: 'segmentSessions',
    says: { fr: ['cherchent', '« suspension »', 'aucune'], en: ['search', '“suspension”', 'none'] },
    advises: { 'site-search': { fr: ['recherches', 'suspension'], en: ['searches', 'suspension'] } },
  },
  {
    row: 'Big Data',
    when: 'a list is seen and not opened',
    scene: SHELVES,
    finding: 'gap|listClickRate|itemListName|Vaisselle|down',
    figure: 'segmentRate',
    says: { fr: ['liste', 'peu ouverte'], en: ['list', 'seldom opened'] },
    advises: { 'reorder-lists': { fr: ['Réordonner'], en: ['Reorder'], figure: 'segmentRate' } },
  },
  {
    row: 'A/B testing',
    when: 'a page from which hardly anybody buys has the visits for a test',
    scene: SHELVES,
    finding: 'gap|purchaseRate|landingPage|/collections/luminaires|down',
    figure: 'segmentRate',
    says: { fr: ['convertit bien moins', '/collections/luminaires'], en: ['converts far less'] },
    advises: { 'landing-page-test': { fr: ['version', 'visites par version'], en: ['version', 'visits'] } },
  },
  {
    row: 'Objectif',
    when: 'the pace is too slow for the objective: its meaning is asked for first',
    scene: { site: atelierBrume },
    settings: { target: { metric: 'keyEvents', from: 1500, to: 2500, months: 12, startsOn: '2026-09-01' } },
    finding: 'pace|keyEvents|||down',
    figure: 'runRate',
    says: { fr: ['objectif', 'par mois'], en: ['target', 'a month'] },
    advises: { 'target-by-lever': { fr: ['Demander à la direction', '2 500'], en: ['Ask management', '2,500'] } },
  },
  {
    row: 'Anticipation saisonnière',
    when: 'the season comes back, and takes preparing',
    ...SEASON,
    scene: { situation: 'first-time-flat', today: '2026-10-04' },
    advises: { 'season-plan': { fr: ['huit semaines d’avance'], en: ['eight weeks'], figure: 'peak' } },
  },
  {
    row: 'Marketing-Logistique',
    when: 'the season comes back, and stock has to be there',
    ...SEASON,
    advises: { 'item-forecast': { fr: ['logistique'], en: ['logistics'], figure: 'peak' } },
  },
];
