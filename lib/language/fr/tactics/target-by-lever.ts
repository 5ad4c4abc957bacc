import { fr } from '../../typography';
import type { TacticText } from '@/lib/model/tactic-text';

export const targetByLever: TacticText = {
  title: fr`Demander à la direction ce que veut dire l’objectif`,
  askedAs: ['objectif de chiffre d’affaires', 'découper l’objectif'],
  why: fr`L’objectif de {to} peut se lire de plusieurs façons, et personne n’a dit laquelle compte. Lu comme le dernier mois multiplié par douze, il demande {runRate} par mois, et il reste {monthsLeft} mois : le rythme actuel est en dessous, intervalle compris.`,
  question: [
    {
      given: ['lastTwelveMonths'],
      say: fr`Que veut dire l’objectif de {to} : le dernier mois multiplié par douze, les douze derniers mois, ou le total depuis le début ?`,
    },
    { say: fr`Que veut dire l’objectif de {to} : le dernier mois multiplié par douze, ou le total depuis le début ?` },
  ],
  steps: [
    fr`Présentez les lectures possibles de l’objectif (dernier mois multiplié par douze, douze derniers mois, total), faites-en choisir une, et notez-la dans les réglages de Plateau.`,
    fr`Répartissez-la en trois leviers : visites, conversion, panier, avec pour chacun un facteur et un responsable.`,
    fr`Écrivez ce que vous arrêtez pour tenir ces trois leviers, et la marge à ne pas entamer.`,
    fr`Fixez une revue par trimestre, une page, les trois mêmes chiffres.`,
  ],
  doneWhen: fr`La direction a choisi une lecture par écrit, et chaque levier a un nom.`,
  caution: fr`Un objectif sans moyens est une décision à demander, pas une faute à porter.`,
};
