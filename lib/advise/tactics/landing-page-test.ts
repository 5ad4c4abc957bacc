import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const landingPageTest: Tactic = {
  id: 'landing-page-test',
  answers: [{ kinds: ['gap'], dimensions: ['landingPage'] }],
  needs: [],
  strategy: 'more-conversion',
  effect: { kind: 'own-gap' },
  setUpHours: 7,
  weeklyHours: 0.5,
  departments: ['it', 'agency'],
  measure: { metric: 'finding', target: 'finding', windowDays: 56 },
  report: 'landing-pages',
  text: {
    fr: {
      title: fr`Tester une autre version de la page d’arrivée qui aboutit le moins`,
      why: (s) =>
        typesetFrench(
          `Les visites qui commencent par ${s.segment} aboutissent à ${s.segmentRate}, contre ${s.othersRate} ailleurs, sur ${s.segmentSessions} visites.`,
        ),
      steps: [
        fr`Lisez la page sur un téléphone en cinq secondes : que promet l’annonce ou le lien, et où la page le tient-elle ?`,
        fr`Écrivez une seule hypothèse et une seule version : la promesse en haut, une preuve, un seul bouton.`,
        fr`Fixez avant de commencer la durée de l’essai, d’après le plus petit effet que vos visites permettent de voir ; ne l’arrêtez pas plus tôt.`,
        fr`Si l’effet cherché demande plus de visites que vous n’en avez, changez la page, notez la date, et lisez la mesure de Plateau.`,
      ],
      doneWhen: fr`L’essai a duré le temps fixé et la version gagnante est en ligne, ou l’égalité est écrite.`,
      caution: fr`Un article de blog attire des lecteurs, pas des acheteurs : comparez-le à ses semblables avant de le juger.`,
    },
    en: {
      title: 'Test another version of the landing page that converts least',
      why: (s) =>
        `Visits that begin with ${s.segment} convert at ${s.segmentRate}, against ${s.othersRate} elsewhere, over ${s.segmentSessions} visits.`,
      steps: [
        'Read the page on a phone for five seconds: what does the ad or link promise, and where does the page keep it?',
        'Write one hypothesis and one version: the promise on top, one proof, one button.',
        'Fix the length of the test before you begin, by the smallest effect that your visits let you see; do not stop it sooner.',
        'If the effect takes more visits than you have, change the page, note the date, and read Plateau’s measurement.',
      ],
      doneWhen: 'The test has run its time and the winner is live, or the draw is written down.',
      caution: 'A blog article draws readers, not buyers: compare it with its like before you judge it.',
    },
  },
};
