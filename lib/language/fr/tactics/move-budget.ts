import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const moveBudget: TacticText = {
  title: fr`Déplacer un cinquième du budget vers ce qui rapporte encore`,
  askedAs: ['déplacer le budget', 'répartir le budget', 'répartition du budget', 'budget par canal'],
  why: [
    {
      given: ['segment'],
      say: fr`Dans {segment}, la moyenne trompe : {returned} de ventes pour une unité de budget en moyenne, mais {marginal} seulement pour une unité de plus.`,
    },
    {
      say: fr`La moyenne trompe : {returned} de ventes pour une unité de budget en moyenne, mais {marginal} seulement pour une unité de plus.`,
    },
  ],
  steps: [
    fr`Retirez un cinquième du budget de ce canal, et notez le jour.`,
    fr`Donnez-le à la campagne dont le retour est le plus élevé et que son budget limite encore ; s’il n’y en a pas, gardez-le.`,
    fr`Laissez courir huit semaines, sans promotion ni autre changement ; mieux, ne le faites que dans la moitié des régions et comparez-les aux autres.`,
    fr`Comparez les ventes de tout le site, et non celles que Google attribue à chaque canal, à ce qui était attendu.`,
  ],
  doneWhen: fr`Le budget est déplacé, le jour est noté, et la suite est décidée d’après les ventes de tout le site.`,
  caution: fr`Le chiffre vient des semaines où vous avez dépensé plus ou moins, non d’un essai : d’autres choses ont pu changer ces semaines-là.`,
};
