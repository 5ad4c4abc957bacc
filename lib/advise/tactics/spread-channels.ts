import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const spreadChannels: Tactic = {
  id: 'spread-channels',
  answers: [{ kinds: ['concentration'], dimensions: ['sessionDefaultChannelGroup', 'sessionSourceMedium'] }],
  needs: [],
  strategy: 'more-visits',
  effect: null,
  setUpHours: 6,
  weeklyHours: 2,
  departments: ['agency', 'management'],
  measure: { metric: 'sessions', target: 'property', windowDays: 84 },
  report: 'acquisition',
  text: {
    fr: {
      title: fr`Ouvrir une deuxième source avant d’en avoir besoin`,
      why: (s) =>
        typesetFrench(
          `Une seule source, ${s.segment}, fait ${s.size} du résultat : si elle s’arrête, toutes les autres ensemble ne la remplacent pas.`,
        ),
      steps: [
        fr`Écrivez ce qui pourrait l’arrêter (règle, prix, partenaire) et ce que vous feriez le lendemain.`,
        fr`Choisissez une seule autre source, celle qui a le mieux progressé depuis un an à effort égal.`,
        fr`Donnez-lui deux heures par semaine pendant trois mois, avec un objectif de visites écrit d’avance.`,
        fr`Au bout des trois mois, gardez-la ou changez, d’après le chiffre.`,
      ],
      doneWhen: fr`La deuxième source a été tenue trois mois, et la décision est écrite.`,
    },
    en: {
      title: 'Open a second source before you need it',
      why: (s) =>
        `One source, ${s.segment}, makes ${s.size} of the result: should it stop, all the others together would not replace it.`,
      steps: [
        'Write down what could stop it (a rule, a price, a partner) and what you would do the day after.',
        'Choose one other source, the one that grew best over a year for the same effort.',
        'Give it two hours a week for three months, with a number of visits written beforehand.',
        'After three months, keep it or change, by the figure.',
      ],
      doneWhen: 'The second source was kept up for three months, and the decision is written.',
    },
  },
};
