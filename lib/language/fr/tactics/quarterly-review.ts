import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const quarterlyReview: TacticText = {
  title: fr`Tenir la revue du trimestre sur une page`,
  askedAs: ['revue trimestrielle', 'bilan trimestriel', 'entretien annuel'],
  why: fr`Un trimestre s’est achevé sans revue. Actions à passer en revue : {size}.`,
  steps: [
    fr`Ouvrez la revue du trimestre dans Plateau : prévu, fait, mesuré, abandonné, avec les heures.`,
    fr`Écrivez trois lignes : ce qui a marché, ce qui n’a rien changé, ce que vous arrêtez. Un effet que le volume ne permet pas de voir se dit tel quel.`,
    fr`Comparez l’allure à l’objectif, intervalle compris, et regardez quelle part du temps est allée à chaque stratégie.`,
    fr`Réunissez la direction trois quarts d’heure et repartez avec trois décisions : poursuivre, arrêter, commencer.`,
    fr`Rangez la page avec celles des trimestres passés : c’est elle que l’on ouvrira à l’entretien annuel.`,
  ],
  doneWhen: fr`La page est envoyée, et les trois décisions sont notées avec un nom et une date.`,
  caution: fr`La revue juge des actions, pas des personnes : dites aussi ce qui n’a pas été donné pour les mener.`,
};
