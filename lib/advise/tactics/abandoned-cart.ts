import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const abandonedCart: Tactic = {
  id: 'abandoned-cart',
  answers: [
    { kinds: ['funnel-step'], segments: ['purchase', 'begin_checkout'] },
    { kinds: ['factors'], part: { keys: ['purchaseRate'], direction: 'down' } },
    { kinds: ['verdict'], metrics: ['purchaseRate'], directions: ['flat', 'down'] },
  ],
  needs: ['checkouts', 'ecommercePurchases', 'totalRevenue'],
  strategy: 'more-conversion',
  effect: {
    kind: 'published',
    low: 0.0205,
    high: 0.18,
    sources: [
      { name: 'Bluecore, MediaPost', url: 'https://www.mediapost.com/publications/article/317050/', date: '2018' },
      {
        name: 'Barilliance',
        url: 'https://barilliance.com/cart-abandonment-emails-best-practice-benchmark-study',
        date: '2016',
      },
    ],
    volume: { metric: 'checkouts', less: 'ecommercePurchases' },
    worth: 'averageOrderValue',
  },
  setUpHours: 7,
  weeklyHours: 1,
  departments: ['crm', 'it', 'customer-service'],
  measure: { metric: 'ecommercePurchases', target: 'property', windowDays: 56 },
  report: 'events',
  text: {
    fr: {
      title: fr`Relancer les paniers laissés, avec un groupe témoin`,
      why: (s) =>
        typesetFrench(
          `En quatre semaines, ${s.basis} paiements commencés n’ont pas abouti à une commande. Une relance par e-mail peut en ramener une partie.`,
        ),
      steps: [
        fr`Comptez la part des paniers laissés dont vous avez l’adresse et l’accord : l’effet attendu se multiplie par cette part.`,
        fr`Écrivez trois messages sans remise : une heure après (le panier), un jour après (la réponse à la question la plus posée au service client), trois jours après (des avis de clients).`,
        fr`Arrêtez la série dès qu’une commande arrive, et n’écrivez pas plus d’une fois par semaine à la même personne.`,
        fr`Gardez au hasard un dixième des paniers sans relance : c’est lui qui dira l’effet.`,
        fr`Nommez la campagne « panier-relance » pour la retrouver dans Google Analytics.`,
      ],
      doneWhen: fr`La série part seule, le groupe témoin est en place et la campagne se voit dans Google Analytics.`,
      tool: fr`Klaviyo : flux « Abandoned checkout », condition « n’a pas commandé depuis le début du flux », répartition au hasard à l’entrée pour le groupe témoin.`,
      caution: fr`L’effet suppose que chaque panier puisse être relancé : comptez la part joignable. Il faut l’accord de la personne, ou qu’elle soit déjà cliente pour des produits semblables, et un lien de désinscription.`,
    },
    en: {
      title: 'Follow up abandoned carts, with a control group',
      why: (s) =>
        `In four weeks, ${s.basis} checkouts that were begun did not end in an order. A follow-up email can bring some of them back.`,
      steps: [
        'Count the share of abandoned carts whose address and consent you have: the expected effect is multiplied by that share.',
        'Write three messages without a discount: after one hour (the cart), after one day (an answer to what customer service is asked most), after three days (customers’ reviews).',
        'Stop the series as soon as an order arrives, and never write to the same person more than once a week.',
        'Keep a random tenth of the carts without any follow-up: it is what will tell the effect.',
        'Name the campaign “cart-follow-up” so that Google Analytics shows it apart.',
      ],
      doneWhen: 'The series leaves on its own, the control group is in place and Google Analytics shows the campaign.',
      tool: 'Klaviyo: “Abandoned checkout” flow, condition “has not placed an order since starting this flow”, random split at the entry for the control group.',
      caution:
        'The effect assumes that every cart can be followed up: count the share within reach. It takes the person’s consent, or an earlier purchase of similar products, and an unsubscribe link.',
    },
  },
};
