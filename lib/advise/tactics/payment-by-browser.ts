import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const paymentByBrowser: Tactic = {
  id: 'payment-by-browser',
  answers: [
    { kinds: ['gap'], dimensions: ['browser'] },
    { kinds: ['funnel-step'], segments: ['purchase'] },
  ],
  needs: [],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 7,
  weeklyHours: 0,
  departments: ['it', 'customer-service'],
  measure: { metric: 'ecommercePurchases', target: 'property', windowDays: 28 },
  report: 'technology',
  text: {
    fr: {
      title: fr`Refaire le paiement de bout en bout sur chaque navigateur`,
      why: () =>
        typesetFrench(
          `Le paiement laisse passer moins de monde qu’il ne devrait : une erreur sur un seul navigateur suffit à le faire.`,
        ),
      steps: [
        fr`Dans Google Analytics, lisez « begin_checkout » et « purchase » par navigateur et par appareil, et repérez celui qui décroche.`,
        fr`Payez une vraie commande sur celui-là, avec chaque moyen de paiement, puis remboursez-la.`,
        fr`Demandez à l’informatique les refus des quatre dernières semaines, par motif : banque, authentification, délai dépassé.`,
        fr`Corrigez le motif le plus fréquent, puis refaites l’essai.`,
      ],
      doneWhen: fr`Une commande passe avec chaque moyen de paiement sur les quatre navigateurs les plus utilisés.`,
      tool: fr`Stripe : Paiements, filtre « Échec », par motif ; Radar pour les refus à tort.`,
    },
    en: {
      title: 'Go through payment from end to end in every browser',
      why: () => 'Payment lets fewer people through than it should: an error in a single browser is enough.',
      steps: [
        'In Google Analytics, read “begin_checkout” and “purchase” by browser and by device, and find the one that drops out.',
        'Pay a real order in that one, with each means of payment, then refund it.',
        'Ask IT for the declines of the last four weeks, by reason: bank, authentication, time-out.',
        'Mend the commonest reason, then try again.',
      ],
      doneWhen: 'An order goes through with every means of payment in the four most used browsers.',
      tool: 'Stripe: Payments, filter “Failed”, by reason; Radar for wrong refusals.',
    },
  },
};
