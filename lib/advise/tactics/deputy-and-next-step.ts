import { fr, typesetFrench } from '@/lib/language/typography';
import type { Tactic } from '../tactic';

export const deputyAndNextStep: Tactic = {
  id: 'deputy-and-next-step',
  answers: [{ kinds: ['process'], metrics: ['no-deputy', 'no-movement'] }],
  needs: [],
  strategy: 'steady-roadmap',
  effect: null,
  setUpHours: 2,
  weeklyHours: 0.25,
  departments: ['management'],
  measure: { metric: 'finding', target: 'property', windowDays: 42 },
  report: 'hub',
  text: {
    fr: {
      title: fr`Donner à chaque action un remplaçant et une prochaine étape visible`,
      why: (s) =>
        typesetFrench(`Sur ${s.open} actions ouvertes, ${s.size} n’avancent plus ou ne tiennent qu’à une personne.`),
      steps: [
        fr`Pour chaque action, écrivez la prochaine étape que quelqu’un d’autre pourrait voir, et sa date.`,
        fr`Nommez un remplaçant et passez-lui dix minutes : accès, état, décision en attente.`,
        fr`Fermez celles que personne ne veut reprendre, en disant pourquoi.`,
        fr`Rangez au même endroit les accès à Google Analytics, la liste des événements clés et les envois programmés.`,
      ],
      doneWhen: fr`Chaque action ouverte a un remplaçant et une étape datée.`,
    },
    en: {
      title: 'Give every action a deputy and a next step to be seen',
      why: (s) => `Of ${s.open} open actions, ${s.size} stand still or hang on one person.`,
      steps: [
        'For each action, write the next step that somebody else could see, and its date.',
        'Name a deputy and give them ten minutes: access, state, decision pending.',
        'Close those that nobody will take up, saying why.',
        'Keep in one place the accesses to Google Analytics, the list of key events and the scheduled send-outs.',
      ],
      doneWhen: 'Every open action has a deputy and a dated step.',
    },
  },
};
