import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const itemForecast: TacticText = {
  title: fr`Envoyer à la logistique la prévision article par article`,
  askedAs: ['prévision des ventes', 'prévision de stock', 'prévision par article'],
  why: fr`Le plus haut de la saison est attendu dans {peakWeek}, vers {peak}, contre {usual} d’ordinaire sur la même durée : la logistique et les achats ont besoin d’un bas et d’un haut par article.`,
  steps: [
    fr`Prenez les ventes par article des mêmes semaines de l’an dernier et l’intervalle du pic : donnez toujours un bas et un haut, jamais un seul nombre.`,
    fr`Répartissez l’intervalle sur les quarante articles les plus vendus, d’après leur part de l’an dernier ; mettez à part les nouveautés, que rien ne permet de prévoir.`,
    fr`Faites marquer par les achats ce qui est commandé, ce qui est en route, et le dernier jour où l’on peut encore commander.`,
    fr`Convenez avec la logistique du nombre de colis qu’elle tient par jour, et de ce que l’on ralentit au-delà.`,
    fr`Renvoyez la page chaque semaine, avec l’écart entre prévu et vendu.`,
  ],
  doneWhen: fr`La logistique et les achats ont la page, et l’écart est relevé chaque semaine jusqu’à la fin du pic.`,
  tool: fr`Google Analytics : rapport « Achats d’e-commerce » par nom d’article, sur les mêmes semaines de l’an dernier.`,
  caution: fr`Une vente manquée faute de stock ne se voit nulle part : demandez aux achats les ruptures de l’an dernier avant d’en reprendre les chiffres.`,
};
