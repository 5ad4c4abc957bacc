import type { PersonAnswer } from '@/lib/model/answer';
import type { Case } from './case';

const answer = (
  question: PersonAnswer['question'],
  value: number | null,
  more: Partial<PersonAnswer> = {},
): PersonAnswer => ({
  id: `${question}|${more.from ?? ''}`,
  propertyId: '3',
  question,
  from: '2026-10-01',
  to: '2026-10-31',
  value,
  givenBy: 'Claire',
  givenOn: '2026-11-03',
  ...more,
});
/** A year is enough for what a person told. */
const SHORT = { months: 15 } as const;
const LAST_YEAR = { from: '2025-10-01', to: '2025-10-31', givenOn: '2025-11-03' } as const;

/** What Google Analytics cannot see and a person told. */
export const TOLD_CASES: readonly Case[] = [
  {
    row: 'Marketing-Vente',
    when: 'more enquiries come in, and fewer of them are sold',
    scene: { situation: 'growing', months: 15 },
    memory: { answers: [answer('sales', 210), answer('sales', 260, LAST_YEAR)] },
    finding: 'divergence|keyEvents|||down',
    figure: 'sales',
    says: {
      fr: ['ventes reculent', 'un an plus tôt', 'une personne'],
      en: ['sales are down', 'a year earlier', 'a person'],
    },
    advises: { 'lead-follow-up': { fr: ['répondre en un jour', '210'], en: ['210'] } },
  },
  {
    row: 'Shoppingfeed',
    when: 'articles of the catalogue have not a single view',
    scene: SHORT,
    memory: {
      answers: [
        answer('catalogue', null, { items: ['Suspension en osier', 'Fauteuil Alma', 'Tabouret Lise', 'Banc Orme'] }),
      ],
    },
    finding: 'unseen-items|itemsViewed|itemName||down',
    figure: 'size',
    says: { fr: ['catalogue', 'Fauteuil Alma'], en: ['catalogue', 'Fauteuil Alma'] },
    advises: { 'feed-hygiene': { fr: ['articles', 'Shoppingfeed'], en: ['Shoppingfeed'] } },
  },
  {
    row: 'Dark social',
    when: 'buyers say that somebody told them of the shop',
    scene: SHORT,
    memory: { answers: [answer('heard-answers', 120), answer('heard-from-someone', 54)] },
    finding: 'untracked-visits|sessions|landingPage||up',
    figure: 'heard',
    says: { fr: ['par quelqu’un', '120'], en: ['somebody', '120'] },
    advises: { 'how-did-you-hear': { fr: ['Comment nous avez-vous connus'], en: ['hear'] } },
  },
  {
    row: 'Benchmarketing.io',
    when: 'a published range was brought in, with its source and its date',
    scene: SHORT,
    benchmarks: [
      {
        metric: 'purchaseRate',
        industry: '',
        low: 0.035,
        high: 0.05,
        origin: {
          kind: 'imported',
          source: { name: 'Observatoire Exemple', url: 'https://example.org/taux', date: '2026-01' },
        },
      },
    ],
    finding: 'benchmark|purchaseRate|||down',
    figure: 'own',
    says: { fr: ['Observatoire Exemple', '3,50', '5,00'], en: ['Observatoire Exemple', '3.50%', '5.00%'] },
  },
];
