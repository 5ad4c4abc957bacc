import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const assistantsVisits: TacticText = {
  title: fr`Soigner les pages que citent les assistants d’IA`,
  askedAs: ['chatgpt', 'assistants d’ia', 'référencement ia'],
  why: fr`Visites venues d’assistants d’IA : {after} en {days}, contre {before} un an plus tôt, comptées de la même façon les deux années.`,
  steps: [
    fr`Ouvrez le canal « AI Assistant » par page d’arrivée et relevez les cinq premières.`,
    fr`Posez à trois assistants la question à laquelle répond chaque page, et notez ce qu’ils disent de vous : prix, délai, disponibilité.`,
    fr`Corrigez sur la page ce qui est faux ou absent, en phrases courtes et datées.`,
  ],
  doneWhen: fr`Les cinq pages disent juste, et la date de correction est notée.`,
  caution: fr`Beaucoup de visites d’assistants n’ont pas d’origine et comptent comme accès directs : celles que l’on compte sont un minimum.`,
};
