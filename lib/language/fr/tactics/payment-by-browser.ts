import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const paymentByBrowser: TacticText = {
  title: fr`Tester le paiement de bout en bout sur chaque navigateur`,
  askedAs: ['échecs de paiement', 'paiements refusés', 'stripe'],
  why: [
    {
      given: ['segmentRate'],
      say: fr`Sur {segment}, {segmentRate} des visites aboutissent, contre {othersRate} ailleurs : une erreur de paiement propre à ce navigateur suffit à le faire.`,
    },
    {
      given: ['browser'],
      say: fr`Sur {browser}, entre {metric} et {next}, {after} vont au bout, contre {before} sur les autres navigateurs : une erreur de paiement propre à celui-là suffit à l’expliquer.`,
    },
    {
      say: fr`Entre {metric} et {next}, {after} vont au bout, contre {before} un an plus tôt : une erreur sur un seul navigateur suffit à l’expliquer.`,
    },
  ],
  steps: [
    fr`Dans Google Analytics, lisez « begin_checkout » et « purchase » par navigateur et par appareil, et repérez celui qui décroche.`,
    fr`Payez une vraie commande sur celui-là, avec chaque moyen de paiement, puis remboursez-la.`,
    fr`Demandez à l’informatique les refus des quatre dernières semaines, par motif : banque, authentification, délai dépassé.`,
    fr`Corrigez le motif le plus fréquent, puis refaites l’essai.`,
  ],
  doneWhen: fr`Une commande passe avec chaque moyen de paiement sur les quatre navigateurs les plus utilisés.`,
  tool: fr`Stripe : Paiements, filtre « Échec », par motif ; Radar pour les refus à tort.`,
};
