import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const mobileCheckout: TacticText = {
  title: fr`Lever les obstacles du paiement sur petit écran`,
  askedAs: ['paiement mobile', 'tunnel mobile', 'site mobile', 'apple pay', 'google pay'],
  why: 'Pour {segment}, {segmentRate} des visites aboutissent, contre {othersRate} ailleurs, sur {segmentSessions} visites en {days}.',
  steps: [
    fr`Passez vous-même une commande sur trois téléphones différents, en données mobiles, et notez chaque arrêt : champ, clavier, erreur, attente.`,
    fr`Dans Google Analytics, comparez « begin_checkout », « add_shipping_info », « add_payment_info » et « purchase » sur mobile et sur ordinateur : l’étape où l’écart se creuse passe en premier.`,
    fr`Corrigez dans cet ordre : achat sans compte, champs remplis d’avance, bon clavier par champ, frais et délai affichés avant le paiement, un portefeuille (Apple Pay, Google Pay).`,
    fr`Mettez en ligne une correction à la fois et notez sa date dans Plateau.`,
  ],
  doneWhen: fr`L’étape la plus coûteuse est corrigée, en ligne, et sa date est notée.`,
  tool: fr`Stripe : activez Apple Pay et Google Pay dans les moyens de paiement, puis regardez le taux de réussite par appareil.`,
  caution: fr`Une part de l’écart tient à l’usage : on regarde sur le téléphone, on achète sur l’ordinateur. L’effet attendu n’en compte qu’une partie.`,
};
