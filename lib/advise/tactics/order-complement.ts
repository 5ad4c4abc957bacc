import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const orderComplement: Tactic = {
  id: 'order-complement',
  answers: [
    { kinds: ['mix-and-rate'], metrics: ['averageOrderValue'], directions: ['down'] },
    { kinds: ['factors'], part: { keys: ['averageOrderValue'], direction: 'down' } },
  ],
  needs: ['totalRevenue', 'ecommercePurchases'],
  strategy: 'larger-orders',
  effect: null,
  setUpHours: 6,
  weeklyHours: 0.5,
  departments: ['purchasing', 'it'],
  measure: { metric: 'averageOrderValue', target: 'property', windowDays: 56 },
  report: 'items',
  text: {
    fr: {
      title: fr`Proposer le complément, pas la remise`,
      why: () =>
        typesetFrench(
          `Le panier moyen recule et pèse sur le chiffre d’affaires : la remise l’aggraverait, le complément le relève.`,
        ),
      steps: [
        fr`Sortez de la boutique les vingt paires d’articles les plus souvent achetées ensemble.`,
        fr`Sur les dix fiches les plus vendues, proposez le complément, un seul, avec sa photo et son prix.`,
        fr`Retirez les codes de remise permanents, et notez la date.`,
        fr`Relisez la liste chaque mois avec les achats.`,
      ],
      doneWhen: fr`Dix fiches proposent leur complément, et les codes permanents sont retirés.`,
      caution: fr`Suivez la marge par commande : un panier plus élevé à marge moindre n’est pas un progrès.`,
    },
    en: {
      title: 'Offer the complement, not the discount',
      why: () =>
        'The average order falls and weighs on revenue: a discount would make it worse, a complement raises it.',
      steps: [
        'Take from the shop the twenty pairs of items most often bought together.',
        'On the ten best-selling product pages, offer the complement, one only, with picture and price.',
        'Take back standing discount codes, and note the date.',
        'Read the list again every month with purchasing.',
      ],
      doneWhen: 'Ten product pages offer their complement, and the standing codes are gone.',
      caution: 'Watch the margin per order: a larger order at a smaller margin is no progress.',
    },
  },
};
