import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const abandonedCart: TacticText = {
  title: fr`Relancer les paniers abandonnés, avec un groupe témoin`,
  askedAs: ['panier abandonné', 'panier laissé', 'relance panier'],
  why: fr`Passages en caisse en {over}, restés sans commande : {basis}. Une relance par e-mail peut en ramener une partie.`,
  steps: [
    fr`Comptez la part des paniers abandonnés dont vous avez l’adresse et l’accord : l’effet attendu se multiplie par cette part.`,
    fr`Écrivez trois messages sans remise : une heure après (le panier), un jour après (la réponse à la question la plus posée au service client), trois jours après (des avis de clients).`,
    fr`Arrêtez la série dès qu’une commande arrive, et n’écrivez pas plus d’une fois par semaine à la même personne.`,
    fr`Gardez au hasard un dixième des paniers sans relance : c’est lui qui dira l’effet.`,
    fr`Nommez la campagne « panier-relance » pour la retrouver dans Google Analytics.`,
  ],
  doneWhen: fr`La série part seule, le groupe témoin est en place et la campagne se voit dans Google Analytics.`,
  tool: fr`Klaviyo : flux « Abandoned checkout », condition « n’a pas commandé depuis le début du flux », répartition au hasard à l’entrée pour le groupe témoin.`,
  condition: fr`si chaque panier peut être relancé`,
  caution: fr`L’effet suppose que chaque panier puisse être relancé : comptez la part joignable. Il faut l’accord de la personne, ou qu’elle soit déjà cliente pour des produits semblables, et un lien de désinscription.`,
};
