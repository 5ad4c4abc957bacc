import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const assistantsVisits: TacticText = {
  title: fr`Soigner les pages que citent les assistants d’IA`,
  askedAs: ['chatgpt', 'assistants d’ia', 'référencement ia'],
  why: fr`Pour les assistants d’IA, {metric} : {partAfter}, contre {partBefore} aux mêmes semaines un an plus tôt. Google Analytics ne les compte à part que depuis mai 2026.`,
  steps: [
    fr`Ouvrez ce canal par page d’arrivée et relevez les cinq premières.`,
    fr`Posez à trois assistants la question à laquelle répond chaque page, et notez ce qu’ils disent de vous : prix, délai, disponibilité.`,
    fr`Corrigez sur la page ce qui est faux ou absent, en phrases courtes et datées.`,
  ],
  doneWhen: fr`Les cinq pages disent juste, et la date de correction est notée.`,
  caution: fr`Une partie de la hausse peut venir d’un autre canal reclassé : comparez avec les liens d’autres sites et la recherche aux mêmes dates.`,
};
