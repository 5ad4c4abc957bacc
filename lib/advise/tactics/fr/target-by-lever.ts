import { fr, typesetFrench } from '@/lib/language/typography';
import type { TacticText } from '../../tactic';

export const targetByLever: TacticText = {
  title: fr`Faire dire à la direction ce que l’objectif veut dire, levier par levier`,
  askedAs: ['objectif de chiffre d’affaires', 'découper l’objectif'],
  why: (s) =>
    typesetFrench(
      `L’objectif demande ${s.runRate} par mois, et il reste ${s.monthsLeft} mois : le rythme actuel est en dessous, intervalle compris.`,
    ),
  steps: [
    fr`Présentez les lectures possibles de l’objectif (dernier mois, dernière année, total) et faites choisir l’une d’elles.`,
    fr`Répartissez-la en trois leviers : visites, conversion, panier, avec pour chacun un facteur et un responsable.`,
    fr`Écrivez ce que vous arrêtez pour tenir ces trois leviers, et la marge à ne pas entamer.`,
    fr`Fixez une revue par trimestre, une page, les trois mêmes chiffres.`,
  ],
  doneWhen: fr`La direction a choisi une lecture par écrit, et chaque levier a un nom.`,
  caution: fr`Un objectif sans moyens est une décision à demander, pas une faute à porter.`,
};
