import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const secondOrder: TacticText = {
  title: fr`Préparer la deuxième commande dès la première`,
  askedAs: ['deuxième commande', 'fidélisation', 'programme de fidélité', 'réachat'],
  why: [
    {
      given: ['partBefore', 'partAfter'],
      say: fr`Pour les visiteurs déjà venus, {metric} en {days} : {partAfter}, contre {partBefore} un an plus tôt. Les clients gagnés ne reviennent pas autant.`,
    },
    {
      say: fr`Les clients gagnés ne reviennent pas davantage : toute croissance demande alors de nouvelles conquêtes.`,
    },
  ],
  steps: [
    fr`Comptez dans la boutique combien de premiers acheteurs ont repassé commande en 90 jours : c’est le point de départ.`,
    fr`Écrivez trois messages après l’achat : à la livraison (bien s’en servir), à trois semaines (demande d’avis), au moment où le produit s’épuise ou se complète.`,
    fr`Glissez dans le colis une carte qui renvoie vers la page du complément, avec son propre lien marqué.`,
    fr`Gardez un dixième des acheteurs sans ces messages pendant trois mois.`,
  ],
  doneWhen: fr`Les trois messages partent seuls et la part de deuxièmes commandes est relevée chaque mois.`,
  tool: fr`Klaviyo : flux « Post-purchase », séparé entre premier achat et achats suivants.`,
  caution: fr`Écrire à ses clients pour des produits semblables est permis, avec un refus possible dans chaque message. Une remise systématique mange la marge : commencez sans.`,
};
