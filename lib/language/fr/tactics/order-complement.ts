import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const orderComplement: TacticText = {
  title: fr`Proposer un produit complémentaire plutôt qu’une remise`,
  askedAs: ['vente croisée', 'cross-sell', 'upsell', 'panier moyen'],
  why: fr`Le panier moyen recule et pèse sur le chiffre d’affaires : la remise l’aggraverait, le complément le relève.`,
  steps: [
    fr`Sortez de la boutique les vingt paires d’articles les plus souvent achetées ensemble.`,
    fr`Sur les dix fiches les plus vendues, proposez le complément, un seul, avec sa photo et son prix.`,
    fr`Retirez les codes de remise permanents, et notez la date.`,
    fr`Relisez la liste chaque mois avec les achats.`,
  ],
  doneWhen: fr`Dix fiches proposent leur complément, et les codes permanents sont retirés.`,
  caution: fr`Suivez la marge par commande : un panier plus élevé à marge moindre n’est pas un progrès.`,
};
