import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const finishBeforeStarting: Tactic = {
  id: 'finish-before-starting',
  answers: [{ kinds: ['process'], metrics: ['nothing-closed', 'too-much-at-once'] }],
  needs: [],
  strategy: 'steady-roadmap',
  effect: null,
  setUpHours: 1,
  weeklyHours: 0.25,
  departments: ['management'],
  measure: { metric: 'finding', target: 'property', windowDays: 28 },
  report: 'hub',
  text: {
    fr: {
      title: fr`Finir une action avant d’en ouvrir une autre`,
      why: (s) =>
        typesetFrench(
          `${s.size} actions sur ${s.open} sont ouvertes sans qu’aucune ne se ferme : rien ne peut encore être montré.`,
        ),
      steps: [
        fr`Choisissez l’action la plus proche de la fin et ce qui lui manque, en une phrase.`,
        fr`Mettez les autres en attente, par écrit, avec la date à laquelle vous les reprendrez.`,
        fr`Montrez-la terminée, même modeste, avant la prochaine réunion mensuelle.`,
      ],
      doneWhen: fr`Une action est fermée, et pas plus de trois ne sont en cours.`,
    },
    en: {
      title: 'Finish one action before opening another',
      why: (s) => `${s.size} actions of ${s.open} are open and none gets closed: there is nothing yet to show.`,
      steps: [
        'Choose the action nearest to its end and what it lacks, in one sentence.',
        'Put the others on hold, in writing, with the date on which you take them up again.',
        'Show it finished, however modest, before the next monthly meeting.',
      ],
      doneWhen: 'One action is closed, and no more than three are under way.',
    },
  },
};
