import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const freeShippingThreshold: Tactic = {
  id: 'free-shipping-threshold',
  answers: [
    { kinds: ['factors'], part: { keys: ['averageOrderValue'], direction: 'down' } },
    { kinds: ['verdict'], metrics: ['averageOrderValue'], directions: ['flat', 'down'] },
  ],
  needs: ['totalRevenue', 'ecommercePurchases'],
  strategy: 'larger-orders',
  effect: null,
  setUpHours: 7,
  weeklyHours: 0,
  departments: ['logistics', 'purchasing', 'management'],
  measure: { metric: 'averageOrderValue', target: 'property', windowDays: 56 },
  report: 'items',
  text: {
    fr: {
      title: fr`Essayer un seuil de livraison offerte juste au-dessus du panier moyen`,
      why: () =>
        typesetFrench(
          `Le panier moyen n’aide pas le chiffre d’affaires : un seuil un peu plus haut donne une raison d’ajouter un article.`,
        ),
      steps: [
        fr`Prenez dans la boutique la répartition des paniers d’un mois et placez le seuil un peu au-dessus du panier le plus courant, pas du plus élevé.`,
        fr`Calculez avec la logistique ce que coûte une livraison offerte, et la marge d’un article ajouté : le seuil doit gagner de l’argent.`,
        fr`Affichez dans le panier ce qui manque pour l’atteindre, avec trois articles qui conviennent.`,
        fr`Essayez un mois sur deux, ou dans un seul pays, et notez les dates.`,
      ],
      doneWhen: fr`L’essai a ses deux périodes, et la marge par commande a été comparée.`,
      caution: fr`Regardez la marge, pas seulement le panier : une livraison offerte trop bas coûte plus qu’elle ne rapporte.`,
    },
    en: {
      title: 'Try a free-delivery threshold just above the average order',
      why: () => 'The average order does not help revenue: a threshold a little higher gives a reason to add one item.',
      steps: [
        'Take a month’s orders from the shop and set the threshold a little above the commonest order, not the largest.',
        'Work out with logistics what a free delivery costs, and the margin of one more item: the threshold has to earn money.',
        'Show in the cart what is missing to reach it, with three items that fit.',
        'Try it every other month, or in one country only, and note the dates.',
      ],
      doneWhen: 'The trial has both its periods, and the margin per order has been compared.',
      caution: 'Watch the margin, not only the order value: free delivery set too low costs more than it brings.',
    },
  },
};
