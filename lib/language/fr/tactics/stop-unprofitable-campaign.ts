import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const stopUnprofitableCampaign: TacticText = {
  title: fr`Couper la campagne qui coûte trop pour ce qu’elle apporte`,
  askedAs: ['arrêter une campagne', 'couper une campagne', 'campagne pas rentable', 'roas trop bas'],
  why: [
    {
      given: ['segment', 'most'],
      say: fr`La campagne {segment} a coûté {cost} en douze semaines ; même en comptant large, elle n’a pas pu rapporter plus de {most}.`,
    },
    {
      given: ['segment', 'expected'],
      say: fr`La campagne {segment} a coûté {cost} en douze semaines sans un seul événement clé ; au prix de la plus chère des autres campagnes, cet argent en aurait apporté {expected}.`,
    },
    { say: fr`Une campagne a coûté {cost} en douze semaines, trop pour ce qu’elle apporte.` },
  ],
  steps: [
    fr`Vérifiez d’abord la mesure : une commande passée depuis l’annonce doit apparaître dans Google Analytics sous le nom de la campagne.`,
    fr`Dans Google Ads, excluez les termes de recherche, les lieux et les appareils qui dépensent sans vendre.`,
    fr`Divisez le budget par deux pendant quatre semaines, sans rien changer d’autre, et notez le jour.`,
    fr`Si les ventes du site n’ont pas baissé de plus que ce que la campagne apportait, arrêtez-la.`,
  ],
  doneWhen: fr`Le budget est coupé, le jour est noté, et la décision prise après quatre semaines est écrite.`,
  caution: fr`Google Analytics donne une vente à la dernière visite qui a une origine : une campagne qui fait connaître la marque peut vendre par d’autres canaux. Seul l’essai le dit.`,
};
