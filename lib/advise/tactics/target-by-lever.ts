import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const targetByLever: Tactic = {
  id: 'target-by-lever',
  answers: [{ kinds: ['pace'], directions: ['down'] }],
  needs: [],
  strategy: 'steady-roadmap',
  effect: null,
  setUpHours: 3,
  weeklyHours: 0.25,
  departments: ['management'],
  measure: { metric: 'finding', target: 'property', windowDays: 84 },
  report: 'hub',
  text: {
    fr: {
      title: fr`Faire dire à la direction ce que l’objectif veut dire, levier par levier`,
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
    },
    en: {
      title: 'Have management say what the target means, lever by lever',
      why: (s) =>
        `The target asks for ${s.runRate} a month, with ${s.monthsLeft} months left: the present pace is below, interval included.`,
      steps: [
        'Show the readings that the target allows (last month, last year, total) and have one of them chosen.',
        'Divide it into three levers: visits, conversion, order value, each with a factor and a name.',
        'Write down what you stop in order to keep these three, and the margin not to be touched.',
        'Fix one review a quarter, one page, the same three figures.',
      ],
      doneWhen: 'Management has chosen a reading in writing, and each lever has a name.',
      caution: 'A target without means is a decision to ask for, not a fault to bear.',
    },
  },
};
