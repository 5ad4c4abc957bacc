import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const mobileCheckout: Tactic = {
  id: 'mobile-checkout',
  answers: [{ kinds: ['gap'], dimensions: ['deviceCategory'], segments: ['mobile', 'tablet'] }],
  needs: [],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 14,
  weeklyHours: 0,
  departments: ['it', 'customer-service'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'technology',
  text: {
    fr: {
      title: fr`Lever les obstacles du paiement sur petit écran`,
      why: (s) =>
        typesetFrench(
          `Pour ${s.segment}, ${s.segmentRate} des visites aboutissent, contre ${s.othersRate} ailleurs, sur ${s.segmentSessions} visites en quatre semaines.`,
        ),
      steps: [
        fr`Passez vous-même une commande sur trois téléphones différents, en données mobiles, et notez chaque arrêt : champ, clavier, erreur, attente.`,
        fr`Dans Google Analytics, comparez « begin_checkout », « add_shipping_info », « add_payment_info » et « purchase » sur mobile et sur ordinateur : l’étape où l’écart se creuse passe en premier.`,
        fr`Corrigez dans cet ordre : achat sans compte, champs remplis d’avance, bon clavier par champ, frais et délai affichés avant le paiement, un portefeuille (Apple Pay, Google Pay).`,
        fr`Mettez en ligne une correction à la fois et notez sa date dans Plateau.`,
      ],
      doneWhen: fr`L’étape la plus coûteuse est corrigée, en ligne, et sa date est notée.`,
      tool: fr`Stripe : activez Apple Pay et Google Pay dans les moyens de paiement, puis regardez le taux de réussite par appareil.`,
      caution: fr`Une part de l’écart tient à l’usage : on regarde sur le téléphone, on achète sur l’ordinateur. Seule la moitié est comptée.`,
    },
    en: {
      title: 'Clear the obstacles of paying on a small screen',
      why: (s) =>
        `For ${s.segment}, ${s.segmentRate} of visits convert, against ${s.othersRate} elsewhere, over ${s.segmentSessions} visits in four weeks.`,
      steps: [
        'Place an order yourself on three different phones, on mobile data, and write down every stop: field, keyboard, error, wait.',
        'In Google Analytics, compare “begin_checkout”, “add_shipping_info”, “add_payment_info” and “purchase” on mobile and on desktop: the step where the gap opens comes first.',
        'Mend in this order: checkout without an account, fields filled in, the right keyboard for each field, cost and delivery date shown before payment, one wallet (Apple Pay, Google Pay).',
        'Release one change at a time and note its date in Plateau.',
      ],
      doneWhen: 'The costliest step is mended, live, and its date is noted.',
      tool: 'Stripe: switch on Apple Pay and Google Pay under payment methods, then look at the success rate by device.',
      caution:
        'Part of the gap is habit: people look on the phone and buy on the computer. Only half of it is counted.',
    },
  },
};
